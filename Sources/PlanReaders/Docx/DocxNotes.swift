import PlanNative
import PlanText

/// Reads the footnotes and endnotes that the text refers to, in the order in which it does, behind everything else.
func readDocxNotes(
  _ parts: DocxPackage,
  _ context: DocxContext,
  _ state: inout DocxState
) throws(ReadError) {
  let references = state.noteReferences
  for (isEndnote, type, name) in [
    (false, "footnotes", DocxName.footnote), (true, "endnotes", .endnote),
  ] {
    let wanted = references.filter { $0.isEndnote == isEndnote }.map(\.id)
    guard !wanted.isEmpty, let part = parts.relationships.part(ofType: type),
      let tree = try parts.package.xml(part, DocxName.self), let root = tree.root
    else { continue }
    var nodes: [String: XMLTree.Node] = [:]
    for node in tree.children(root) where tree.name(node) == name {
      if let id = tree.attribute(.id, of: node) { nodes[id] = node }
    }
    var story = DocxStory(tree, part: part, context, state)
    for id in wanted {
      // A note that is referred to twice is read once.
      guard let node = nodes.removeValue(forKey: id) else { continue }
      story.state.tally.notes += 1
      try story.readRoom(node, LineContainer())
    }
    state = story.state
  }
}
