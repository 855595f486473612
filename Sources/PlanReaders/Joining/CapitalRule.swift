/// Lines in capitals: names of organs, titles of several lines, headings.
enum CapitalRule {
  /// Nil where neither line is in capitals.
  static func joint(_ pair: LinePair) -> Joint? {
    let (a, b) = (pair.shapeA, pair.shapeB)
    if a.isAllCaps, b.isAllCaps { return inCapitals(pair) }
    if a.isAllCaps { return afterCapitals(pair) }
    guard b.isAllCaps, b.codePoints > 12 || b.opening.kind != .none else { return nil }
    return pair.isForced && pair.isOpen || pair.endsInConnector ? .spaced : .apart
  }

  private static func inCapitals(_ pair: LinePair) -> Joint {
    let (a, b) = (pair.shapeA, pair.shapeB)
    if b.word == .part, !pair.endsInConnector { return .apart }
    if pair.endsInConnector || a.ending == .comma { return .spaced }
    // A post and nothing else: who signs stands on a line of his own.
    if b.word == .post, b.isWordOnly { return .apart }
    // "CHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH …" below the title and above the grounds of a decision.
    if pair.precedesRecital, b.word == .post || b.isOrgan, !pair.head.isOrgan,
      pair.head.word != .post
    {
      return .apart
    }
    if a.isTerminated { return pair.isForced ? .spaced : .apart }
    guard b.word == .organ || b.word == .committee, pair.head.isOrgan || pair.head.word == .place
    else { return .spaced }
    return pair.isForced ? .spaced : .apart
  }

  /// Capitals, then small letters.
  private static func afterCapitals(_ pair: LinePair) -> Joint {
    let b = pair.shapeB
    guard pair.isOpen else { return pair.isForced ? .spaced : .apart }
    if pair.isForced || b.first == .lower || pair.endsInConnector { return .spaced }
    // `GIAI ĐOẠN 2026 -` / `2030`, `GIAI ĐOẠN` / `2026 - 2030`
    return b.first == .digit && (b.codePoints <= 8 || isPeriod(pair)) ? .spaced : .apart
  }

  /// Whether the second line is nothing but two years.
  private static func isPeriod(_ pair: LinePair) -> Bool {
    let line = pair.text[pair.b.range]
    guard pair.shapeB.codePoints <= longestPeriod, line.prefix(4).allSatisfy({ $0 &- 0x30 < 10 }),
      line.suffix(4).allSatisfy({ $0 &- 0x30 < 10 })
    else { return false }
    return line.dropFirst(4).dropLast(4).allSatisfy { $0 == 0x20 || $0 == 0x2D || $0 >= 0x80 }
  }

  /// Code points of `2026 - 2030`.
  private static let longestPeriod = 11
}
