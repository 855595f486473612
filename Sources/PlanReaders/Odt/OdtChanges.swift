import PlanNative

/// The tracked changes of a document, by their ids; what was deleted stands there and not in the text.
struct OdtChanges {
  private(set) var insertions: Set<String> = []
  /// The contents of deletions.
  private var deletions: [String: XMLTree.Node] = [:]

  init(_ tree: NamedTree<OdtName>, _ tally: inout FlowTally) {
    for region in tree.all(.changedRegion) {
      guard let id = tree.attribute(.id, of: region) ?? tree.attribute(.oldID, of: region) else {
        continue
      }
      for child in tree.children(region) {
        switch tree.name(child) {
        case .insertion:
          insertions.insert(id)
          tally.insertions += 1
        case .deletion:
          deletions[id] = child
          tally.deletions += 1
        default: break
        }
      }
    }
  }

  /// The content of a deletion, which is given once: a file may name one twice, or within itself.
  mutating func takeDeletion(_ id: String) -> XMLTree.Node? { deletions.removeValue(forKey: id) }
}
