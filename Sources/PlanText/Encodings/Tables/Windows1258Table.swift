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
}
