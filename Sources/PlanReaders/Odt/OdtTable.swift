import PlanNative
import PlanText

extension OdtStory {
  /// Reads a table cell by cell, row by row.
  mutating func readTable(_ node: XMLTree.Node) throws(ReadError) {
    let table = state.tables
    state.tables += 1
    var row = 0
    try readRows(in: node, table: table, row: &row)
  }

  private mutating func readRows(
    in node: XMLTree.Node,
    table: Int,
    row: inout Int
  ) throws(ReadError) {
    for child in tree.children(node) {
      switch tree.name(child) {
      case .row:
        try readRow(child, table: table, row: row)
        row += repetitions(.rowsRepeated, of: child)
      case .headerRows, .rows, .rowGroup: try readRows(in: child, table: table, row: &row)
      case .softPageBreak: turnPage()
      case .changeStart, .changeEnd, .change: try readChange(child)
      default: break
      }
    }
  }

  private mutating func readRow(_ node: XMLTree.Node, table: Int, row: Int) throws(ReadError) {
    var column = 0
    for child in tree.children(node) {
      let name = tree.name(child)
      guard name == .cell || name == .coveredCell else { continue }
      defer { column += repetitions(.columnsRepeated, of: child) }
      guard name == .cell else { continue }
      state.cells += 1
      let most = context.limits.maxTableCells
      guard state.cells <= most else { throw .tooManyCells(limit: most) }
      let place = Block.Cell(
        table: table,
        row: row,
        column: column,
        rowSpan: repetitions(.rowSpan, of: child),
        columnSpan: repetitions(.columnSpan, of: child)
      )
      try readRoom(child, LineContainer(kind: .tableCell, cell: place))
    }
  }

  /// A count of at least one; no table of an office has more than a few thousand rows or columns.
  private func repetitions(_ name: OdtName, of node: XMLTree.Node) -> Int {
    min(max(tree.integer(name, of: node) ?? 1, 1), 10_000)
  }
}
