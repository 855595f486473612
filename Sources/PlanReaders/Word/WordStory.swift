/// Puts paragraphs, cells and rows together as they come, for one part of a file: the body, a note, a text box.
struct WordStory {
  /// The open paragraph.
  var paragraph = WordParagraph()
  /// Text boxes of the open paragraph, which are read behind it.
  var boxes: [[WordBlock]] = []

  /// Cells so far.
  private(set) var cellCount = 0

  private var blocks: [WordBlock] = []
  private var tables: [OpenTable] = []

  /// Tables within one another; what is deeper stands in the deepest.
  private static let deepest = 16

  private struct OpenTable {
    var table = WordTable()
    var cells: [WordCell] = []
    var cell = WordCell()
  }

  /// Ends the paragraph, which stands in so many tables.
  mutating func endParagraph(depth: Int) {
    reach(min(max(0, depth), Self.deepest))
    if !paragraph.inlines.isEmpty || !isAfterBlank { append(.paragraph(paragraph)) }
    for box in boxes { append(.room(box)) }
    paragraph = WordParagraph()
    boxes = []
  }

  /// Ends a cell of a table of this depth, from 1, and the paragraph in it.
  mutating func endCell(depth: Int) {
    let depth = min(max(1, depth), Self.deepest)
    endParagraph(depth: depth)
    tables[depth - 1].cells.append(tables[depth - 1].cell)
    tables[depth - 1].cell = WordCell()
    cellCount += 1
  }

  /// Ends a row of a table of this depth; `format` gives its cells their edges.
  mutating func endRow(depth: Int, leftEdge: Int? = nil, _ format: (inout [WordCell]) -> Void) {
    let depth = min(max(1, depth), Self.deepest)
    reach(depth)
    if !paragraph.inlines.isEmpty { endCell(depth: depth) }
    if !tables[depth - 1].cell.blocks.isEmpty {
      tables[depth - 1].cells.append(tables[depth - 1].cell)
      tables[depth - 1].cell = WordCell()
    }
    var cells = tables[depth - 1].cells
    tables[depth - 1].cells = []
    guard !cells.isEmpty else { return }
    format(&cells)
    tables[depth - 1].table.rows.append(WordTable.Row(cells: cells, leftEdge: leftEdge))
  }

  /// Whether there are many blocks by now outside of tables.
  var isLong: Bool { blocks.count >= 256 }

  /// Gives the blocks so far.
  mutating func take() -> [WordBlock] {
    defer { blocks = [] }
    return blocks
  }

  /// Ends everything that is open, and gives the blocks that are left.
  mutating func finish() -> [WordBlock] {
    if !paragraph.inlines.isEmpty || !boxes.isEmpty { endParagraph(depth: tables.count) }
    reach(0)
    return take()
  }

  /// Opens or ends tables until so many are open.
  private mutating func reach(_ depth: Int) {
    while tables.count < depth { tables.append(OpenTable()) }
    while tables.count > depth {
      var open = tables.removeLast()
      if !open.cell.blocks.isEmpty { open.cells.append(open.cell) }
      if !open.cells.isEmpty { open.table.rows.append(WordTable.Row(cells: open.cells)) }
      if !open.table.rows.isEmpty { append(.table(open.table)) }
    }
  }

  /// Whether an empty paragraph was the last thing met; more of them say no more.
  private var isAfterBlank: Bool {
    guard case .paragraph(let last) = tables.last.map(\.cell.blocks.last) ?? blocks.last else {
      return false
    }
    return last.inlines.isEmpty
  }

  private mutating func append(_ block: WordBlock) {
    if tables.isEmpty {
      blocks.append(block)
    } else {
      tables[tables.count - 1].cell.blocks.append(block)
    }
  }
}
