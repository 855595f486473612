import PlanNative
import PlanText

/// Reads the headers and footers that sections refer to, each text once; lines that are nothing but a page's number are counted and left out.
func readDocxHeads(
  _ parts: DocxPackage,
  _ body: NamedTree<DocxName>,
  _ context: DocxContext,
  _ state: inout DocxState
) throws(ReadError) {
  var seenParts: Set<String> = []
  var seenLines: Set<ArraySlice<UInt8>> = []
  for section in body.all(.sectionProperties) {
    let hasTitlePage = body.child(.titlePage, of: section).map(body.isOn) ?? false
    for reference in body.children(section) {
      let name = body.name(reference)
      guard name == .headerReference || name == .footerReference,
        hasTitlePage || body.attribute(.type, of: reference) != "first",
        let id = body.attribute(.relationshipID, of: reference),
        let part = parts.relationships.part(withID: id), seenParts.insert(part).inserted,
        let tree = try parts.package.xml(part, DocxName.self), let root = tree.root
      else { continue }
      var own = DocxState(context)
      (own.tally, own.cells) = (state.tally, state.cells)
      var story = DocxStory(tree, part: part, context, own)
      story.skipsPageNumbers = true
      try story.readBlocks(in: root)
      (state.tally, state.cells) = (story.state.tally, story.state.cells)
      if story.foundPageNumber { state.tally.pageNumbers += 1 }
      state.flow.writeHead(story.state.flow, seen: &seenLines, &state.tally)
    }
  }
}
