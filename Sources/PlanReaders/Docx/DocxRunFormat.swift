import PlanNative

extension RunFormat {
  /// Reads a `w:rPr`.
  init(_ node: XMLTree.Node, in tree: NamedTree<DocxName>) {
    self.init()
    for child in tree.children(node) {
      switch tree.name(child) {
      case .bold: isBold = tree.isOn(child)
      case .capitals: isCapitals = tree.isOn(child)
      case .vanish: isHidden = tree.isOn(child)
      case .strike, .doubleStrike: isStruck = tree.isOn(child) || isStruck == true
      case .size: size = tree.integer(.value, of: child)
      case .colour: isWhite = tree.attribute(.value, of: child)?.uppercased() == "FFFFFF"
      case .fonts:
        font = tree.attribute(.highFont, of: child) ?? tree.attribute(.asciiFont, of: child)
      default: break
      }
    }
  }
}
