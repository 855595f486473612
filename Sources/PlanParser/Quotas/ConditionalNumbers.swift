internal import PlanModel
internal import PlanText

/// Numbers of a condition: in which case, or of whom, something is asked.
extension QuotaReader {
  /// "Nếu có từ 02 địa phương trở lên bằng điểm thì …": a number of the condition, none to reach.
  ///
  /// - Parameter end: where the words of the number end.
  func isConditional(
    _ numeral: Numeral, _ counted: Range<Int>?, _ start: Int, _ end: Int, _ clause: Range<Int>,
    hasComparison: Bool
  ) -> Bool {
    if hasComparison, isCase(numeral, counted, start, end, clause) { return true }
    var found = false
    for index in max(clause.lowerBound, start - Self.reach)..<max(start, clause.lowerBound) {
      if Self.conditions.match(tokens, at: index, before: start) != nil { found = true }
      if Self.consequences.match(tokens, at: index, before: start) != nil { found = false }
    }
    return found
  }

  private static let conditions = PhraseTable<Bool>(lines: "nếu")
  private static let consequences = PhraseTable<Bool>(lines: "thì")

  /// "không có xã | dưới 15 tiêu chí", "không để thôn | trên 05 hộ nghèo": what is not to be stands close before; further off only in "không để xảy ra mất điện kéo dài | trên 45 phút".
  func isDenied(_ start: Int, _ clause: Range<Int>) -> Bool {
    if Comparisons.surpasses(tokens, at: start, before: clause.upperBound)
      || Self.promises.match(tokens, at: start, before: clause.upperBound) != nil
    {
      return false
    }
    let isBelow = Self.below.match(tokens, at: start, before: clause.upperBound) != nil
    return (max(clause.lowerBound, start - Self.longestDenied)..<max(start, clause.lowerBound))
      .contains {
        guard let (_, length) = Self.denials.match(tokens, at: $0, before: start) else {
          return false
        }
        let near = $0 + length..<max($0 + length, start)
        guard !near.isEmpty, near.allSatisfy({ tokens[$0].kind == .word }) else { return false }
        let isKept = Self.keeping.match(tokens, at: $0, before: start) != nil
        // "Tỷ lệ hộ | không có nhà tiêu dưới 5%": the words before tell what is counted.
        if start - $0 <= Self.nearlyDenied { return isKept || !namesCounted($0, clause) }
        return isKept && !isBelow && Comparisons.turns.first(tokens, in: near) == nil
      }
  }
  /// Words from "không có" and from "không để" to the number that is not to be at most.
  private static let nearlyDenied = 6
  private static let longestDenied = 12
  private static let keeping = PhraseTable<Bool>(lines: "không để")
  private static let below = PhraseTable<Bool>(lines: "dưới\nthấp hơn")
  /// "Hộ không có đất được cấp | ít nhất 30 m2": words that bind by themselves, whatever is denied before.
  private static let promises = PhraseTable<Bool>(lines: "không\ntối thiểu\ntối đa\nít nhất")
  private static let denials = PhraseTable<Bool>(lines: "không có\nkhông còn\nkhông để")

  private static let cases = PhraseTable<Bool>(lines: "khi\ntrường hợp")
  private static let phases = PhraseTable<Bool>(
    lines: "trước\nsau\nđến\nngay\ntừ\ntới\nmỗi\ntrong\nđược\nđang\nkhó")
  private static let reaching = PhraseTable<Bool>(
    lines: "phải\nđạt\ncần\nbảo đảm\nđảm bảo\nphấn đấu\nthì\ncó")
  private static let longestCase = 14

  private static let toward = PhraseTable<Bool>(lines: "đối với")
  private static let having = PhraseTable<Bool>(lines: "có")

  /// "đối với công đoàn có | từ 500 đoàn viên trở lên", "số doanh nghiệp có | từ 25 lao động trở lên": of whom something is asked or who are counted, in words that end right before the number.
  private func isAbout(
    _ numeral: Numeral, _ counted: Range<Int>?, _ near: Range<Int>, _ end: Int,
    _ clause: Range<Int>
  ) -> Bool {
    guard let last = near.last, Self.having.match(tokens, at: last, before: last + 1) != nil
    else { return false }
    if tellsWhich(numeral, counted, last, end, clause) { return true }
    guard
      let word = near.last(where: {
        Self.toward.match(tokens, at: $0, before: near.upperBound) != nil
      })
    else { return false }
    return (word..<last).allSatisfy { tokens[$0].kind == .word }
  }

