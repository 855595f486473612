import PlanNative

/// What a paragraph's formatting says that matters for its place in the document; nil where it says nothing.
struct DocxParagraphFormat {
  var isCentred: Bool?
  /// 0…8 for headings, 9 for body text.
  var outlineLevel: Int?
  var numbering: Numbering?
  /// The style that brought the numbering, if it was a style.
  var numberingStyle: String?
  var startsPage: Bool?
  /// Whether the style is one of a table of contents.
  var isContents: Bool?

  /// The list a paragraph belongs to.
  struct Numbering: Equatable {
    /// 0 takes a paragraph out of the list of its style.
    var id: Int?
    var level: Int?
  }

  init() {}

  /// Reads a `w:pPr`.
  init(_ node: XMLTree.Node, in tree: NamedTree<DocxName>) {
    for child in tree.children(node) {
      switch tree.name(child) {
      case .justification: isCentred = tree.attribute(.value, of: child) == "center"
      case .outlineLevel: outlineLevel = tree.integer(.value, of: child)
      case .pageBreakBefore: startsPage = tree.isOn(child)
      case .numbering:
        numbering = Numbering(
          id: tree.integerValue(of: .numberingID, in: child),
          level: tree.integerValue(of: .numberingLevel, in: child)
        )
      default: break
      }
    }
  }

  /// This formatting where it says something, else what `base` says.
  func over(_ base: DocxParagraphFormat) -> DocxParagraphFormat {
    var result = base
    if let isCentred { result.isCentred = isCentred }
    if let outlineLevel { result.outlineLevel = outlineLevel }
    if let startsPage { result.startsPage = startsPage }
    if let isContents { result.isContents = isContents }
    if let numbering {
      result.numbering = Numbering(
        id: numbering.id ?? base.numbering?.id,
        level: numbering.level ?? base.numbering?.level
      )
      // A list of its own is not the style's any more.
      result.numberingStyle = numbering.id == nil ? base.numberingStyle : numberingStyle
    }
    return result
  }

  /// 1…6 for headings, 0 for anything else.
  var headingLevel: Int {
    guard let outlineLevel, (0...8).contains(outlineLevel) else { return 0 }
    return min(outlineLevel + 1, 6)
  }
}
