internal import PlanText

/// Tells a slip in the name of the issuer by how the document writes that name elsewhere: "SỞ THÔNG TIN VÀ TRUYỂN THÔNG" in the head, "Sở Thông tin và Truyền thông" below.
enum IssuerSpelling {
  /// Where the name at `range` stands with other marks; nil unless the document writes it so twice at least, each time alike, and never again as in `range`. Nil for a name with a place: "xã Mỹ Ân" is no slip of "xã Mỹ An".
  static func other(_ range: Range<Int>, _ tokens: Tokens) -> Range<Int>? {
    let hasPlace = range.contains {
      OrganHead.tiers.match(tokens, at: $0, before: range.upperBound) != nil
    }
    guard range.count >= fewestWords, !hasPlace else { return nil }
    var found: Range<Int>?
    var times = 0
    let opening = tokens[range.lowerBound].key
    let end = min(tokens.count, range.upperBound + reach) - range.count
    for at in range.upperBound..<max(range.upperBound, end) where tokens[at].key == opening {
      let place = at..<at + range.count
      guard zip(place, range).allSatisfy({ tokens[$0].key.bare == tokens[$1].key.bare }) else {
        continue
      }
      if isSame(place, range, tokens) { return nil }
      if let found, !isSame(place, found, tokens) { return nil }
      found = found ?? place
      times += 1
    }
    return times >= 2 ? found : nil
  }

  /// Two words with other marks may be another name.
  private static let fewestWords = 3
  /// Words behind the head in which it is looked for.
  private static let reach = 20_000

  private static func isSame(_ left: Range<Int>, _ right: Range<Int>, _ tokens: Tokens) -> Bool {
    zip(left, right).allSatisfy { tokens[$0].key == tokens[$1].key }
  }
}
