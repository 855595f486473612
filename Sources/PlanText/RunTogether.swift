/// Words between which recognition saw no space: `Thờigian`, `đoànLâm`.
///
/// Vietnamese writes each syllable for itself, so that a word with marks that is no syllable, but two in one way only, is two words. The text stays as it is.
enum RunTogether {
  /// Letters of a part.
  private static let fewest = 2
  private static let longest = 48

  /// Cuts such words among the tokens from `first` on.
  static func split(_ tokens: inout [Token], from first: Int, _ text: [UInt8]) {
    var next = first
    while next < tokens.count, parts(of: tokens[next], text) == nil { next += 1 }
    guard next < tokens.count else { return }
    let rest = tokens[next...]
    tokens.removeSubrange(next...)
    for token in rest {
      if let parts = parts(of: token, text) {
        tokens += parts
      } else {
        tokens.append(token)
      }
    }
  }

  private static func parts(of token: Token, _ text: [UInt8]) -> [Token]? {
    let range = token.span.range
    guard token.kind == .word, range.count <= longest, text[range].contains(where: { $0 >= 0x80 }),
      !isSyllable(text, range)
    else { return nil }
    var found: Int?
    var letters = 0
    for at in range.dropFirst() where text[at] & 0xC0 != 0x80 {
      letters += 1
      guard letters >= fewest, isWord(text, range.lowerBound..<at), isConsonant(text, at),
        isWord(text, at..<range.upperBound)
      else { continue }
      if found != nil { return nil }
      found = at
    }
    guard let found else { return nil }
    var parts: [Token] = []
    Tokenizer.append(text, range.lowerBound..<found, to: &parts)
    Tokenizer.append(text, found..<range.upperBound, to: &parts)
    guard parts.count == 2 else { return nil }
    return [parts[0].with(spaceBefore: token.spaceBefore), parts[1].with(spaceBefore: false)]
  }

  /// Whether the letter at `at` is no vowel: `GIÁAM` is a letter read twice.
  private static func isConsonant(_ text: [UInt8], _ at: Int) -> Bool {
    // Đ, đ
    guard text[at] < 0x80 else { return text[at] == 0xC4 && text[at + 1] & 0xFE == 0x90 }
    switch text[at] | 0x20 {
    case 0x61, 0x65, 0x69, 0x6F, 0x75, 0x79: return false
    default: return true
    }
  }

  /// Whether letters are a syllable of two letters or more.
  private static func isWord(_ text: [UInt8], _ range: Range<Int>) -> Bool {
    text[range].count { $0 & 0xC0 != 0x80 } >= fewest && isSyllable(text, range)
  }
}
