internal import PlanText

/// Writes out the common abbreviations of names.
enum Abbreviations {
  private static let table = PhraseTable<String>(lines: AbbreviationLexicon.names)

  /// The words of `range` with abbreviations written out and single spaces.
  static func expand(_ tokens: Tokens, _ range: Range<Int>) -> String {
    var result = ""
    var at = range.lowerBound
    while at < range.upperBound {
      let token = tokens[at]
      if !result.isEmpty, token.spaceBefore { result += " " }
      if token.isAllCaps,
        let (name, length) = table.match(tokens, at: at, before: range.upperBound),
        (at..<at + length).allSatisfy({ tokens[$0].isAllCaps || tokens[$0].kind != .word })
      {
        result += name
        at += length
      } else {
        result += tokens.words(at..<at + 1)
        at += 1
      }
    }
    return result
  }
}
