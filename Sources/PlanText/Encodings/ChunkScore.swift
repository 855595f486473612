/// How much a stretch of text between two spaces looks like Vietnamese, in points: 3 for a usual syllable with marks, 2 for a possible one, −4 for what is none. Words of ASCII letters alone say nothing.
enum ChunkScore {
  static let usual = 3
  static let valid = 2
  static let invalid = -4

  /// The points of all chunks of a run together.
  static func total(_ letters: [DecodedLetter]) -> Int {
    var total = 0
    var start = 0
    while start < letters.count {
      var end = start
      while end < letters.count, letters[end].scalar > 0x20 { end += 1 }
      if end > start { total += points(letters, start..<end) }
      start = end + 1
    }
    return total
  }

  /// The points of decoded letters, or of those in `range`.
  static func points(_ letters: [DecodedLetter], _ range: Range<Int>? = nil) -> Int {
    var points = 0
    var index = range?.lowerBound ?? 0
    let end = range?.upperBound ?? letters.count
    let table = Letters.table
    while index < end {
      let scalar = letters[index].scalar
      guard let code = letterCode(scalar, table) else {
        if scalar >= 0x80, isMisplaced(letters, index, table) { points += invalid }
        index += 1
        continue
      }
      var word = SyllableMaker()
      var isMarked = false
      var hasOnlyD = true
      var isMixed = false
      var wasLower = false
      var next: UInt16? = code
      while let code = next {
        let isLower = code < 1024 && code & Letters.upperCase == 0
        let scalar = letters[index].scalar
        if scalar >= 0x80 {
          isMarked = true
          if scalar != 0x110, scalar != 0x111 { hasOnlyD = false }
          // A capital with a tone behind a small letter is a sign of a wrong table.
          if wasLower, !isLower { isMixed = true }
        }
        wasLower = isLower
        word.add(code)
        index += 1
        next = index < end ? letterCode(letters[index].scalar, table) : nil
      }
      guard isMarked else { continue }
      switch isMixed ? .invalid : SyllableShape.verdict(of: word) {
      case .usual: points += usual
      case .valid: points += valid
      // QĐ, HĐND, 500.000đ
      case .invalid: points += hasOnlyD ? 0 : invalid
      }
    }
    return max(-8, min(8, points))
  }

  /// The code of a letter as `SyllableMaker` takes it; nil for what is no letter.
  @inline(__always)
  private static func letterCode(_ scalar: UInt32, _ table: [Letters.Code]) -> UInt16? {
    if scalar < 0x1F00 {
      // The look-alikes of đ are none of its letters here.
      let code = scalar == 0xF0 || scalar == 0xD0 ? 0 : table[Int(scalar)]
      if code != 0 { return code }
    }
    return Tokenizer.isOtherLetter(scalar) ? UInt16(truncatingIfNeeded: scalar) | 0x0400 : nil
  }

  /// Whether a symbol stands right beside a letter where symbols do not.
  private static func isMisplaced(
    _ letters: [DecodedLetter],
    _ index: Int,
    _ table: [Letters.Code]
  ) -> Bool {
    let scalar = letters[index].scalar
    switch scalar {
    case 0x80...0x9F, 0xA1...0xA9, 0xAC...0xB1, 0xB4...0xB6, 0xB8, 0xBC...0xBF, 0xD7, 0xF7: break
    case 0xAA, 0xB2, 0xB3, 0xB9, 0xBA, 0xB7:
      // m², 1º, and bullets: only within a word.
      return isLetter(letters, index + 1, table) && isLetter(letters, index - 1, table)
    case 0x192, 0x2C6, 0x2DC, 0x2020, 0x2021, 0x2030, 0x2122, 0x20AC, 0x201A, 0x201E, 0x2039,
      0x203A:
      break
    default: return false
    }
    return isLetter(letters, index - 1, table) || isLetter(letters, index + 1, table)
  }

  private static func isLetter(
    _ letters: [DecodedLetter],
    _ index: Int,
    _ table: [Letters.Code]
  ) -> Bool {
    letters.indices.contains(index) && letterCode(letters[index].scalar, table) != nil
  }
}
