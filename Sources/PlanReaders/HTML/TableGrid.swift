import PlanText

/// Finds the row and column of each cell of a table whose cells may reach over several of both.
struct TableGrid {
  /// Which of the document's tables it is, from 0.
  let table: Int
  private var row = -1
  private var column = 0
  /// For each column the rows below that a cell above still covers.
  private var covered: [Int] = []

  /// Columns and rows that a cell can cover at most.
  private static let widest = 1000
  private static let tallest = 65_534

  init(table: Int) { self.table = table }

  mutating func beginRow() {
    row += 1
    column = 0
    for index in covered.indices where covered[index] > 0 { covered[index] -= 1 }
  }

  /// The place of the next cell, which covers so many columns and rows.
  mutating func place(columnSpan: Int, rowSpan: Int) -> Block.Cell {
    if row < 0 { beginRow() }
    let columns = min(max(columnSpan, 1), Self.widest)
    let rows = min(max(rowSpan, 1), Self.tallest)
    while column < covered.count, covered[column] > 0 { column += 1 }
    let cell = Block.Cell(
      table: table,
      row: row,
      column: column,
      rowSpan: rows,
      columnSpan: columns
    )
    let end = column + columns
    if rows > 1, end <= 4 * Self.widest {
      while covered.count < end { covered.append(0) }
      for index in column..<end { covered[index] = max(covered[index], rows) }
    }
    column = end
    return cell
  }
}
