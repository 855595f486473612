import PlanText

/// Writes tables as cells, and puts the parts of a table that a page's end has cut together.
struct BoxTableWriter {
  /// The table last written.
  private struct Open {
    var page: Int
    var columns: [ClosedRange<Double>]
    /// Lines that had been written after it.
    var lines: Int
    /// Its last row, and the container of each of that row's cells.
    var row: Int
    var containers: [Int: Int]
    /// Its first row, which pages may repeat.
    var head: Head
  }

  private var open: Open?
  private var tables = 0
  private var cells = 0
  private var row = 0
  /// The cell being written, and the cells of its row by their columns.
  private var container = 0
  private var current: [Int: Int] = [:]
  /// Rows of heads that pages repeat.
  private(set) var repeatedHeads = 0

  /// Lines that may stand between two parts of a table: page numbers and running heads.
  private static let mostBetween = 3

  /// The columns of a table that ended with the page before `page`.
  func columns(before page: Int, lines: Int) -> [ClosedRange<Double>]? {
    guard let open, open.page == page - 1, lines - open.lines <= Self.mostBetween else {
      return nil
    }
    return open.columns
  }

  mutating func write(
    _ table: BoxTable,
    page: Int,
    maxCells: Int,
    _ lines: inout [BoxLayout.Line],
    _ containers: inout [LineContainer]
  ) throws(ReadError) {
    var table = table
    if table.isContinued, let open { dropHead(of: &table, open) }
    guard !table.lines.isEmpty else { return }
    let rows = TableRows(table)
    var previous: [Int: Int] = [:]
    var head = open?.head ?? Head()
    if table.isContinued, let open {
      if rows.beginsWithin, open.columns.count == table.columns.count { previous = open.containers }
      row = previous.isEmpty ? open.row + 1 : open.row
    } else {
      tables += 1
      row = 0
      head = Head(table, table.lines.indices.filter { rows.rows[$0] == 0 })
    }
    for number in 0...(rows.rows.max() ?? 0) {
      let own = table.lines.indices.filter { rows.rows[$0] == number }
      if number > 0 { row += 1 }
      var cells = Self.cells(table, own)
      for column in cells.keys.sorted() {
        guard let (words, isSpanning) = cells.removeValue(forKey: column) else { continue }
        try begin(column, table, isSpanning: isSpanning, previous, maxCells, &containers)
        let right = isSpanning ? table.columns.last : table.columns[column]
        let left = table.columns[column].lowerBound
        let edges = left...max(left, right?.upperBound ?? left)
        append(words, page: page, edges: edges, isCut: previous[column] != nil, &lines)
      }
      open = Open(
        page: page,
        columns: table.columns,
        lines: lines.count,
        row: row,
        containers: current,
        head: head
      )
      previous = [:]
      current = [:]
    }
  }

  /// Makes a cell's container, or takes that of a cell that goes on.
  private mutating func begin(
    _ column: Int,
    _ table: BoxTable,
    isSpanning: Bool,
    _ previous: [Int: Int],
    _ maxCells: Int,
    _ containers: inout [LineContainer]
  ) throws(ReadError) {
    container = containers.count
    if let found = previous[column] {
      container = found
    } else {
      cells += 1
      guard cells <= maxCells else { throw .tooManyCells(limit: maxCells) }
      let span = isSpanning ? table.columns.count - column : 1
      let cell = Block.Cell(table: tables - 1, row: row, column: column, columnSpan: span)
      containers.append(LineContainer(kind: .tableCell, cell: cell))
    }
    current[column] = container
  }

  /// Writes the lines of a cell; those of a cell that a page's end has cut stand behind its first ones.
  private func append(
    _ cell: [BoxRun],
    page: Int,
    edges: ClosedRange<Double>,
    isCut: Bool,
    _ lines: inout [BoxLayout.Line]
  ) {
    var at = lines.count
    if isCut, let last = lines.lastIndex(where: { $0.container == container }) { at = last + 1 }
    for (index, run) in cell.enumerated() {
      var line = BoxLayout.Line(
        words: run.words,
        page: page,
        container: container,
        box: run.box,
        edges: edges
      )
      if isCut || index > 0 {
        // Whether the first word did not fit on the line before.
        let before = index > 0 ? cell[index - 1].box : lines[at - 1].box
        let word = run.words[0].box
        line.isWrapped = before.right + word.width > edges.upperBound - word.height * 0.2
      }
      if isCut, index == 0, !line.isWrapped { line.gap = .page }
      lines.insert(line, at: at)
      at += 1
    }
  }

  /// The lines of each cell of a row by their columns, and whether the cell runs across those to its right.
  private static func cells(
    _ table: BoxTable,
    _ own: [Int]
  ) -> [Int: (runs: [BoxRun], isSpanning: Bool)] {
    var result: [Int: (runs: [BoxRun], isSpanning: Bool)] = [:]
    for index in own {
      let line = table.lines[index]
      let isSpanning = line.isSpanning && line.column > 0
      result[line.column, default: ([], isSpanning)].runs.append(line.run)
    }
    return result
  }

  /// Leaves out the head that a page repeats.
  private mutating func dropHead(of table: inout BoxTable, _ open: Open) {
    let top = table.lines.map(\.run.box.top).min() ?? 0
    let lines = table.lines.indices.filter {
      table.lines[$0].run.box.middle < top + open.head.height
    }
    guard !lines.isEmpty, Head(table, lines).text == open.head.text else { return }
    repeatedHeads += 1
    table.lines.removeAll { $0.run.box.middle < top + open.head.height }
  }

  /// The first row of a table.
  private struct Head {
    var text = ""
    var height = 0.0

    init() {}

    init(_ table: BoxTable, _ lines: [Int]) {
      let runs = lines.map { table.lines[$0] }
        .sorted { ($0.column, $0.run.box.middle) < ($1.column, $1.run.box.middle) }.map(\.run)
      text = runs.map { BoxRow.text($0.words) }.joined(separator: " ")
      let top = runs.map(\.box.top).min() ?? 0
      height = (runs.map(\.box.bottom).max() ?? top) - top
    }
  }
}
