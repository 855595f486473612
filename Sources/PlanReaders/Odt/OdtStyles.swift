import PlanNative

/// The paragraph and text styles of a document, each with what its parents say.
struct OdtStyles {
  struct Style {
    var run = RunFormat()
    var isCentred: Bool?
    var startsPage: Bool?
    /// The list style of its paragraphs; empty for none.
    var list: String?
    var outlineLevel: Int?
  }

  private struct Own {
    var style: Style
    var parent: String?
  }

  /// Own properties by family and name: `paragraph Standard`.
  private var own: [String: Own] = [:]
  private var resolved: [String: Style] = [:]
  private var fonts: [String: String] = [:]

  private static let longestChain = 32

  /// Takes the styles of a part; those of a later part come before those of an earlier one.
  mutating func add(_ tree: NamedTree<OdtName>) {
    for node in tree.all(.fontFace) {
      guard let name = tree.attribute(.name, of: node),
        let family = tree.attribute(.svgFamily, of: node)
      else { continue }
      fonts[name] = family.trimmedOfQuotes
    }
    for node in tree.all(.style) {
      guard let name = tree.attribute(.name, of: node),
        let family = tree.attribute(.family, of: node)
      else { continue }
      own[family + " " + name] = Own(
        style: style(node, tree),
        parent: tree.attribute(.parentName, of: node)
      )
    }
    for node in tree.all(.defaultStyle) {
      guard let family = tree.attribute(.family, of: node) else { continue }
      own[family + " "] = Own(style: style(node, tree), parent: nil)
    }
    resolved = [:]
  }

  /// The style of a paragraph; the default where it names none.
  mutating func paragraph(_ name: String?) -> Style { style("paragraph", name) }

  /// The formatting of a text style.
  mutating func run(_ name: String) -> RunFormat { style("text", name).run }

  private mutating func style(_ family: String, _ name: String?) -> Style {
    let key = family + " " + (name ?? "")
    if let known = resolved[key] { return known }
    var chain: [Style] = []
    var next = name
    while let current = next, let found = own[family + " " + current],
      chain.count < Self.longestChain
    {
      chain.append(found.style)
      next = found.parent == current ? nil : found.parent
    }
    if family == "paragraph", let found = own[family + " "] { chain.append(found.style) }
    let style = chain.reversed().reduce(into: Style()) { result, style in
      result.run = style.run.over(result.run)
      result.isCentred = style.isCentred ?? result.isCentred
      result.startsPage = style.startsPage ?? result.startsPage
      result.list = style.list ?? result.list
      result.outlineLevel = style.outlineLevel ?? result.outlineLevel
    }
    resolved[key] = style
    return style
  }

  private func style(_ node: XMLTree.Node, _ tree: NamedTree<OdtName>) -> Style {
    var style = Style()
    style.list = tree.attribute(.listStyleName, of: node)
    style.outlineLevel = tree.integer(.defaultOutlineLevel, of: node)
    if let inner = tree.child(.paragraphProperties, of: node) {
      style.isCentred = tree.attribute(.textAlign, of: inner).map { $0 == "center" }
      style.startsPage = tree.attribute(.breakBefore, of: inner).map { $0 == "page" }
    }
    if let inner = tree.child(.textProperties, of: node) { style.run = run(inner, tree) }
    return style
  }

  private func run(_ node: XMLTree.Node, _ tree: NamedTree<OdtName>) -> RunFormat {
    var run = RunFormat()
    run.isBold = tree.attribute(.fontWeight, of: node).map { $0 == "bold" || Int($0) ?? 0 >= 600 }
    run.isCapitals = tree.attribute(.transform, of: node).map { $0 == "uppercase" }
    run.isStruck = tree.attribute(.lineThrough, of: node).map { $0 != "none" }
    run.isHidden = tree.attribute(.display, of: node).map { $0 == "none" }
    run.isWhite = tree.attribute(.colour, of: node).map { $0.lowercased() == "#ffffff" }
    if let size = tree.attribute(.fontSize, of: node), size.hasSuffix("pt") {
      run.size = Double(size.dropLast(2)).flatMap { Int(exactly: ($0 * 2).rounded()) }
    }
    let family = tree.attribute(.fontFamily, of: node)?.trimmedOfQuotes
    run.font = tree.attribute(.fontName, of: node).map { fonts[$0] ?? $0 } ?? family
    return run
  }
}

extension String {
  /// Without the quotes that stand around names of fonts with spaces.
  fileprivate var trimmedOfQuotes: String {
    guard let first, first == "'" || first == "\"", count >= 2 else { return self }
    return String(dropFirst().dropLast())
  }
}
