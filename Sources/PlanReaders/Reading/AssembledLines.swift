import PlanText

/// What every format's reader hands over: a composed text, its lines in containers, the markup in them. From here on all formats go the same way.
struct AssembledLines {
  var text: [UInt8]
  var source: [SourceLine] = []
  var containers = [LineContainer()]
  /// Markup in the text, sorted.
  var edits: [Edit] = []
  /// The lines of the file at which pages begin but the first, sorted.
  var pageStarts: [UInt32] = []
  /// Where each line stands in the file, for formats without lines: a line's number is a place in this list, from 1.
  var places: [Origin] = []
  /// Whether a line without a mark right below a list item's goes on with the item, as in Markdown.
  var continuesItems = false
  /// Whether the two columns of a head that share its lines are parted.
  var columns = ReadOptions.Columns.apart
  var notes: [Note]

  init(_ text: [UInt8], notes: [Note]) {
    self.text = text
    self.notes = notes
  }

  /// Cleans, drops furniture, joins and writes the blocks; `map` leads from the text to the file, nil where the format has no such offsets.
  func document(_ info: SourceInfo, map: OffsetMap?) -> SourceDocument {
    var cleaned = CleanLines(text, source, edits: edits)
    if columns == .apart { SqueezedHead.part(&cleaned.lines, cleaned.clean) }
    let furniture = Furniture(
      cleaned.clean, &cleaned.lines, containers, formFeeds: pageStarts.count)
    let steps = LineJoiner(
      cleaned.clean,
      cleaned.lines,
      containers,
      isRecognised: places.contains { $0.confidence != nil },
      continuesItems: continuesItems
    ).steps()
    var writer = BlockWriter(cleaned.clean, cleaned.lines, containers, places, steps)
    writer.setPages(startingAt: pageStarts)
    var notes = notes + furniture.notes
    if cleaned.controls > 0, !notes.contains(where: { $0.code == .controlCharacters }) {
      notes.append(Note(.controlCharacters, .info, "\(cleaned.controls)"))
    }
    if writer.joinedOverGaps > 0 {
      notes.append(Note(.paragraphsJoined, .info, "\(writer.joinedOverGaps)"))
    }
    if writer.blocks.isEmpty { notes.append(Note(.emptyDocument, .warning)) }
    var info = info
    if !pageStarts.isEmpty {
      // A form feed at the end of a file begins no page.
      info.pageCount = writer.blocks.last?.origin.page
    }
    return SourceDocument(
      info: info,
      text: writer.text,
      blocks: writer.blocks,
      origins: map.map { writer.map.composed(with: cleaned.map).composed(with: $0) } ?? OffsetMap(),
      notes: notes
    )
  }
}
