import PlanNative
import PlanText

/// Reads an OpenDocument text: the body in reading order, then footnotes and endnotes, then headers and footers.
func readOdt(
  _ package: Package,
  _ info: SourceInfo,
  _ options: ReadOptions
) throws(ReadError) -> SourceDocument {
  try refuseEncrypted(package)
  guard let content = try package.xml("content.xml", OdtName.self) else {
    throw .package(.missingPart("content.xml"))
  }
  let common = try package.xml("styles.xml", OdtName.self)
  var styles = OdtStyles()
  var lists = OdtListStyles()
  for tree in [common, content] {
    guard let tree else { continue }
    styles.add(tree)
    lists.add(tree)
  }
  let context = OdtContext(
    lists: lists,
    revisions: options.revisions,
    fontCapitals: options.fontCapitals,
    limits: options.limits
  )
  var story = OdtStory(content, part: "content.xml", context, OdtState(context, styles))
  if let root = content.root, let body = content.child(.body, of: root),
    let text = content.child(.text, of: body)
  {
    try story.readBlocks(in: text)
  }
  // A note may hold notes of its own.
  var next = 0
  while next < story.notes.count {
    try story.readRoom(story.notes[next], LineContainer())
    next += 1
  }
  var state = story.state
  if let common { try readOdtHeads(common, context, &state) }
  for name in package.names where name.hasPrefix("Basic/") && name.hasSuffix(".xml") {
    state.tally.ignore(.macro)
  }
  let changes = state.tally.insertions + state.tally.deletions
  if options.revisions == .fail, changes > 0 { throw .trackedChanges(count: changes) }
  var info = info
  info.pageCount = try pageCount(package)
  return try state.flow.document(info, notes: state.tally.notes(options.revisions), options)
}

/// The manifest of an encrypted document says how its parts were encrypted; the archive itself does not.
private func refuseEncrypted(_ package: Package) throws(ReadError) {
  guard let manifest = try package.bytes(of: "META-INF/manifest.xml") else { return }
  let mark = Array("encryption-data".utf8)
  var at = 0
  while let start = manifest[at...].firstIndex(of: mark[0]) {
    if manifest[start...].starts(with: mark) { throw .package(.encrypted) }
    at = start + 1
  }
}

/// Number of pages that the program which wrote the file counted.
private func pageCount(_ package: Package) throws(ReadError) -> Int? {
  guard let tree = try package.xml("meta.xml", OdtName.self),
    let statistic = tree.all(.statistic).first,
    let count = tree.integer(.pages, of: statistic), (1...100_000).contains(count)
  else { return nil }
  return count
}
