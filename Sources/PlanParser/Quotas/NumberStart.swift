internal import PlanModel
internal import PlanText

/// Where a number may begin that someone is to reach.
extension QuotaReader {
  /// Whether a comma or "và" stands right before a number.
  func isEnumerated(_ at: Int, _ clause: Range<Int>) -> Bool {
    at > clause.lowerBound
      && (tokens[at - 1].isSymbol(",")
        || PlaceReader.joiners.match(tokens, at: at - 1, before: at) != nil)
  }

  /// A number in figures, or in words directly behind a comparison.
  func mayBegin(_ at: Int, _ clause: Range<Int>) -> Bool {
    if tokens[at].kind == .number { return true }
    if isOne(at, clause) || isSeveral(at, clause) { return true }
    guard Self.numberWords.match(tokens, at: at, before: at + 1) != nil else { return false }
    if at + 1 < clause.upperBound, tokens[at + 1].kind == .number,
      NumeralReader.match(tokens, at: at, before: clause.upperBound)?.upper != nil
    {
      return true
    }
    return Comparisons.match(tokens, endingAt: at, from: clause.lowerBound)?.comparison == .atLeast
      || Comparisons.match(tokens, endingAt: at, from: clause.lowerBound)?.comparison == .atMost
  }

  /// Groups of digits that blanks part at most.
  private static let mostGroups = 5

  private static let reached = PhraseTable<Bool>(lines: "kéo giảm\nđạt\nđạt tỷ lệ")
  static let striving = PhraseTable<Bool>(
    lines: "phấn đấu\nđảm bảo\nbảo đảm\nyêu cầu\nphải\nmục tiêu")

  /// Whether the words before a number say that it is to be reached and not that it was or is.
  func strives(_ at: Int, _ clause: Range<Int>) -> Bool {
    (max(clause.lowerBound, at - 24)..<max(clause.lowerBound, at)).contains {
      Self.striving.match(tokens, at: $0, before: at) != nil
    }
      // "Kéo giảm ít nhất 5% số vụ", "tỷ lệ phá án đạt trên 90%"
      || at > clause.lowerBound
        && [1, 2].contains {
          at - $0 >= clause.lowerBound && Self.reached.exactly(tokens, at - $0..<at) != nil
        }
  }

  /// "trồng | 1 200 cây": thousands that a blank parts, behind a verb of reaching or a comparison; nil for any other two numbers.
  func spacedThousands(_ at: Int, _ clause: Range<Int>) -> Numeral? {
    guard tokens[at].kind == .number, (1...3).contains(tokens.digitCount(at)),
      var value = tokens.value(at), value > 0
    else { return nil }
    var end = at + 1
    while end < clause.upperBound, end - at < Self.mostGroups, tokens[end].kind == .number,
      tokens.digitCount(end) == 3, tokens[end].spaceBefore, let group = tokens.value(end)
    {
      value = value * 1000 + group
      end += 1
    }
    guard end > at + 1, end < clause.upperBound, tokens[end].kind == .word,
      tokens[end].spaceBefore,
      isReached(at, clause)
        || Comparisons.match(tokens, endingAt: at, from: clause.lowerBound)?.comparison != nil
    else { return nil }
    return Numeral(Decimal(value), length: end - at)
  }
}
