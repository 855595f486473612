import PlanNative
import PlanText

/// Reads the headers and footers of the page styles, each text once; lines that are nothing but a page's number are counted and left out.
func readOdtHeads(
  _ styles: NamedTree<OdtName>,
  _ context: OdtContext,
  _ state: inout OdtState
) throws(ReadError) {
  var seen: Set<ArraySlice<UInt8>> = []
  let heads: Set<OdtName> = [
    .header, .footer, .headerLeft, .footerLeft, .headerFirst, .footerFirst,
  ]
  for page in styles.all(.masterPage) {
    for head in styles.children(page) where heads.contains(styles.name(head)) {
      guard styles.attribute(.headDisplay, of: head) != "false" else { continue }
      var own = OdtState(context, state.styles)
      (own.tally, own.cells) = (state.tally, state.cells)
      var story = OdtStory(styles, part: "styles.xml", context, own)
      story.skipsPageNumbers = true
      try story.readBlocks(in: head)
      (state.tally, state.cells) = (story.state.tally, story.state.cells)
      if story.foundPageNumber { state.tally.pageNumbers += 1 }
      state.flow.writeHead(story.state.flow, seen: &seen, &state.tally)
    }
  }
}
