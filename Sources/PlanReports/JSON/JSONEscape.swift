/// What must not stand in a JSON string as it is (RFC 8259, section 7): control characters, the quote and the backslash.
enum JSONEscape {
  private static let ones: UInt64 = 0x0101_0101_0101_0101
  private static let high: UInt64 = 0x8080_8080_8080_8080

  /// The first byte from `start` on that must be escaped; the end of `text` where none must. Eight are looked at together.
  static func first(in text: UnsafeRawBufferPointer, from start: Int) -> Int {
    var at = start
    while at + 8 <= text.count {
      let word = text.loadUnaligned(fromByteOffset: at, as: UInt64.self)
      let quote = word ^ (ones &* 0x22)
      let slash = word ^ (ones &* 0x5C)
      // The high bit of a byte is set where the byte is below 0x20, or one of the two; a borrow sets more only behind one that is.
      let found =
        (word &- (ones &* 0x20)) & ~word | (quote &- ones) & ~quote | (slash &- ones) & ~slash
      if found & high != 0 { break }
      at += 8
    }
    while at < text.count, !isNeeded(for: text[at]) { at += 1 }
    return at
  }

  /// Appends the escape for `byte`.
  static func append(_ byte: UInt8, to bytes: inout [UInt8]) {
    bytes.append(0x5C)
    switch byte {
    case 0x08: bytes.append(0x62)
    case 0x09: bytes.append(0x74)
    case 0x0A: bytes.append(0x6E)
    case 0x0C: bytes.append(0x66)
    case 0x0D: bytes.append(0x72)
    case 0x22, 0x5C: bytes.append(byte)
    default:
      bytes.append(contentsOf: "u00".utf8)
      bytes.append(hexDigit(byte >> 4))
      bytes.append(hexDigit(byte & 0xF))
    }
  }

  private static func isNeeded(for byte: UInt8) -> Bool {
    byte < 0x20 || byte == 0x22 || byte == 0x5C
  }

  private static func hexDigit(_ value: UInt8) -> UInt8 { value < 10 ? 0x30 + value : 0x57 + value }
}
