import PlanNative

/// The fonts that open elements name: `<font face=".VnTime">`, `style="font-family: VNI-Times"`.
struct HTMLFonts {
  /// What text means in the innermost font.
  var script: RunScript { named.last?.script ?? .unicode }

  private var depth = 0
  private var named: [(depth: Int, script: RunScript)] = []

  mutating func open(_ element: HTMLEvent.Element) {
    depth += 1
    guard let font = Self.font(element.attributes) else { return }
    named.append((depth, RunScript(font: font)))
  }

  mutating func close() {
    if named.last?.depth == depth { named.removeLast() }
    depth -= 1
  }

  /// The first font of an element's list; nil where it names none.
  private static func font(_ attributes: [String: String]) -> String? {
    var list = attributes["face"]
    for declaration in (attributes["style"] ?? "").split(separator: ";") {
      let parts = declaration.split(separator: ":", maxSplits: 1)
      if parts.count == 2,
        parts[0].lowercased().filter({ $0 != " " && $0 != "\n" }) == "font-family"
      {
        list = String(parts[1])
      }
    }
    return list?.split(separator: ",").first.map(String.init)
  }
}
