import PlanNative

/// The fonts that open elements name: `<font face=".VnTime">`, `style="font-family: VNI-Times"`, or that the page's style sheet gives them.
struct HTMLFonts {
  /// What text means in the innermost font.
  var script: RunScript { named.last?.script ?? .unicode }

  /// Whether the text is shown in capitals.
  var isCapitals: Bool { transforms.last?.isCapitals ?? false }

  private var depth = 0
  private var transforms: [(depth: Int, isCapitals: Bool)] = []
  private var named: [(depth: Int, script: RunScript)] = []
  private var rules = HTMLFontRules()

  /// Takes in what a style sheet says.
  mutating func add(_ sheet: [UInt8]) { rules.add(sheet) }

  mutating func open(_ element: HTMLEvent.Element) {
    depth += 1
    if let style = element.attributes["style"],
      let isCapitals = HTMLFontRules.isCapitals(in: style)
    {
      transforms.append((depth, isCapitals))
    }
    let own = Self.font(element.attributes)
    guard let font = own ?? rules.font(element.name, element.attributes["class"]) else { return }
    named.append((depth, RunScript(font: font)))
  }

  mutating func close() {
    if named.last?.depth == depth { named.removeLast() }
    if transforms.last?.depth == depth { transforms.removeLast() }
    depth -= 1
  }

  /// Text of Unicode or of a font of symbols as the page shows it.
  func shown(_ text: [UInt8]) -> [UInt8] {
    if case .symbols(let font) = script { return font.shown(text) }
    return isCapitals ? Array(String(decoding: text, as: UTF8.self).uppercased().utf8) : text
  }

  /// The first font of an element's list; nil where it names none.
  private static func font(_ attributes: [String: String]) -> String? {
    HTMLFontRules.font(in: attributes["style"] ?? "")
      ?? attributes["face"]?.split(separator: ",").first.map(String.init)
  }
}
