/// A way in which Vietnamese was stored before Unicode, or in which its UTF-8 was spoilt.
public enum LegacyEncoding: String, CaseIterable, Sendable {
  /// ABC, the fonts whose names begin with `.Vn`: TCVN 5712:1993, VN3.
  case tcvn3
  /// The `VNI-` fonts for Windows: a letter and a mark behind it.
  case vni
  /// RFC 1456.
  case viscii
  /// The fonts of the Vietnamese Professionals Society.
  case vps
  /// Microsoft's code page 1258: letters with combining tones behind them.
  case windows1258 = "windows-1258"
  /// RFC 1456, letters and marks in ASCII.
  case viqr
  /// UTF-8 whose bytes were taken for Windows-1252 or Latin-1 and stored as UTF-8 again.
  case utf8Twice = "utf-8-as-windows-1252"
  /// The same done twice over.
  case utf8Thrice = "utf-8-as-windows-1252-twice"

  /// The encoding that people call `name`, in any case; nil where it is none of these.
  public init?(name: String) {
    let folded = name.lowercased().filter { $0 != "_" && $0 != " " }
    switch folded {
    case "tcvn3", "tcvn", "tcvn-5712", "tcvn5712", "tcvn5712-1", "abc", "x-viet-tcvn",
      "x-viet-tcvn5712":
      self = .tcvn3
    case "vni", "vni-win", "vni-windows", "x-viet-vni": self = .vni
    case "viscii", "csviscii", "visciii1.1-1": self = .viscii
    case "vps", "x-viet-vps": self = .vps
    case "windows-1258", "cp1258", "1258", "x-cp1258": self = .windows1258
    case "viqr", "csviqr", "vietnet": self = .viqr
    case "utf-8-as-windows-1252", "utf-8-as-latin-1", "mojibake": self = .utf8Twice
    case "utf-8-as-windows-1252-twice", "utf-8-as-latin-1-twice": self = .utf8Thrice
    default: return nil
    }
  }

  /// Whether the encoding has this letter where Latin-1 has it.
  func keeps(_ scalar: UInt32) -> Bool {
    switch self {
    case .tcvn3: scalar < 0x100 && TCVN3Table.table.scalars[Int(scalar)] == scalar
    case .vni: [0xCC, 0xCD, 0xEC, 0xED].contains(scalar)
    default: false
    }
  }

  /// What people call it: `TCVN3 (ABC)`, `VNI`.
  public var title: String {
    switch self {
    case .tcvn3: "TCVN3 (ABC)"
    case .vni: "VNI"
    case .viscii: "VISCII"
    case .vps: "VPS"
    case .windows1258: "Windows-1258"
    case .viqr: "VIQR"
    case .utf8Twice: "UTF-8 ⟶ Windows-1252"
    case .utf8Thrice: "UTF-8 ⟶ Windows-1252 (×2)"
    }
  }
}
