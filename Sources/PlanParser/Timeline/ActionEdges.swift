internal import PlanModel
internal import PlanText

/// What stands beside an action and is no part of it, and what stands before its colon and is.
extension ActionReader {
  /// What stands before an address.
  static let contacts = PhraseTable<Bool>(
    lines: "email\ne-mail\nmail\nthoại\nđt\nsđt\nzalo\nweb\nwebsite")

  private static let circumstances = PhraseTable<Bool>(lines: "tại\nở\ntrên\nbắt đầu")

  /// Whether what follows a time only says where it is, and what is done stands before the colon.
  static func saysWhere(
    _ behind: Int, _ label: Range<Int>, _ clause: Range<Int>, _ tokens: Tokens
  ) -> Bool {
    circumstances.match(tokens, at: behind, before: clause.upperBound) != nil
      && timeLabels.exactly(tokens, label) == nil
      && labels.match(tokens, at: label.lowerBound, before: label.upperBound) == nil
  }

  private static let ranks = PhraseTable<Bool>(
    lines: "đợt\nlớp\ngiai đoạn\nlần\nkỳ\nvòng\nđoàn\nbước")

  /// "mở 02 đợt (| đợt 1 từ …; đợt 2 từ …)": where the action ends that a bracket tells the times of.
  static func beforeRank(_ range: Range<Int>, _ tokens: Tokens) -> Int {
    guard
      let open = range.last(where: {
        tokens[$0].isSymbol("(") && ranks.match(tokens, at: $0 + 1, before: range.upperBound) != nil
      }), open > range.lowerBound, !range.contains(where: { $0 > open && tokens[$0].isSymbol(")") })
    else { return range.upperBound }
    return open
  }

  private static let hours = PhraseTable<Bool>(lines: "từ\nđến\nlúc\nvào\ngiờ\nphút\nh\ng")

  /// "Ngày bầu cử: ngày 15/3/2026, | từ 7 giờ đến 19 giờ": nothing but hours.
  static func saysHours(_ range: Range<Int>, _ tokens: Tokens) -> Bool {
    range.contains { tokens[$0].kind == .number }
      && range.allSatisfy {
        tokens[$0].kind != .word || hours.match(tokens, at: $0, before: $0 + 1) != nil
      }
  }

  /// "soạn thảo văn kiện (| kịch bản | xong trước 10/7)": the words of a bracket that is still open, for a time inside it.
  static func insideBracket(_ range: Range<Int>, _ tokens: Tokens) -> Range<Int> {
    guard let last = range.last,
      let open = range.last(where: { tokens[$0].isSymbol("(") || tokens[$0].isSymbol(")") }),
      tokens[open].isSymbol("("),
      // "Chung khảo: từ … (| Mở bình chọn trực tuyến: | từ …)"
      case let end = tokens[last].isSymbol(":") ? last : range.upperBound,
      (1...(end == last ? longestLabel : longestEvent)).contains(end - open - 1),
      (open + 1..<end).allSatisfy({ tokens[$0].kind == .word })
    else { return range }
    return open + 1..<end
  }

  static let manners = PhraseTable<Bool>(lines: "đồng loạt\ndự kiến\nđịnh kỳ")
  private static let lengths = PhraseTable<Bool>(lines: "ngày\ntuần\ntháng\nbuổi\nngày làm việc")

  /// Whether words say only that, how, for how long or in which round something is done.
  static func saysNoAction(_ whole: Range<Int>, _ tokens: Tokens) -> Bool {
    var range = whole
    // "dự kiến | 01 ngày"
    if let (_, length) = manners.match(tokens, at: range.lowerBound, before: range.upperBound),
      length < range.count
    {
      range = range.lowerBound + length..<range.upperBound
    }
    guard !range.isEmpty else { return false }
    return completions.exactly(tokens, range) != nil || manners.exactly(tokens, range) != nil
      || isRank(range, tokens)
      || tokens[range.lowerBound].kind == .number
        && lengths.exactly(tokens, range.lowerBound + 1..<range.upperBound) != nil
  }

  /// "đợt 2", "giai đoạn II".
  static func isRank(_ range: Range<Int>, _ tokens: Tokens) -> Bool {
    guard range.count > 1, let last = range.last,
      ranks.exactly(tokens, range.lowerBound..<last) != nil
    else { return false }
    return tokens[last].kind == .number || RomanNumeral.value(tokens, at: last) != nil
  }

  static func isTimeLabel(_ label: Range<Int>, _ tokens: Tokens) -> Bool {
    timeLabels.exactly(tokens, label) != nil || isRank(label, tokens)
      || labels.match(tokens, at: label.lowerBound, before: label.upperBound) != nil
  }

