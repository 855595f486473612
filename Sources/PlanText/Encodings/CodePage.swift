/// A code page that a font of a Windows program names for its bytes.
public enum CodePage: Sendable {
  case windows1252, windows1258
  /// Bytes that stand for the places of a font of symbols.
  case symbols
  /// Bytes that a legacy font shows in its own way; each stays the Latin-1 character of its number.
  case bytes

  /// The scalar of a byte; tones of Windows-1258 are combining marks.
  public func scalar(_ byte: UInt8) -> Unicode.Scalar {
    switch self {
    case .bytes: return Unicode.Scalar(byte)
    case .symbols: return byte < 0x20 ? " " : Unicode.Scalar(0xF000 + UInt32(byte)) ?? " "
    case .windows1252: return Unicode.Scalar(Windows1252Table.scalar(byte)) ?? " "
    case .windows1258:
      if let tone = Windows1258Table.tone(byte) {
        let marks: [Unicode.Scalar] = ["\u{300}", "\u{301}", "\u{309}", "\u{303}", "\u{323}"]
        return marks[Int(tone) - 1]
      }
      let scalar = Windows1258Table.table.scalars[Int(byte)]
      return Unicode.Scalar(scalar == 0 ? Windows1252Table.scalar(byte) : scalar) ?? " "
    }
  }
}
