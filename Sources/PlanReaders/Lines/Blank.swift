/// Characters that are space, and characters that are nothing at all.
enum Blank {
  /// What the cleaner does with a character.
  enum Kind { case blank, dropped, controlDropped, kept }

  /// For each first byte: 0 kept as it is, 1 space or tab, 2 control, 3 look at the whole character.
  static let firstByte: [UInt8] = {
    var table = [UInt8](repeating: 0, count: 256)
    for byte in 0..<0x20 { table[byte] = 2 }
    table[0x7F] = 2
    for byte in [0x20, 0x09, 0x0A, 0x0D] { table[byte] = 1 }
    for byte in [0xC2, 0xE2, 0xE3, 0xEF] { table[byte] = 3 }
    return table
  }()

  /// What a character of more than one byte is.
  static func kind(of scalar: UInt32) -> Kind {
    switch scalar {
    case 0xA0, 0x2000...0x200A, 0x202F, 0x205F, 0x3000, 0x2028, 0x2029: .blank
    // The last two are no characters, and no XML may hold them.
    case 0x80...0x9F, 0xFFFE, 0xFFFF: .controlDropped
    case 0xAD, 0x200B...0x200F, 0x202A...0x202E, 0x2060...0x2069, 0xFEFF: .dropped
    default: .kept
    }
  }

  /// Bytes of the blank or dropped character that ends at `end`; 0 where there is none.
  static func length(endingAt end: Int, from start: Int, in bytes: UnsafeBufferPointer<UInt8>)
    -> Int
  {
    let last = bytes[end - 1]
    if last <= 0x20 || last == 0x7F { return 1 }
    guard last & 0xC0 == 0x80 else { return 0 }
    if end - 2 >= start, bytes[end - 2] == 0xC2 {
      return kind(of: UInt32(last)) == .kept ? 0 : 2
    }
    guard end - 3 >= start, bytes[end - 3] & 0xF0 == 0xE0 else { return 0 }
    let scalar =
      UInt32(bytes[end - 3] & 0x0F) << 12 | UInt32(bytes[end - 2] & 0x3F) << 6
      | UInt32(last & 0x3F)
    return kind(of: scalar) == .kept ? 0 : 3
  }
}
