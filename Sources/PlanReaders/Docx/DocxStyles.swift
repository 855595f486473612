import PlanNative

/// The styles of a document, each with what the styles that it is based on say.
struct DocxStyles {
  struct Style {
    var run = RunFormat()
    var paragraph = DocxParagraphFormat()
  }

  /// What holds where no style says anything.
  private(set) var defaults = Style()
  private var defaultParagraph: Style?
  private var styles: [String: Style] = [:]

  /// Styles based on one another at most.
  private static let longestChain = 32

  /// No styles.
  init() {}

  /// Reads `styles.xml`.
  init(_ tree: NamedTree<DocxName>) {
    guard let root = tree.root else { return }
    if let node = tree.child(.defaults, of: root) { readDefaults(node, tree) }
    var own: [String: (style: Style, base: String?)] = [:]
    var order: [String] = []
    var defaultID: String?
    for node in tree.children(root) where tree.name(node) == .style {
      guard let id = tree.attribute(.styleID, of: node), own[id] == nil else { continue }
      own[id] = (Self.style(node, id, tree), tree.value(of: .basedOn, in: node))
      order.append(id)
      if tree.attribute(.type, of: node) == "paragraph",
        let isDefault = tree.attribute(.isDefault, of: node), isDefault != "0", isDefault != "false"
      {
        defaultID = id
      }
    }
    for id in order {
      var chain: [Style] = []
      var next: String? = id
      while let current = next, let (style, base) = own[current], chain.count < Self.longestChain {
        chain.append(style)
        next = base == current ? nil : base
      }
      styles[id] = chain.reversed().reduce(into: Style()) { result, style in
        result.run = style.run.over(result.run)
        result.paragraph = style.paragraph.over(result.paragraph)
      }
    }
    defaultParagraph = defaultID.flatMap { styles[$0] }
  }

  /// The style of a paragraph; the document's default where it names none.
  func paragraph(_ id: String?) -> Style? { id.flatMap { styles[$0] } ?? defaultParagraph }

  /// The formatting of a character style.
  func run(_ id: String) -> RunFormat? { styles[id]?.run }

  private mutating func readDefaults(_ node: XMLTree.Node, _ tree: NamedTree<DocxName>) {
    if let outer = tree.child(.runDefaults, of: node),
      let inner = tree.child(.runProperties, of: outer)
    {
      defaults.run = RunFormat(inner, in: tree)
    }
    if let outer = tree.child(.paragraphDefaults, of: node),
      let inner = tree.child(.paragraphProperties, of: outer)
    {
      defaults.paragraph = DocxParagraphFormat(inner, in: tree)
    }
  }

  private static func style(
    _ node: XMLTree.Node,
    _ id: String,
    _ tree: NamedTree<DocxName>
  ) -> Style {
    var style = Style()
    if let inner = tree.child(.runProperties, of: node) {
      style.run = RunFormat(inner, in: tree)
    }
    if let inner = tree.child(.paragraphProperties, of: node) {
      style.paragraph = DocxParagraphFormat(inner, in: tree)
      if style.paragraph.numbering != nil { style.paragraph.numberingStyle = id }
    }
    guard let name = tree.value(of: .name, in: node) else { return style }
    let words = name.lowercased().split(separator: " ")
    guard words.count == 2, let level = Int(words[1]), (1...9).contains(level) else { return style }
    if words[0] == "heading", style.paragraph.outlineLevel == nil {
      style.paragraph.outlineLevel = level - 1
    }
    if words[0] == "toc" { style.paragraph.isContents = true }
    return style
  }
}
