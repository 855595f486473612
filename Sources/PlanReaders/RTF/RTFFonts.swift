import PlanText

/// The fonts that an RTF file names in its table, by their numbers.
struct RTFFonts {
  private struct Font {
    var name = ""
    var charset = 0
    var codePage: Int?
  }

  private var fonts: [Int: Font] = [:]
  private var current: Int?

  private static let most = 10_000
  private static let longestName = 100

  /// Begins the entry of a font, or goes back to it.
  mutating func open(_ number: Int) {
    current = number
    if fonts[number] == nil, fonts.count < Self.most { fonts[number] = Font() }
  }

  mutating func set(charset: Int) { if let current { fonts[current]?.charset = charset } }
  mutating func set(codePage: Int) { if let current { fonts[current]?.codePage = codePage } }

  /// Adds a character of the name, which a semicolon ends.
  mutating func add(_ scalar: Unicode.Scalar) {
    guard let current else { return }
    if scalar == ";" {
      self.current = nil
    } else if let count = fonts[current]?.name.utf8.count, count < Self.longestName {
      fonts[current]?.name.unicodeScalars.append(scalar)
    }
  }

  /// The name of a font; nil where the table does not have it.
  func name(_ number: Int) -> String? {
    guard let name = fonts[number]?.name, !name.isEmpty else { return nil }
    return name
  }

  /// How the bytes of text in a font are read; `page` is the file's code page.
  func codePage(_ number: Int, default page: Int) -> CodePage {
    guard let font = fonts[number] else { return Self.codePage(page) }
    if LegacyFont.encoding(of: font.name) != nil { return .bytes }
    if font.charset == 2 || SymbolFont(font.name) != nil { return .symbols }
    if let named = CodePage(characterSet: font.charset) { return named }
    return Self.codePage(font.codePage ?? page)
  }

  private static func codePage(_ number: Int) -> CodePage {
    CodePage(windows: number) ?? .windows1252
  }
}
