/// A quick look for characters that Vietnamese in Unicode hardly has and legacy text is full of.
enum LegacySigns {
  /// Whether such a character is in a text; without one nothing in it is legacy text.
  static func areIn(_ text: UnsafeBufferPointer<UInt8>) -> Bool {
    let (lower, upper) = signs
    func isSign(_ at: Int) -> Bool {
      let signs = text[at] == 0xC2 ? lower : text[at] == 0xC3 ? upper : 0
      return signs &>> UInt64(text[at + 1] & 0x3F) & 1 != 0
    }
    let ones: UInt64 = 0x0101_0101_0101_0101
    let high: UInt64 = 0x8080_8080_8080_8080
    let pattern: UInt64 = 0xC2C2_C2C2_C2C2_C2C2
    let raw = UnsafeRawBufferPointer(text)
    var at = 0
    // Eight bytes at a time, of which most are neither 0xC2 nor 0xC3.
    while at + 8 < text.count {
      let word = UInt64(littleEndian: raw.loadUnaligned(fromByteOffset: at, as: UInt64.self))
      let other = (word & ~ones) ^ pattern
      // The high bits of the bytes that are one of them, and at times of one behind.
      var found = (other &- ones) & ~other & high
      while found != 0 {
        if isSign(at + found.trailingZeroBitCount / 8) { return true }
        found &= found &- 1
      }
      at += 8
    }
    while at + 1 < text.count {
      if isSign(at) { return true }
      at += 1
    }
    return false
  }

  /// Whether the text has many letters above ASCII, so that it is no VIQR.
  static func hasManyLetters(_ text: UnsafeBufferPointer<UInt8>) -> Bool {
    var high = 0
    // In Vietnamese the beginning is enough.
    for start in stride(from: 0, to: text.count, by: 4096) {
      for byte in text[start..<min(start + 4096, text.count)] where byte >= 0xC0 { high += 1 }
      if high * 50 > text.count { return true }
    }
    return false
  }

  /// What is neither a letter of Vietnamese nor a usual sign: a bit for each code point from U+0080 on, and from U+00C0 on.
  private static let signs: (lower: UInt64, upper: UInt64) = (bits(from: 0x80), bits(from: 0xC0))

  private static func bits(from first: UInt32) -> UInt64 {
    let usual: [UInt32] = [0xA0, 0xAB, 0xB0, 0xB2, 0xB3, 0xB7, 0xBB, 0xBC, 0xBD, 0xBE]
    return (first..<first + 64).reduce(0) { bits, scalar in
      let isVietnamese = Letters.table[Int(scalar)] != 0 && scalar != 0xD0 && scalar != 0xF0
      return isVietnamese || usual.contains(scalar) ? bits : bits | 1 << UInt64(scalar - first)
    }
  }
}
