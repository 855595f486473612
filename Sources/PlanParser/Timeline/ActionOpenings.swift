internal import PlanModel
internal import PlanText

/// What opens an action of its own behind a comma.
extension ActionReader {
  private static let finishing = PhraseTable<Bool>(
    lines: "hoàn thành\nhoàn thành xong\nkết thúc\nxong\nthực hiện\ndự kiến")

  /// Whether a time stands first in a bracket, or behind a word for its being done: "(hoàn thành | trước ngày 31/12)".
  static func opensBracket(_ start: Int, _ clause: Range<Int>, _ tokens: Tokens) -> Bool {
    [1, 2, 3, 4].contains { back in
      let open = start - back
      return open >= clause.lowerBound && tokens[open].isSymbol("(")
        && (back == 1 || finishing.exactly(tokens, open + 1..<start) != nil)
    }
  }

  private static let nouns = PhraseTable<Bool>(
    lines: "chuyển đổi\ntổ chức chính trị\ntổ chức đoàn thể")

  static func opensAction(_ tokens: Tokens, _ at: Int, _ end: Int) -> Bool {
    VerbLexicon.actions.match(tokens, at: at, before: end) != nil
      && nouns.match(tokens, at: at, before: end) == nil
  }

  /// "…, | tổ công tác tự giải thể": behind the comma those who act, and what they do, who are not the last of a list; verbs that share a doer are one action.
  static func opensDoers(_ tokens: Tokens, _ comma: Int, _ range: Range<Int>) -> Bool {
    let end = range.upperBound
    guard let stop = OrganList.end(tokens, at: comma + 1, before: end),
      case let verb = stop + (adverbs.match(tokens, at: stop, before: end)?.length ?? 0),
      VerbLexicon.actions.match(tokens, at: verb, before: end) != nil,
      !DoerSplitter.endsOrgan(tokens, comma, from: range.lowerBound),
      !isHelper(comma, range, tokens)
    else { return false }
    let open = (range.lowerBound..<comma).last {
      tokens[$0].isSymbol("(") || tokens[$0].isSymbol(")")
    }
    return open.map { tokens[$0].isSymbol(")") } ?? true
  }
  /// Whether the comma stands inside a list of those with whom something is done: "phối hợp với Ban Quản lý các KCN, | Phòng Y tế mở lớp".
  private static func isHelper(_ comma: Int, _ range: Range<Int>, _ tokens: Tokens) -> Bool {
    (max(range.lowerBound, comma - longestList)..<comma).contains {
      SupportReader.find(tokens, at: $0, before: range.upperBound).map { $0.end > comma } ?? false
    }
  }
  private static let longestList = 60

  /// "trước ngày 16/11 | phải | báo cáo": where the verb stands behind words that tell how it binds.
  static func behindAdverb(_ at: Int, _ clause: Range<Int>, _ tokens: Tokens) -> Int {
    at + (adverbs.match(tokens, at: at, before: clause.upperBound)?.length ?? 0)
  }

  /// Tokens of a time that opens a clause at most.
  private static let longestTime = 12

  /// Whether a bracket opened right before `start` stands behind nothing but the time that opens the clause.
  static func followsTime(_ start: Int, _ previous: Int, _ clause: Range<Int>, _ tokens: Tokens)
    -> Bool
  {
    previous == start - 1 && previous > clause.lowerBound
      && previous - clause.lowerBound <= longestTime
      && VerbLexicon.actions.first(tokens, in: clause.lowerBound..<previous) == nil
  }

  private static let adverbs = PhraseTable<Bool>(
    lines: "chủ động\ncó trách nhiệm\ncần\nphải\nsẽ\ntrực tiếp\ntự")

  /// Verbs that tell of the effort and not of the action.
  static let striving = PhraseTable<Bool>(
    lines:
      "phấn đấu\ntập trung\nnỗ lực\nhoàn thành\nđảm bảo\nbảo đảm\nthực hiện\ntriển khai\ntổ chức")

  /// "Sơ kết trước ngày 30/6, tổng kết | trước ngày 30/11": an action of its own behind a time and a comma.
  static func afterTime(_ start: Int, _ previous: Int, before end: Int, _ tokens: Tokens)
    -> Int
  {
    guard previous > start, previous + 1 < end, PlaceReader.isJoiner(tokens, previous),
      // "Số hóa hồ sơ giai đoạn 2020 - 2025, hoàn thành | trước …": the effort alone is no action.
      striving.exactly(tokens, previous + 1..<end) == nil,
      VerbLexicon.actions.match(tokens, at: previous + 1, before: end) != nil
        || namesEvent(previous, before: end, tokens) || namesStage(previous, before: end, tokens)
    else { return start }
    return previous + 1
  }

  private static let ends = PhraseTable<Bool>(lines: "bế mạc\nkết thúc")
  private static let beginnings = PhraseTable<Bool>(lines: "bắt đầu\nkhai mạc\ntiến hành\ntuần thứ")
  /// Words of a stage of what is done at most.
  private static let longestStage = 14

  /// "khai giảng ngày 5/9, | bắt đầu giảng dạy | ngày 6/9", "tuần thứ nhất từ …, | tuần thứ hai | từ …": behind the joint at `joint` a stage with a time of its own.
  private static func namesStage(_ joint: Int, before end: Int, _ tokens: Tokens) -> Bool {
    guard end - joint <= longestStage, (joint + 1..<end).allSatisfy({ tokens[$0].kind == .word })
    else { return false }
    // "từ ngày 1/4 và | kết thúc | ngày 30/4": of what began before.
    guard
      let (_, length) = ends.match(tokens, at: joint + 1, before: end)
        ?? beginnings.match(tokens, at: joint + 1, before: end)
    else { return false }
    return joint + 1 + length < end
  }

  /// "kiểm tra, đôn đốc": verbs of one action, not a clause of its own before the comma.
  static func isList(_ range: Range<Int>, _ tokens: Tokens) -> Bool {
    range.count <= 4
      && VerbLexicon.actions.match(tokens, at: range.lowerBound, before: range.upperBound) != nil
  }
}