  /// "Kiểm tra hành lang lưới điện | : đợt 1 …": the heading that runs in before `end`; nil where none does.
  static func runInLabel(_ paragraph: Range<Int>, before end: Int, _ tokens: Tokens) -> Range<Int>?
  {
    guard
      let colon =
        (paragraph
        .lowerBound..<max(paragraph.lowerBound, min(end, paragraph.lowerBound + longestLabel)))
        .first(where: { tokens[$0].isSymbol(":") }), colon > paragraph.lowerBound,
      case let label = paragraph.lowerBound..<colon, !isTimeLabel(label, tokens)
    else { return nil }
    return label
  }

  /// Tokens of a heading that runs in.
  private static let longestLabel = 40

  private static let stretches = PhraseTable<Bool>(
    lines: "năm\ntháng\nquý\ntuần\nngày\ntừ\nđến\nvà")
  private static let longestEvent = 3

  /// "sơ khảo ngày 12/11, | chung kết | ngày 19/11": behind the comma at `comma` an event of a list, told without a verb.
  static func namesEvent(_ comma: Int, before end: Int, _ tokens: Tokens) -> Bool {
    guard (1...longestEvent).contains(end - comma - 1), tokens[comma].isSymbol(",") else {
      return false
    }
    return (comma + 1..<end).allSatisfy { tokens[$0].kind == .word }
      && ranks.match(tokens, at: comma + 1, before: end) == nil
      && stretches.match(tokens, at: comma + 1, before: end) == nil
  }

  /// Tokens from "trong đó" to the last of the times behind it at most.
  private static let longestParts = 400

  private static let partings = PhraseTable<Bool>(lines: "trong đó\ncụ thể\ngồm")

  /// "Đưa 60 đối tượng vào cai nghiện, trong đó: quý I: 15": what is done before its numbers are told by time; nil where no number follows.
  static func parted(
    _ match: TimeMatch, _ clause: Range<Int>, _ tokens: Tokens
  ) -> TextSpan? {
    let end = match.range.upperBound
    guard end + 1 < clause.upperBound, tokens[end].isSymbol(":"), tokens[end + 1].kind == .number,
      end + 2 >= clause.upperBound || tokens[end + 2].kind == .symbol,
      let stop =
        (max(
          clause.lowerBound, match.range.lowerBound - longestParts)..<match.range
        .lowerBound).first(where: {
          partings.match(tokens, at: $0, before: clause.upperBound) != nil
        }), stop > clause.lowerBound + 1
    else { return nil }
    return tokens.span(trimmed(clause.lowerBound..<stop, tokens))
  }

  private static let clockWords = PhraseTable<Bool>(lines: "giờ\ng\nh\nphút\nlúc\nđúng")

  /// "8g00, | thứ Năm ngày 12/3": the hour before a day says no more of the action than the day.
  static func isClock(_ at: Int, _ tokens: Tokens) -> Bool {
    // "trực 24/24 giờ"
    if at > 1, tokens[at - 1].kind == .number, tokens[at - 2].isSymbol("/") { return false }
    if clockWords.match(tokens, at: at, before: at + 1) != nil, at > 0 {
      return tokens[at - 1].kind == .number
        || at + 1 < tokens.count && tokens[at + 1].kind == .number
    }
    return tokens[at].kind == .number
      && [at - 1, at + 1].contains {
        $0 >= 0 && $0 < tokens.count && clockWords.match(tokens, at: $0, before: $0 + 1) != nil
      }
  }

  static let timeLabels = PhraseTable<Bool>(lines: TimelineLexicon.labels)

  /// "tổ chức học tập, thời gian hoàn thành: …": where the action ends before the label of its time.
  static func beforeLabel(_ range: Range<Int>, _ tokens: Tokens) -> Int {
    guard let last = range.last else { return range.upperBound }
    guard tokens[last].isSymbol(":") else {
      // "kiểm tra hồ sơ, | thời gian thực hiện | trong tháng 8"
      let length = [5, 4, 3, 2].first { length in
        range.count > length + 2 && tokens[range.upperBound - length - 1].isSymbol(",")
          && timeLabels.exactly(tokens, range.upperBound - length..<range.upperBound) != nil
      }
      return length.map { range.upperBound - $0 - 1 } ?? range.upperBound
    }
    for length in [5, 4, 3, 2] where last - length > range.lowerBound {
      guard timeLabels.exactly(tokens, last - length..<last) != nil else { continue }
      let comma = last - length - 1
      return tokens[comma].kind == .symbol ? comma : comma + 1
    }
    return range.upperBound
  }

  static let labels = PhraseTable<Bool>(lines: "thời gian\nthời điểm\nthời hạn")
}