  /// "Khi nước ngập | trên 30 cm", "báo ngay khi trẻ sốt | trên 38 độ": a number that says in which case something is done.
  private func isCase(
    _ numeral: Numeral, _ counted: Range<Int>?, _ start: Int, _ end: Int, _ clause: Range<Int>
  ) -> Bool {
    let near = max(clause.lowerBound, start - Self.longestCase)..<max(start, clause.lowerBound)
    if isAbout(numeral, counted, near, end, clause) { return true }
    guard
      let word = near.last(where: { Self.cases.match(tokens, at: $0, before: start) != nil }),
      word == clause.lowerBound
        || Self.phases.match(tokens, at: word - 1, before: word) == nil
    else { return false }
    return !(word..<start).contains {
      tokens[$0].isSymbol(",") || tokens[$0].isSymbol(":")
        || Self.reaching.match(tokens, at: $0, before: start) != nil
    }
  }

  private static let leads = PhraseTable<Bool>(lines: "trước\nsau")

  /// "được thông báo trước | ít nhất 24 giờ": how long before or after.
  private func isLead(_ start: Int, _ at: Int, _ clause: Range<Int>) -> Bool {
    start > clause.lowerBound && start < at
      && Self.leads.match(tokens, at: start - 1, before: start) != nil
      && Self.durations.match(tokens, at: at + 1, before: clause.upperBound) != nil
  }

  private static let excluding = PhraseTable<Bool>(lines: "không")
  private static let excesses = PhraseTable<Bool>(lines: "trên\ndưới\nhơn\ntừ\n>\n<\n≥\n≤")

  private static let bounds = PhraseTable<Bool>(lines: "trở lên\ntrở xuống")

  /// "1,5 điốp | trở lên"
  private func isOpenEnded(_ at: Int, _ clause: Range<Int>) -> Bool {
    (at + 1..<max(at + 1, min(clause.upperBound, at + 5))).contains {
      Self.bounds.match(tokens, at: $0, before: clause.upperBound) != nil
    }
  }

  /// "không gọi công dân cận thị | trên 1,5 điốp": a number that says to whom something is not done.
  func isExcluded(_ start: Int, _ at: Int, _ clause: Range<Int>) -> Bool {
    if isLead(start, at, clause) || isEstimate(start, clause) { return true }
    guard Self.excesses.exactly(tokens, start..<at) != nil || isOpenEnded(at, clause),
      let word = (max(clause.lowerBound, start - 8)..<max(start, clause.lowerBound)).last(where: {
        Self.excluding.match(tokens, at: $0, before: start) != nil
      }), start - word >= 3, Self.denials.match(tokens, at: word, before: start) == nil,
      // "Tỷ lệ hộ không dùng nước sạch dưới 5%": the words before tell what is counted.
      word == clause.lowerBound || tokens[word - 1].kind == .symbol
    else { return false }
    return (word..<start).allSatisfy { tokens[$0].kind == .word }
      && !(word..<start).contains { Self.reaching.match(tokens, at: $0, before: start) != nil }
  }

  /// Tokens of the name of a rate on either side of a number in it at most.
  private static let longestRate = 24

  /// "Tỷ lệ trẻ được tầm soát | 5 bệnh bẩm sinh: 60%": a number in the name of the rate whose share follows.
  func isInsideRate(_ at: Int, _ clause: Range<Int>) -> Bool {
    guard mayNameRate, at > clause.lowerBound,
      let numeral = NumeralReader.match(tokens, at: at, before: clause.upperBound),
      !numeral.isPercent, !CountedPhrase.isLinked(tokens, at: at, from: clause.lowerBound),
      !isReached(at, clause),
      let opening = (max(clause.lowerBound, at - Self.longestRate)..<at).last(where: {
        Self.rates.match(tokens, at: $0, before: at) != nil
      }), (opening..<at).allSatisfy({ tokens[$0].kind == .word })
    else { return false }
    let behind = at + max(numeral.length, 1)
    for index in behind..<max(behind, min(clause.upperBound, behind + Self.longestRate)) {
      if tokens[index].isSymbol(";")
        || Self.rates.match(tokens, at: index, before: index + 2) != nil
      {
        return false
      }
      guard tokens[index].kind == .number else { continue }
      return NumeralReader.match(tokens, at: index, before: clause.upperBound)?.isPercent ?? false
        && (tokens[index - 1].isSymbol(":")
          || CountedPhrase.isLinked(tokens, at: index, from: behind))
    }
    return false
  }

  private static let estimates = PhraseTable<Bool>(lines: "ước\nước khoảng\nước tính")

  /// "98% trẻ được uống vitamin A (ước | 412 trẻ)": how many those are of whom a share is told.
  private func isEstimate(_ start: Int, _ clause: Range<Int>) -> Bool {
    start > clause.lowerBound && tokens[start - 1].isSymbol("(")
      && Self.estimates.match(tokens, at: start, before: clause.upperBound) != nil
  }
}
