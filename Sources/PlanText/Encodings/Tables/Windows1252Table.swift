/// Windows-1252 where it differs from Latin-1: the bytes 0x80…0x9F.
///
/// Source: the WHATWG index of windows-1252; bytes without a character stay the control characters of Latin-1.
enum Windows1252Table {
  static let table = ByteTable(
    from: 0x80,
    rows: [
      "€_‚ƒ„…†‡ˆ‰Š‹Œ_Ž_",
      "_‘’“”•–—˜™š›œ_žŸ",
    ]
  )

  /// The scalar of a byte.
  @inline(__always)
  static func scalar(_ byte: UInt8) -> UInt32 {
    guard byte & 0xE0 == 0x80 else { return UInt32(byte) }
    let scalar = table.scalars[Int(byte)]
    return scalar == 0 ? UInt32(byte) : scalar
  }

  /// The byte that a scalar is in Windows-1252 or Latin-1; nil for any other scalar.
  @inline(__always)
  static func byte(_ scalar: UInt32) -> UInt8? {
    if scalar < 0x100 { return UInt8(scalar) }
    // Word and PDF store the bytes of symbol fonts from U+F000 on.
    if scalar & 0xFFFF_FF00 == 0xF000 { return UInt8(scalar & 0xFF) }
    guard scalar < 0x2123 else { return nil }
    return inverse[scalar]
  }

  private static let inverse: [UInt32: UInt8] = {
    var inverse: [UInt32: UInt8] = [:]
    for byte in UInt8(0x80)...0x9F where table.scalars[Int(byte)] != 0 {
      inverse[table.scalars[Int(byte)]] = byte
    }
    return inverse
  }()
}
