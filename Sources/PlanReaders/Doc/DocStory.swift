import PlanText

/// Reads stretches of a document's text into blocks, with the formats of its characters and paragraphs.
struct DocStory {
  let document: DocDocument
  var tally = FlowTally()

  private let text: [UInt16]
  private let revisions: ReadOptions.Revisions
  private var counters: DocxCounters
  private var story = WordStory()
  private var fields = DocFields()
  /// The styles' formats, once made.
  private var styleRuns: [Int: DocRunFormat] = [:]
  private var styleParagraphs: [Int: DocParagraphFormat] = [:]
  /// The formats of paragraphs, once made, by their place.
  private var formats: [UInt32: DocParagraphFormat] = [:]

  init(_ document: DocDocument, _ text: [UInt16], _ revisions: ReadOptions.Revisions) {
    self.document = document
    self.text = text
    self.revisions = revisions
    counters = DocxCounters(document.numbering)
  }

  /// The blocks of the characters `range`.
  mutating func read(_ range: Range<Int>, _ limits: ReadLimits) throws(ReadError) -> [WordBlock] {
    fields = DocFields()
    let range = range.clamped(to: 0..<text.count)
    var places = DocPlaces(document.pieces.pieces, from: range.lowerBound)
    var start = range.lowerBound
    while start < range.upperBound {
      var end = start
      while end < range.upperBound, !isMark(end) { end += 1 }
      let mark = min(end, range.upperBound - 1)
      readParagraph(start..<end, endedBy: mark, &places)
      guard story.cellCount <= limits.maxTableCells else {
        throw .tooManyCells(limit: limits.maxTableCells)
      }
      start = end + 1
    }
    return story.finish()
  }

  /// Whether a paragraph or cell ends with a character.
  private func isMark(_ at: Int) -> Bool {
    switch text[at] {
    case 0x0D, 0x07: return true
    case 0x0C:
      // The end of a section ends the paragraph as well, a page break within one does not.
      guard let place = DocPlaces(document.pieces.pieces, from: at).place(of: at),
        let entry = document.paragraphs.entry(at: place.offset)
      else { return true }
      return Int(entry.end) <= place.offset + place.width
    default: return false
    }
  }

  private mutating func readParagraph(
    _ range: Range<Int>,
    endedBy mark: Int,
    _ places: inout DocPlaces
  ) {
    let format = paragraphFormat(of: mark)
    var reader = DocRuns(document, base: runFormat(ofStyle: format.style), revisions, tally)
    reader.fields = fields
    for at in range { reader.read(text[at], at: at, &places) }
    reader.flush()
    (fields, tally) = (reader.fields, reader.tally)
    story.paragraph.inlines = reader.inlines
    story.paragraph.flow = flow(format)
    let isInTable = document.header.isWord97
    switch text[mark] {
    case 0x07 where isInTable && format.endsRow:
      story.paragraph.inlines = []
      story.endRow(depth: max(1, format.depth), leftEdge: format.row.edges.first, format.row.shape)
    case 0x07 where isInTable: story.endCell(depth: max(1, format.depth))
    case 0x0D where format.endsInnerRow:
      story.paragraph.inlines = []
      story.endRow(depth: format.depth, leftEdge: format.row.edges.first, format.row.shape)
    case 0x0D where format.endsInnerCell: story.endCell(depth: format.depth)
    default: story.endParagraph(depth: format.depth)
    }
  }

  /// What the flow wants to know of a paragraph; its number is counted here.
  private mutating func flow(_ format: DocParagraphFormat) -> FlowParagraph {
    var flow = FlowParagraph()
    flow.isCentred = format.isCentred
    if let level = format.outlineLevel, (0...8).contains(level) {
      flow.headingLevel = min(level + 1, 6)
    }
    guard format.list > 0, !format.endsRow, !format.endsInnerRow,
      let label = counters.take(instance: format.list, level: format.listLevel)
    else { return flow }
    flow.listDepth = format.listLevel + 1
    flow.label = label.isEmpty ? nil : label
    return flow
  }

  /// The format of the paragraph that ends at a character.
  private mutating func paragraphFormat(of mark: Int) -> DocParagraphFormat {
    guard let place = DocPlaces(document.pieces.pieces, from: mark).place(of: mark),
      let entry = document.paragraphs.entry(at: place.offset)
    else { return DocParagraphFormat() }
    if place.modifier.isEmpty, let known = formats[entry.at] { return known }
    let bytes = document.stream.slice(Int(entry.at), Int(entry.count))
    let style = bytes.count >= 2 ? document.stream.word(Int(entry.at)) ?? 0 : 0
    var format = styleParagraphs[style] ?? document.styles.paragraph(style)
    styleParagraphs[style] = format
    format.apply(bytes.dropFirst(2), data: document.data)
    format.apply(place.modifier, data: document.data)
    if place.modifier.isEmpty, entry.count > 0 { formats[entry.at] = format }
    return format
  }

  private mutating func runFormat(ofStyle style: Int) -> DocRunFormat {
    if let known = styleRuns[style] { return known }
    let format = document.styles.run(style)
    styleRuns[style] = format
    return format
  }
}
