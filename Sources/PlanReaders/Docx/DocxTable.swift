import PlanNative
import PlanText

extension DocxStory {
  /// Reads a table cell by cell, row by row.
  mutating func readTable(_ node: XMLTree.Node) throws(ReadError) {
    var tally = state.tally
    let layout = DocxTableLayout(node, in: tree) { row in
      guard let properties = tree.child(.rowProperties, of: row) else { return false }
      return revisions.hides(markedBy: properties, &tally)
    }
    state.tally = tally
    let table = state.tables
    state.tables += 1
    for (row, cells) in layout.rows.enumerated() {
      let start = pages.page
      var last = start
      for cell in cells {
        pages.turn(to: start)
        try readCell(cell, table: table, row: row)
        // A cell over several rows goes on beside those below.
        if cell.rowSpan == 1, let page = pages.page { last = max(last ?? page, page) }
      }
      pages.turn(to: last)
    }
  }

  private mutating func readCell(
    _ cell: DocxTableLayout.Cell,
    table: Int,
    row: Int
  ) throws(ReadError) {
    state.cells += 1
    let most = context.limits.maxTableCells
    guard state.cells <= most else { throw .tooManyCells(limit: most) }
    if cell.isCovered {
      if hasText(cell.node) { state.tally.hidden += 1 }
      return
    }
    if let properties = tree.child(.cellProperties, of: cell.node),
      revisions.hides(markedBy: properties, &state.tally)
    {
      return
    }
    let place = Block.Cell(
      table: table,
      row: row,
      column: cell.column,
      rowSpan: cell.rowSpan,
      columnSpan: cell.columnSpan
    )
    try readRoom(cell.node, LineContainer(kind: .tableCell, cell: place))
  }

  private func hasText(_ node: XMLTree.Node) -> Bool {
    tree.children(node).contains { child in
      tree.name(child) == .text
        ? tree.children(child).contains { !tree.tree.text($0).allSatisfy { $0 <= 0x20 } }
        : hasText(child)
    }
  }
}
