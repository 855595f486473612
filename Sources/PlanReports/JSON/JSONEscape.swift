import PlanText

/// What must not stand in a JSON string as it is (RFC 8259, section 7): control characters, the quote and the backslash.
enum JSONEscape {
  /// The first byte from `start` on that must be escaped; the end of `text` where none must.
  static func first(in text: UnsafeRawBufferPointer, from start: Int) -> Int {
    var at = start
    while at &+ ByteGroup.size <= text.count {
      let needed = isNeeded(for: text.group(at: at))
      if needed.holdsSomewhere { return at &+ needed.first }
      at &+= ByteGroup.size
    }
    // The last bytes once more, in a group of their own.
    if at > start {
      let last = text.count - ByteGroup.size
      return last + isNeeded(for: text.group(at: last)).first
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

  @inline(__always)
  private static func isNeeded(for group: ByteGroup) -> SIMDMask<SIMD16<Int8>> {
    (group .< ByteGroup(repeating: 0x20)) .| (group .== ByteGroup(repeating: 0x22))
      .| (group .== ByteGroup(repeating: 0x5C))
  }

  private static func hexDigit(_ value: UInt8) -> UInt8 { value < 10 ? 0x30 + value : 0x57 + value }
}
