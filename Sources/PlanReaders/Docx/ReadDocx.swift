import PlanNative
import PlanText

/// Reads a Word document: the body in reading order, then footnotes and endnotes, then headers and footers.
func readDocx(
  _ package: Package,
  _ info: SourceInfo,
  _ options: ReadOptions
) throws(ReadError) -> SourceDocument {
  let parts = try DocxPackage(package)
  let context = DocxContext(
    styles: try parts.xml(ofType: "styles").map(DocxStyles.init) ?? DocxStyles(),
    numbering: try parts.xml(ofType: "numbering").map(DocxNumbering.init) ?? DocxNumbering(),
    revisions: options.revisions,
    fontCapitals: options.fontCapitals,
    limits: options.limits
  )
  var state = DocxState(context)
  guard let tree = try package.xml(parts.main, DocxName.self) else {
    throw .package(.missingPart(parts.main))
  }
  var story = DocxStory(tree, part: parts.main, context, state)
  if let root = tree.root, let body = tree.child(.body, of: root) { try story.readBlocks(in: body) }
  state = story.state
  try readDocxNotes(parts, context, &state)
  try readDocxHeads(parts, tree, context, &state)
  try parts.countEmbedded(&state.tally)
  let changes = state.tally.insertions + state.tally.deletions
  if options.revisions == .fail, changes > 0 { throw .trackedChanges(count: changes) }
  var info = info
  info.pageCount = try parts.pageCount()
  return try state.flow.document(info, notes: state.tally.notes(options.revisions), options)
}
