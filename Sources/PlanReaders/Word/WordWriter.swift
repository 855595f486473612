import PlanText

/// Writes the blocks of an .rtf or .doc file to the flow that all word processors' files go through.
struct WordWriter {
  var flow: FlowWriter
  var tally = FlowTally()

  private let options: ReadOptions
  private var tables = 0
  private var cells = 0
  private var titleZone = TitleZone()
  private var roomDepth = 0

  init(_ options: ReadOptions) {
    self.options = options
    flow = FlowWriter(options.fontCapitals)
  }

  /// A writer for a part whose lines are looked through before they are written: a header.
  func nested() -> WordWriter {
    var writer = WordWriter(options)
    (writer.tally, writer.tables, writer.cells) = (tally, tables, cells)
    return writer
  }

  /// Takes over what a nested writer has counted.
  mutating func take(_ nested: WordWriter) {
    (tally, tables, cells) = (nested.tally, nested.tables, nested.cells)
  }

  mutating func write(_ blocks: [WordBlock]) throws(ReadError) {
    for block in blocks {
      try flow.check(options.limits)
      switch block {
      case .paragraph(let paragraph): write(paragraph)
      case .table(let table): try write(table)
      case .room(let blocks): try write(room: blocks, LineContainer())
      }
    }
  }

  /// Writes what belongs together and to nothing around it.
  mutating func write(room blocks: [WordBlock], _ template: LineContainer) throws(ReadError) {
    flow.enter(template)
    roomDepth += 1
    try write(blocks)
    roomDepth -= 1
    flow.leave()
  }

  private mutating func write(_ paragraph: WordParagraph) {
    var flowed = paragraph.flow
    flowed.isInTitle = roomDepth == 0 && titleZone.isOpen
    let linesBefore = flow.lines.count
    let bytesBefore = flow.text.count
    flow.begin(flowed, at: Origin())
    for inline in paragraph.inlines {
      switch inline {
      case .text(let text, let format): flow.write(Array(text.utf8)[...], format)
      case .lineBreak: flow.breakLine()
      }
    }
    flow.end()
    if roomDepth == 0, flow.lines.count > linesBefore {
      titleZone.end(
        ofParagraphWith: flow.text.count - bytesBefore,
        isCentred: paragraph.flow.isCentred
      )
    }
  }

  private mutating func write(_ table: WordTable) throws(ReadError) {
    let layout = WordTableLayout(table)
    let number = tables
    tables += 1
    for (row, places) in layout.places.enumerated() {
      for (index, place) in places.enumerated() {
        cells += 1
        guard cells <= options.limits.maxTableCells else {
          throw .tooManyCells(limit: options.limits.maxTableCells)
        }
        let cell = table.rows[row].cells[index]
        // What a covered cell holds stands with the one that covers it.
        let template =
          place.isCovered
          ? LineContainer()
          : LineContainer(
            kind: .tableCell,
            cell: Block.Cell(
              table: number,
              row: row,
              column: place.column,
              rowSpan: place.rowSpan,
              columnSpan: place.columnSpan
            )
          )
        if place.isCovered, !hasText(cell.blocks) { continue }
        try write(room: cell.blocks, template)
      }
    }
  }

  private func hasText(_ blocks: [WordBlock]) -> Bool {
    blocks.contains { block in
      switch block {
      case .paragraph(let paragraph):
        paragraph.inlines.contains { inline in
          guard case .text(let text, _) = inline else { return false }
          return text.utf8.contains { $0 > 0x20 }
        }
      case .table, .room: true
      }
    }
  }
}
