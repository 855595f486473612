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

  private static let adverbs = PhraseTable<Bool>(
    lines: "chủ động\ncó trách nhiệm\ncần\nphải\nsẽ\ntrực tiếp\ntự")

  /// "kiểm tra, đôn đốc": verbs of one action, not a clause of its own before the comma.
  static func isList(_ range: Range<Int>, _ tokens: Tokens) -> Bool {
    range.count <= 4
      && VerbLexicon.actions.match(tokens, at: range.lowerBound, before: range.upperBound) != nil
  }
}
