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

  /// "trồng | 1 200 cây": thousands that a blank parts, behind a verb of reaching or a comparison; nil for any other two numbers.
  func spacedThousands(_ at: Int, _ clause: Range<Int>) -> Numeral? {
    guard at + 2 < clause.upperBound, tokens[at].kind == .number,
      (1...3).contains(tokens.digitCount(at)),
      tokens[at + 1].kind == .number, tokens.digitCount(at + 1) == 3, tokens[at + 1].spaceBefore,
      tokens[at + 2].kind == .word, tokens[at + 2].spaceBefore,
      let first = tokens.value(at), first > 0, let rest = tokens.value(at + 1),
      isReached(at, clause)
        || Comparisons.match(tokens, endingAt: at, from: clause.lowerBound)?.comparison != nil
    else { return nil }
    return Numeral(Decimal(first * 1000 + rest), length: 2)
  }
}
