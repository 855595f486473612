import PlanNative

/// Tables of contents, whose lines repeat the headings.
enum DocxContents {
  /// Whether a content control holds a table of contents.
  static func isGallery(_ control: XMLTree.Node, in tree: NamedTree<DocxName>) -> Bool {
    guard let properties = tree.child(.controlProperties, of: control) else { return false }
    for child in tree.children(properties) {
      if tree.value(of: .gallery, in: child) == "Table of Contents" { return true }
    }
    return false
  }
}
