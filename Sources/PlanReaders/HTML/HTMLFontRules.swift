/// The fonts that a page's style sheet gives to elements and classes: `p.MsoNormal { font-family: ".VnTime" }`.
///
/// Only selectors of one element, one class or both are known; what stands within others has the fonts of its surroundings.
struct HTMLFontRules {
  private var fonts: [String: String] = [:]

  /// Bytes of a style sheet that are read.
  private static let longest = 1 << 18
  private static let mostRules = 4000

  /// Takes the rules of a style sheet in.
  mutating func add(_ sheet: [UInt8]) {
    let text = Self.withoutComments(String(decoding: sheet.prefix(Self.longest), as: UTF8.self))
    for rule in text.split(separator: "}") {
      let parts = rule.split(separator: "{", omittingEmptySubsequences: false)
      // Behind `@media … {` a rule of its own begins.
      guard parts.count >= 2, let body = parts.last, let font = Self.font(in: body) else {
        continue
      }
      for selector in parts[parts.count - 2].split(separator: ",") {
        let name = selector.lowercased().filter { !$0.isWhitespace || $0 == " " }
        let trimmed = name.drop { $0 == " " }.reversed().drop { $0 == " " }.reversed()
        guard Self.isSimple(trimmed), fonts.count < Self.mostRules else { continue }
        fonts[String(trimmed)] = font
      }
    }
  }

  /// The font of an element with these classes; the most special rule first.
  func font(_ element: String, _ classes: String?) -> String? {
    guard !fonts.isEmpty else { return nil }
    let names = (classes ?? "").split(whereSeparator: \.isWhitespace).map { $0.lowercased() }
    for name in names { if let font = fonts[element + "." + name] { return font } }
    for name in names { if let font = fonts["." + name] { return font } }
    return fonts[element]
  }

  /// The first font of `font-family` among declarations; nil where they name none.
  static func font(in declarations: some StringProtocol) -> String? {
    var list: Substring?
    for declaration in declarations.split(separator: ";") {
      let parts = declaration.split(separator: ":", maxSplits: 1)
      if parts.count == 2, parts[0].lowercased().filter({ !$0.isWhitespace }) == "font-family" {
        list = Substring(parts[1])
      }
    }
    return list?.split(separator: ",").first.map(String.init)
  }

  private static func isSimple(_ selector: some Collection<Character>) -> Bool {
    !selector.isEmpty
      && selector.allSatisfy { $0.isLetter || $0.isNumber || $0 == "." || $0 == "-" || $0 == "_" }
  }

  /// The sheet without `/* … */` and the `<!--` and `-->` that hide it from old programs.
  private static func withoutComments(_ sheet: String) -> String {
    var result = ""
    var rest = sheet.replacing("<!--", with: " ").replacing("-->", with: " ")[...]
    while let start = rest.firstRange(of: "/*") {
      result += rest[..<start.lowerBound]
      rest = rest[start.upperBound...]
      guard let end = rest.firstRange(of: "*/") else { return result }
      rest = rest[end.upperBound...]
    }
    return result + rest
  }
}
