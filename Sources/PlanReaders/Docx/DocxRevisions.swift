import PlanNative

/// Which tracked changes are shown: what was inserted or moved here, or what was deleted or moved away.
struct DocxRevisions {
  private let tree: NamedTree<DocxName>
  private let showsInsertions: Bool

  init(_ tree: NamedTree<DocxName>, _ revisions: ReadOptions.Revisions) {
    self.tree = tree
    showsInsertions = revisions != .reject
  }

  /// Whether the content of a change is shown; the change is counted.
  func shows(_ node: XMLTree.Node, _ tally: inout FlowTally) -> Bool {
    switch tree.name(node) {
    case .insertion, .movedHere, .cellInsertion:
      tally.insertions += 1
      return showsInsertions
    case .deletion, .movedAway, .cellDeletion:
      tally.deletions += 1
      return !showsInsertions
    default: return true
    }
  }

  /// Whether one of the marks among the children of `properties` says that what they are the properties of is not shown.
  func hides(markedBy properties: XMLTree.Node, _ tally: inout FlowTally) -> Bool {
    var isHidden = false
    for child in tree.children(properties) where !shows(child, &tally) { isHidden = true }
    return isHidden
  }
}
