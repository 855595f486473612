/// A code page that a font of a Windows program names for its bytes.
public enum CodePage: Sendable {
  case windows1250, windows1251, windows1252, windows1253, windows1254, windows1257, windows1258
  /// Bytes that stand for the places of a font of symbols.
  case symbols
  /// Bytes that a legacy font shows in its own way; each stays the Latin-1 character of its number.
  case bytes

  /// The code page of Windows with this number; nil for one that is not known.
  public init?(windows number: Int) {
    switch number {
    case 1250: self = .windows1250
    case 1251: self = .windows1251
    case 1252: self = .windows1252
    case 1253: self = .windows1253
    case 1254: self = .windows1254
    case 1257: self = .windows1257
    case 1258: self = .windows1258
    default: return nil
    }
  }

  /// The code page of the fonts of a character set of Windows (`\fcharset`); nil for one that is not known, and for the file's own.
  public init?(characterSet number: Int) {
    switch number {
    case 2: self = .symbols
    case 161: self = .windows1253
    case 162: self = .windows1254
    case 163: self = .windows1258
    case 186: self = .windows1257
    case 204: self = .windows1251
    case 238: self = .windows1250
    default: return nil
    }
  }

  /// The scalar of a byte; tones of Windows-1258 are combining marks.
  public func scalar(_ byte: UInt8) -> Unicode.Scalar {
    switch self {
    case .bytes: return Unicode.Scalar(byte)
    case .symbols: return byte < 0x20 ? " " : Unicode.Scalar(0xF000 + UInt32(byte)) ?? " "
    case .windows1250: return Self.scalar(byte, WindowsTables.windows1250)
    case .windows1251: return Self.scalar(byte, WindowsTables.windows1251)
    case .windows1253: return Self.scalar(byte, WindowsTables.windows1253)
    case .windows1254: return Self.scalar(byte, WindowsTables.windows1254)
    case .windows1257: return Self.scalar(byte, WindowsTables.windows1257)
    case .windows1252: return Unicode.Scalar(Windows1252Table.scalar(byte)) ?? " "
    case .windows1258:
      if let tone = Windows1258Table.tone(byte) {
        let marks: [Unicode.Scalar] = ["\u{300}", "\u{301}", "\u{309}", "\u{303}", "\u{323}"]
        return marks[Int(tone) - 1]
      }
      return Self.scalar(byte, Windows1258Table.table)
    }
  }

  private static func scalar(_ byte: UInt8, _ table: ByteTable) -> Unicode.Scalar {
    let scalar = table.scalars[Int(byte)]
    return Unicode.Scalar(scalar == 0 ? Windows1252Table.scalar(byte) : scalar) ?? " "
  }
}
