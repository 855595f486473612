import PlanNative

/// Which of the alternatives of an `mc:AlternateContent` is read (ISO/IEC 29500-3): never more than one.
enum DocxAlternatives {
  /// The extensions whose text is read, by the prefixes that everybody gives them: shapes, groups and canvases.
  private static let understood = [
    "wps", "wpg", "wpc", "wp14", "w14", "w15", "w16cex", "a14", "v",
  ]

  /// The first choice that needs nothing unknown, else the fallback; nil where there is neither.
  static func chosen(_ node: XMLTree.Node, in tree: NamedTree<DocxName>) -> XMLTree.Node? {
    for child in tree.children(node) where tree.name(child) == .choice {
      let needs = tree.attribute(.requires, of: child) ?? ""
      if needs.split(separator: " ").allSatisfy({ known in understood.contains { $0 == known } }) {
        return child
      }
    }
    return tree.child(.fallback, of: node)
  }
}
