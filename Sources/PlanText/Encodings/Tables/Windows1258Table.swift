/// Windows-1258: letters, and five tones that combine with the letter before them.
///
/// Source: Microsoft's best-fit table of code page 1258. Elsewhere it is Windows-1252.
enum Windows1258Table {
  static let table = ByteTable(
    from: 0xC0,
    rows: [
      "ÀÁÂĂÄÅÆÇÈÉÊË_ÍÎÏ",
      "ĐÑ_ÓÔƠÖ×ØÙÚÛÜƯ_ß",
      "àáâăäåæçèéêë_íîï",
      "đñ_óôơö÷øùúûüư₫ÿ",
    ]
  )

  /// The tone that a byte is, 1…5; nil for any other byte.
  @inline(__always)
  static func tone(_ byte: UInt8) -> UInt8? {
    switch byte {
    case 0xCC: 1
    case 0xEC: 2
    case 0xD2: 3
    case 0xDE: 4
    case 0xF2: 5
    default: nil
    }
  }

  /// The units as the bytes that code page 1258 shows so; nil where none of them is a character of its own.
  static func bytes(of units: [LegacyUnit]) -> [LegacyUnit]? {
    var isFound = false
    let result = units.map { unit in
      guard unit.byte == nil, let byte = byte(unit.scalar) else { return unit }
      isFound = true
      return LegacyUnit(scalar: UInt32(byte), start: unit.start, length: unit.length)
    }
    return isFound ? result : nil
  }

  /// The byte of a letter or tone that Windows-1252 does not have.
  private static func byte(_ scalar: UInt32) -> UInt8? {
    switch scalar {
    case 0x300: 0xCC
    case 0x301: 0xEC
    case 0x309: 0xD2
    case 0x303: 0xDE
    case 0x323: 0xF2
    case 0x102...0x20AB: table.scalars.firstIndex(of: scalar).map { UInt8($0) }
    default: nil
    }
  }
}
