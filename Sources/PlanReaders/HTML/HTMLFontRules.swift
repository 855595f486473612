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

  /// The first font that `font-family` or `font` names among declarations, the last of which counts; nil where they name none.
  static func font(in declarations: some StringProtocol) -> String? {
    var list: Substring?
    for declaration in declarations.split(separator: ";") {
      let parts = declaration.split(separator: ":", maxSplits: 1)
      guard parts.count == 2 else { continue }
      switch parts[0].lowercased().filter({ !$0.isWhitespace }) {
      case "font-family": list = Substring(parts[1])
      case "font": list = families(ofShorthand: Substring(parts[1])) ?? list
      default: continue
      }
    }
    return list?.split(separator: ",").first.map(String.init)
  }

  /// Whether declarations show text in capitals; nil where they say nothing of it.
  static func isCapitals(in declarations: some StringProtocol) -> Bool? {
    var result: Bool?
    for declaration in declarations.split(separator: ";") {
      let parts = declaration.split(separator: ":", maxSplits: 1)
      guard parts.count == 2,
        parts[0].lowercased().filter({ !$0.isWhitespace }) == "text-transform"
      else { continue }
      result = parts[1].lowercased().filter { !$0.isWhitespace } == "uppercase"
    }
    return result
  }

  /// The fonts of `italic bold 13pt/1.2 ".VnTime", serif`: they stand behind the size, which a line's height may follow (CSS Fonts, section 2.7).
  private static func families(ofShorthand value: Substring) -> Substring? {
    var rest = value.drop { $0.isWhitespace }
    while let word = rest.split(maxSplits: 1, whereSeparator: \.isWhitespace).first {
      rest = rest[word.endIndex...].drop { $0.isWhitespace }
      guard isSize(word) else { continue }
      if word.hasSuffix("/") || rest.first == "/" {
        rest = rest.drop { $0 == "/" || $0.isWhitespace }.drop { !$0.isWhitespace }
      }
      rest = rest.drop { $0.isWhitespace }
      return rest.isEmpty ? nil : rest
    }
    return nil
  }

  private static let sizes: Set<String> = [
    "xx-small", "x-small", "small", "medium", "large", "x-large", "xx-large", "xxx-large",
    "smaller", "larger",
  ]

  /// Whether a word of `font` is the size: a length or a name; a weight is a number without a unit.
  private static func isSize(_ word: Substring) -> Bool {
    let size = word.prefix { $0 != "/" }.lowercased()
    if sizes.contains(size) { return true }
    guard let first = size.first, first.isNumber || first == "." else { return false }
    return size.last.map { $0.isLetter || $0 == "%" } ?? false
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
