import PlanText

/// The tier and the year with which the name of a council ends: "Hội đồng Xét công nhận sáng kiến | cấp cơ sở năm 2026".
enum CouncilTail {
  private static let councils = PhraseTable<Bool>(lines: "hội đồng")
  private static let ranks = PhraseTable<Bool>(
    lines: "cấp cơ sở\ncấp huyện\ncấp trường\ncấp tỉnh\ncấp xã")
  private static let year = PhraseTable<Bool>(lines: "năm")
  private static let longestName = 16

  /// Behind tier and year at `stop`, where the name that begins at `start` is a council's and says what it is for; `stop` for any other.
  static func end(_ tokens: Tokens, _ start: Int, _ stop: Int, _ end: Int) -> Int {
    guard let (_, length) = councils.match(tokens, at: start, before: stop),
      start + length < stop,
      let (_, rank) = ranks.match(tokens, at: stop, before: end)
    else { return stop }
    let at = stop + rank
    guard at + 1 < end, year.match(tokens, at: at, before: end) != nil,
      tokens[at + 1].kind == .number, tokens.digitCount(at + 1) == 4
    else { return at }
    return at + 2
  }

  /// Whether a time is the year in the name of a council.
  static func holds(_ match: TimeMatch, _ clause: Range<Int>, _ tokens: Tokens) -> Bool {
    let (start, end) = (match.range.lowerBound, match.range.upperBound)
    guard year.match(tokens, at: start, before: end) != nil else { return false }
    return (max(clause.lowerBound, start - longestName)..<start).contains {
      tokens[$0].isCapitalised && councils.match(tokens, at: $0, before: start) != nil
        && OrganReader.find(tokens, at: $0, before: clause.upperBound).map { $0.end >= end }
          ?? false
    }
  }
}
