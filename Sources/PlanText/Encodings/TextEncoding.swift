/// The encoding of a text file, as somebody who knows it would name it.
public enum TextEncoding: Hashable, Sendable {
  case utf8
  case utf16(littleEndian: Bool)
  /// Western European; also what calls itself Latin-1.
  case windows1252
  case legacy(LegacyEncoding)

  /// The encoding called `name`, in any case; nil for one that is not read.
  public init?(name: String) {
    switch name.lowercased() {
    case "utf-8", "utf8", "us-ascii", "ascii": self = .utf8
    case "utf-16le", "utf-16", "utf16", "utf16le", "unicode": self = .utf16(littleEndian: true)
    case "utf-16be", "utf16be", "unicodefffe": self = .utf16(littleEndian: false)
    case "windows-1252", "cp1252", "1252", "iso-8859-1", "latin1", "latin-1": self = .windows1252
    default:
      guard let legacy = LegacyEncoding(name: name) else { return nil }
      self = .legacy(legacy)
    }
  }

  /// Its name in the result, in lower case; IANA's where there is one.
  public var name: String {
    switch self {
    case .utf8: "utf-8"
    case .utf16(let littleEndian): littleEndian ? "utf-16le" : "utf-16be"
    case .windows1252: "windows-1252"
    case .legacy(let encoding): encoding.rawValue
    }
  }

  /// The names to offer to people, one for each encoding.
  public static let names: [String] =
    ["utf-8", "utf-16le", "utf-16be", "windows-1252"] + LegacyEncoding.allCases.map(\.rawValue)
}
