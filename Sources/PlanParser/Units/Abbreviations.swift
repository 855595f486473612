internal import PlanText

/// Writes out the common abbreviations of names.
enum Abbreviations {
  static var table: MarkedTable<String> { MarkedTable(.abbreviations, names) }
  private static let names = PhraseTable<String>(lines: AbbreviationLexicon.names)

  /// The abbreviation that begins at `index`, written out, and its length in tokens: `GD&ĐT` is three.
  static func match(_ tokens: Tokens, at index: Int, before end: Int) -> (
    name: String, length: Int
  )? {
    guard tokens[index].isAllCaps, let (name, length) = table.match(tokens, at: index, before: end),
      (index..<index + length).allSatisfy({ tokens[$0].isAllCaps || tokens[$0].kind != .word })
    else { return nil }
    if name == AbbreviationLexicon.command,
      elected.match(tokens, at: index + length, before: end) != nil
    {
      return (AbbreviationLexicon.committee, length)
    }
    return (name, length)
  }

  private static let elected = PhraseTable<Bool>(lines: AbbreviationLexicon.elected)

  /// The words of `range` with abbreviations written out and single spaces.
  static func expand(_ tokens: Tokens, _ range: Range<Int>) -> String {
    if isPlain(tokens, range) { return tokens.words(range) }
    var result = ""
    var at = range.lowerBound
    while at < range.upperBound {
      let token = tokens[at]
      // "Ủy ban nhân dân (UBND) tỉnh": the short form of the words before it.
      if token.isSymbol("("), at > range.lowerBound,
        let stop = NameTail.abbreviationEnd(tokens, at, range.upperBound)
      {
        at = stop
        continue
      }
      if !result.isEmpty, token.spaceBefore { result += " " }
      if let (name, length) = match(tokens, at: at, before: range.upperBound) {
        result += name
        at += length
      } else {
        result += tokens.words(at..<at + 1)
        at += 1
      }
    }
    return result
  }

  /// Whether the words stand in the text as they are to be written, as most names do.
  private static func isPlain(_ tokens: Tokens, _ range: Range<Int>) -> Bool {
    for index in range {
      let token = tokens[index]
      if token.isAllCaps, match(tokens, at: index, before: range.upperBound) != nil { return false }
      guard index > range.lowerBound else { continue }
      let end = tokens[index - 1].end
      guard token.spaceBefore else { continue }
      if token.start != end + 1 || tokens.text[Int(end)] != 0x20 { return false }
    }
    return true
  }
}
