import PlanText

/// The part of a table that stands on one page, its words sorted into cells.
struct TablePart {
  /// A cell and its lines from top to bottom.
  struct Cell {
    var column: Int
    var columnSpan = 1
    var rowSpan = 1
    /// Where its words may stand, from left to right.
    var edges: ClosedRange<Double>
    var runs: [BoxRun]
  }

  var columns: [ClosedRange<Double>]
  /// Cells with words, row by row, from left to right.
  var rows: [[Cell]]
  /// Whether it goes on with the table of the page before.
  var isContinued = false
  /// Whether its first row goes on with the last one of the page before.
  var beginsWithin = false

  init(columns: [ClosedRange<Double>], rows: [[Cell]]) {
    self.columns = columns
    self.rows = rows
  }

  /// The cells of a table that was found by its words.
  init(_ table: BoxTable) {
    columns = table.columns
    isContinued = table.isContinued
    let rows = TableRows(table)
    beginsWithin = rows.beginsWithin
    self.rows = (0...(rows.rows.max() ?? 0)).map { number in
      var cells: [Int: Cell] = [:]
      for (line, row) in zip(table.lines, rows.rows) where row == number {
        let column = line.column
        let isSpanning = line.isSpanning && column > 0
        let left = table.columns[column].lowerBound
        let right = isSpanning ? table.columns.last : table.columns[column]
        let cell = Cell(
          column: column,
          columnSpan: isSpanning ? table.columns.count - column : 1,
          edges: left...max(left, right?.upperBound ?? left),
          runs: []
        )
        cells[column, default: cell].runs.append(line.run)
      }
      return cells.values.sorted { $0.column < $1.column }
    }
  }

  /// Whether the first row looks like the rest of one that the page's end has cut: nothing in the first column, or cells that begin with small letters.
  var continuesRow: Bool {
    guard let row = rows.first(where: { !$0.isEmpty }) else { return false }
    if row.contains(where: { $0.column == 0 }), row.count > 1 {
      let first = row.first { $0.column == 0 }?.runs.first?.words.first?.text ?? []
      if TableMark.isLabel(first) { return false }
    }
    let small = row.count { cell in
      cell.runs.first?.words.first?.letterCase == .lower
    }
    if row.contains(where: { $0.column == 0 }) { return small * 2 >= row.count }
    // Many cells that all begin anew are a row of their own under a number that spans several.
    return small > 0 || row.count <= Self.mostCut
  }

  /// Cells of a row that go on behind a page's end with capitals.
  private static let mostCut = 2

  /// The words of a row's cells.
  static func text(_ row: [Cell]) -> String {
    row.flatMap(\.runs).map { BoxRow.text($0.words) }.joined(separator: " ")
  }

  /// Words in lines, from top to bottom and left to right.
  static func lines(_ words: [BoxWord]) -> [BoxRun] {
    var lines: [[BoxWord]] = []
    for word in words.sorted(by: { ($0.box.middle, $0.box.left) < ($1.box.middle, $1.box.left) }) {
      // A dash is lower than the letters beside it.
      if let last = lines.last?.last,
        abs(last.box.middle - word.box.middle) < 0.4 * max(last.box.height, word.box.height)
      {
        lines[lines.count - 1].append(word)
      } else {
        lines.append([word])
      }
    }
    return lines.compactMap { BoxRun($0.sorted { $0.box.left < $1.box.left }) }
  }
}
