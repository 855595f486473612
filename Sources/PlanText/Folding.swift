/// Folds text for comparison: lower case, one tone placement, one dash, one quote, single spaces.
///
/// Two texts that differ only in these folds are written the same for every purpose but display. What is stored is never folded.
public enum Folding {
  /// The folded form of `text` as bytes: words from their syllables, symbols as ASCII, one space between words that had space between them. No space is kept beside a dash.
  public static func fold(_ text: String) -> [UInt8] { fold(Tokens(text)) }

  /// The folded form of the tokens in `range` (all of them by default).
  public static func fold(_ tokens: Tokens, _ range: Range<Int>? = nil) -> [UInt8] {
    var output: [UInt8] = []
    for index in range ?? 0..<tokens.count {
      let token = tokens[index]
      let beside = output.last == 0x2D || token.isSymbol("-")
      if token.spaceBefore, !output.isEmpty, !beside { output.append(0x20) }
      switch token.kind {
      case .number: output.append(contentsOf: tokens.text[token.span.range])
      case .symbol: output.append(token.symbol == 1 ? 0x3F : token.symbol)
      case .word: appendWord(token, of: tokens, to: &output)
      }
    }
    return output
  }

  /// Whether two texts are the same but for case, tone placement, dashes, quotes and spaces.
  public static func equal(_ left: String, _ right: String) -> Bool { fold(left) == fold(right) }

  private static func appendWord(_ token: Token, of tokens: Tokens, to output: inout [UInt8]) {
    let bits = token.key.bits
    guard bits & Syllable.hashMark == 0 else {
      for scalar in tokens.words(at: token.span).unicodeScalars {
        append(scalar.properties.lowercaseMapping, to: &output)
      }
      return
    }
    var shift: UInt64 = 0
    while shift < Syllable.toneShift {
      let letter = Int(bits >> shift & 0x3F)
      if letter == 0 { break }
      append(String(Letters.alphabet[letter - 1]), to: &output)
      shift += 6
    }
    let tone = bits >> Syllable.toneShift & 7
    if tone != 0 { output.append(UInt8(0x30 + tone)) }
  }

  private static func append(_ string: String, to output: inout [UInt8]) {
    output.append(contentsOf: string.utf8)
  }
}
