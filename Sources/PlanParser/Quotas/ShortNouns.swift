internal import PlanText

/// Nouns of one word that elsewhere end phrases, and what only looks like a noun behind a number.
extension CountedPhrase {
  private static let wholes = PhraseTable<Bool>(lines: "cả")
  private static let texts = PhraseTable<Bool>(lines: "từ")

  /// The end of what stands behind a number at `index` where it is told by its first word alone: "không quá 700 | từ", and nothing in "giảm 5% - 10% | cả 3 tiêu chí"; nil for other phrases.
  static func shortEnd(_ tokens: Tokens, _ index: Int, _ end: Int) -> Int? {
    if index + 1 < end, tokens[index + 1].kind == .number,
      wholes.match(tokens, at: index, before: index + 1) != nil
    {
      return index
    }
    // "15 triệu đồng | từ, …": behind a unit it tells where something comes from.
    guard index > 0, QuotaReader.units.exactly(tokens, index - 1..<index) == nil,
      texts.match(tokens, at: index, before: end) != nil,
      index + 1 == end || tokens[index + 1].kind == .symbol
        || ageBounds.match(tokens, at: index + 1, before: end) != nil
    else { return nil }
    return index + 1
  }
}
