/// A line that ends in a hyphen right after a letter or digit: whether the word goes on without a space.
enum HyphenRule {
  static func isTight(_ pair: LinePair) -> Bool {
    let text = pair.text
    let end = Int(pair.a.end)
    guard end - Int(pair.a.start) >= 2, text[end - 1] == 0x2D, text[end - 2] != 0x20 else {
      return false
    }
    let before = text[end - 2]
    if before &- 0x30 < 10 {
      if pair.shapeB.first == .upper { return isPartySymbol(pair) }
      return pair.shapeB.first == .digit && !pair.habits.spacesAfterNumberHyphen
    }
    guard pair.shapeB.opening.kind == .none else { return false }
    if isCapital(text, before: end - 1), pair.shapeB.first == .upper,
      isSymbol(text, Int(pair.a.start)..<end - 1)
    {
      return true
    }
    return !pair.habits.spacesAfterHyphen
      && (pair.shapeB.first == .lower || pair.shapeB.first == .upper)
  }

  private static func isCapital(_ text: [UInt8], before end: Int) -> Bool {
    var start = end - 1
    while start > 0, text[start] & 0xC0 == 0x80 { start -= 1 }
    return LetterCase.of(scalar(in: text, at: start, before: end).value) == .upper
  }

  /// Whether the word before the hyphen belongs to a document's symbol: `217/2025/NĐ-`, `219/KH-`.
  private static func isSymbol(_ text: [UInt8], _ range: Range<Int>) -> Bool {
    var at = range.upperBound - 1
    while at >= range.lowerBound, text[at] != 0x20 {
      if text[at] == 0x2F { return true }
      at -= 1
    }
    return false
  }

  /// Whether a number and the symbol behind it name a document of the Party: `Chỉ thị số 34-` / `CT/TW`.
  private static func isPartySymbol(_ pair: LinePair) -> Bool {
    let text = pair.text
    let end = Int(pair.a.end) - 1
    var start = end
    while start > Int(pair.a.start), text[start - 1] &- 0x30 < 10 { start -= 1 }
    guard start == Int(pair.a.start) || text[start - 1] == 0x20 else { return false }
    var at = Int(pair.b.start)
    var capitals = 0
    while at < Int(pair.b.end), text[at] != 0x2F {
      let (value, length) = scalar(in: text, at: at, before: Int(pair.b.end))
      guard LetterCase.of(value) == .upper else { return false }
      capitals += 1
      at += length
    }
    return capitals >= 2 && at < Int(pair.b.end)
  }
}
