/// VIQR: marks in ASCII behind their letter.
///
/// Source: RFC 1456, section 4. `dd` is đ; a backslash before a mark keeps it from being one.
enum VIQRTable {
  /// The mark that a byte is; nil for none.
  @inline(__always)
  static func mark(_ byte: UInt8) -> LetterMark? {
    switch byte {
    case 0x28: LetterMark(.breve)
    case 0x5E: LetterMark(.circumflex)
    case 0x2B, 0x2A: LetterMark(.horn)
    case 0x60: LetterMark(tone: 1)
    case 0x27: LetterMark(tone: 2)
    case 0x3F: LetterMark(tone: 3)
    case 0x7E: LetterMark(tone: 4)
    case 0x2E: LetterMark(tone: 5)
    default: nil
    }
  }
}
