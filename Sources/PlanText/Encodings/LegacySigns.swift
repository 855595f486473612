/// A quick look for characters that Vietnamese in Unicode hardly has and legacy text is full of.
enum LegacySigns {
  /// Whether such a character is in a text; without one nothing in it is legacy text.
  static func areIn(_ text: UnsafeBufferPointer<UInt8>) -> Bool {
    signs.withUnsafeBufferPointer { signs in
      var at = 0
      while at + 1 < text.count {
        let upper = text[at] &- 0xC2
        if upper < 2, signs[Int(text[at + 1]) & 0x3F + 64 * Int(upper)] { return true }
        at += 1
      }
      return false
    }
  }

  /// Whether the text has many letters above ASCII, so that it is no VIQR.
  static func hasManyLetters(_ text: UnsafeBufferPointer<UInt8>) -> Bool {
    var high = 0
    for byte in text where byte >= 0xC0 { high += 1 }
    return high * 50 > text.count
  }

  /// By code point less U+0080: what is neither a letter of Vietnamese nor a usual sign.
  private static let signs: [Bool] = {
    let usual: Set<UInt32> = [0xA0, 0xAB, 0xB0, 0xB2, 0xB3, 0xB7, 0xBB, 0xBC, 0xBD, 0xBE]
    return (UInt32(0x80)...0xFF).map { scalar in
      let isVietnamese = Letters.table[Int(scalar)] != 0 && scalar != 0xD0 && scalar != 0xF0
      return !isVietnamese && !usual.contains(scalar)
    }
  }()
}
