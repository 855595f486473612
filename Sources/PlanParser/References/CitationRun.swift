internal import PlanModel
internal import PlanText

/// Shares among documents named in one breath what is said once, behind the last: issuer, "cùng ngày", "lần lượt ngày …, ngày …".
enum CitationRun {
  private static let together = PhraseTable<Bool>(lines: "cùng\nđều")
  private static let inTurn = PhraseTable<Bool>(lines: "lần lượt")
  private static let joiner = PhraseTable<Bool>(lines: "và\nvà các")

  static func share(_ found: inout [CitationMatch], _ tokens: Tokens, before end: Int) {
    var index = found.count - 1
    while index > 0 {
      var first = index
      while first > 0, goesOn(found[first - 1], found[first], tokens) { first -= 1 }
      if first < index {
        shareDates(&found, first...index, tokens, end)
        for number in (first..<index).reversed() where found[number].issuer == nil {
          found[number].issuer = found[number + 1].issuer
          found[number].issuerOrgan = found[number + 1].issuerOrgan
          if found[number].issuer != nil { found[number].reading.insert(.issuerFromList) }
        }
      }
      index = min(first, index - 1)
    }
  }

  /// Whether nothing but a comma, a semicolon or "và" parts two documents of one kind, the first without issuer or title.
  private static func goesOn(_ left: CitationMatch, _ right: CitationMatch, _ tokens: Tokens)
    -> Bool
  {
    guard left.issuer == nil, left.number != nil, left.title == nil, right.number != nil,
      right.type == left.type, left.range.upperBound <= right.naming.lowerBound,
      right.naming.lowerBound - left.range.upperBound <= 2
    else { return false }
    return (left.range.upperBound..<right.naming.lowerBound).allSatisfy {
      tokens[$0].isSymbol(",") || tokens[$0].isSymbol(";") || tokens[$0].isSymbol("-")
        || joiner.match(tokens, at: $0, before: $0 + 1) != nil
    }
  }

  /// "… cùng ngày 02/02/2023 của X" dates them all, "… lần lượt ngày A, ngày B của X" each in turn.
  private static func shareDates(
    _ found: inout [CitationMatch], _ run: ClosedRange<Int>, _ tokens: Tokens, _ end: Int
  ) {
    guard run.allSatisfy({ found[$0].date == nil }) else { return }
    var at = found[run.upperBound].naming.upperBound
    if at < end, tokens[at].isSymbol(",") || tokens[at].isSymbol("(") { at += 1 }
    let isShared = together.match(tokens, at: at, before: end) != nil
    let isInTurn = inTurn.match(tokens, at: at, before: end)
    guard isShared || isInTurn != nil else { return }
    at += isInTurn?.length ?? 1
    if at < end, tokens[at].isSymbol(")") { at += 1 }
    var dates: [PartialDate] = []
    while dates.count < run.count, let (date, stop) = CitationTail.date(tokens, at, end, .number) {
      dates.append(date)
      at = stop
      if at < end, joiner.match(tokens, at: at, before: at + 1) != nil { at += 1 }
    }
    guard dates.count == (isShared ? 1 : run.count) else { return }
    for (place, number) in run.enumerated() {
      found[number].date = dates[isShared ? 0 : place]
    }
    let last = CitationTail.finish(
      behind(found[run.upperBound], at), tokens, from: found[run.upperBound].range.lowerBound,
      before: end)
    found[run.upperBound] = last
  }

  private static func behind(_ match: CitationMatch, _ stop: Int) -> CitationMatch {
    var match = match
    match.range = match.range.lowerBound..<stop
    return match
  }
}
