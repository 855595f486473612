import PlanText

/// Writes tables as cells, and puts the parts of a table that a page's end has cut together.
struct BoxTableWriter {
  /// The table last written.
  private struct Open {
    var page: Int
    var columns: [ClosedRange<Double>]
    /// Whether ruling lines told its columns.
    var isRuled: Bool
    /// Lines that had been written after it.
    var lines: Int
    /// Its last row, and the container of each of that row's cells.
    var row: Int
    var containers: [Int: Int]
    /// Its first rows, which pages may repeat, and how high the first is.
    var heads: [String]
    var headHeight: Double
  }

  private var open: Open?
  private var tables = 0
  private var cells = 0
  private var row = 0
  private let maxCells: Int
  /// Rows of heads that pages repeat.
  private(set) var repeatedHeads = 0

  /// Lines that may stand between two parts of a table: page numbers and running heads.
  private static let mostBetween = 3
  /// Rows of a head that pages may repeat.
  private static let mostHeads = 3
  /// Share of a line's height that a space takes: of the font's height, and of that of its letters alone.
  private static let space = (set: 0.2, recognised: 0.35)
  /// Share of a line's height by which a word must have had room to tell that somebody ended the line before it.
  private static let doubt = 0.3
  /// Points by which the columns of a table's parts differ at most.
  private static let tolerance = 4.0

  init(maxCells: Int) { self.maxCells = maxCells }

  /// The columns of a table without ruling lines that ended with the page before `page`.
  func columns(before page: Int, lines: Int) -> [ClosedRange<Double>]? {
    guard let open = self.open(before: page, lines: lines), !open.isRuled else { return nil }
    return open.columns
  }

  private func open(before page: Int, lines: Int) -> Open? {
    guard let open, open.page == page - 1, lines - open.lines <= Self.mostBetween else {
      return nil
    }
    return open
  }

  /// Writes a table that was found by its words.
  mutating func write(
    _ table: BoxTable,
    page: Int,
    _ lines: inout [BoxLayout.Line],
    _ containers: inout [LineContainer]
  ) throws(ReadError) {
    var table = table
    if table.isContinued, let open { dropHead(of: &table, open) }
    guard !table.lines.isEmpty else { return }
    try write(TablePart(table), isRuled: false, page: page, &lines, &containers)
  }

  /// Writes a table that was found by its ruling lines.
  mutating func write(
    _ table: RuledTable,
    _ words: [BoxWord],
    page: Int,
    _ lines: inout [BoxLayout.Line],
    _ containers: inout [LineContainer]
  ) throws(ReadError) {
    var part = TablePart(
      columns: zip(table.columns, table.columns.dropFirst()).map { $0...max($0, $1) },
      rows: table.cells(words)
    )
    if let open = self.open(before: page, lines: lines.count), open.isRuled,
      Self.areSame(open.columns, part.columns)
    {
      part.isContinued = true
      let repeated = zip(part.rows, open.heads).prefix { TablePart.text($0) == $1 }.count
      part.rows.removeFirst(repeated)
      repeatedHeads += repeated
      part.beginsWithin = part.continuesRow
    }
    guard part.rows.contains(where: { !$0.isEmpty }) else { return }
    try write(part, isRuled: true, page: page, &lines, &containers)
  }

  private static func areSame(_ a: [ClosedRange<Double>], _ b: [ClosedRange<Double>]) -> Bool {
    a.count == b.count
      && zip(a, b).allSatisfy {
        abs($0.lowerBound - $1.lowerBound) <= tolerance
          && abs($0.upperBound - $1.upperBound) <= tolerance
      }
  }

  private mutating func write(
    _ part: TablePart,
    isRuled: Bool,
    page: Int,
    _ lines: inout [BoxLayout.Line],
    _ containers: inout [LineContainer]
  ) throws(ReadError) {
    var previous: [Int: Int] = [:]
    var heads = open?.heads ?? []
    var headHeight = open?.headHeight ?? 0
    if part.isContinued, let open {
      if part.beginsWithin, open.columns.count == part.columns.count { previous = open.containers }
      row = previous.isEmpty ? open.row + 1 : open.row
    } else {
      tables += 1
      row = 0
      heads = part.rows.prefix(Self.mostHeads).map(TablePart.text)
      headHeight = part.rows.first.map(Self.height) ?? 0
    }
    for (number, cells) in part.rows.enumerated() {
      if number > 0 { row += 1 }
      guard !cells.isEmpty else { continue }
      var current: [Int: Int] = [:]
      for cell in cells {
        let container = try container(for: cell, previous, &containers)
        current[cell.column] = container
        let isCut = previous[cell.column] != nil
        append(cell, to: container, page: page, isCut: isCut, isRuled: isRuled, &lines)
      }
      // A row that goes on keeps the cells that have no more words.
      open = Open(
        page: page,
        columns: part.columns,
        isRuled: isRuled,
        lines: lines.count,
        row: row,
        containers: previous.merging(current) { $1 },
        heads: heads,
        headHeight: headHeight
      )
      previous = [:]
    }
  }

  /// Makes a cell's container, or takes that of a cell that goes on.
  private mutating func container(
    for cell: TablePart.Cell,
    _ previous: [Int: Int],
    _ containers: inout [LineContainer]
  ) throws(ReadError) -> Int {
    if let found = previous[cell.column] { return found }
    cells += 1
    guard cells <= maxCells else { throw .tooManyCells(limit: maxCells) }
    let place = Block.Cell(
      table: tables - 1,
      row: row,
      column: cell.column,
      rowSpan: cell.rowSpan,
      columnSpan: cell.columnSpan
    )
    containers.append(LineContainer(kind: .tableCell, cell: place))
    return containers.count - 1
  }

  /// Writes the lines of a cell; those of a cell that a page's end has cut stand behind its first ones.
  private func append(
    _ cell: TablePart.Cell,
    to container: Int,
    page: Int,
    isCut: Bool,
    isRuled: Bool,
    _ lines: inout [BoxLayout.Line]
  ) {
    var at = lines.count
    let isList = cell.runs.allSatisfy(Self.isName)
    if isCut, let last = lines.lastIndex(where: { $0.container == container }) { at = last + 1 }
    for (index, run) in cell.runs.enumerated() {
      var line = BoxLayout.Line(
        words: run.words,
        page: page,
        container: container,
        box: run.box,
        edges: cell.edges
      )
      if isCut || index > 0 {
        // Whether the first word did not fit on the line before.
        let before = index > 0 ? cell.runs[index - 1].box : lines[at - 1].box
        let word = run.words[0]
        let space = word.confidence == nil ? Self.space.set : Self.space.recognised
        let room = Self.room(beside: before, in: cell.edges) - run.box.height * space
        let isLower = word.letterCase == .lower
        if isLower || word.box.width > room && !isList {
          line.link = .inside
        } else if isRuled, isList || word.box.width < room - run.box.height * Self.doubt {
          line.link = .hard
        }
      }
      if isCut, index == 0, line.link != .inside { line.gap = .page }
      lines.insert(line, at: at)
      at += 1
    }
  }

  /// Points that a line leaves free in its cell: behind it, or on both sides where it stands in the middle.
  private static func room(beside line: Box, in edges: ClosedRange<Double>) -> Double {
    let left = line.left - edges.lowerBound
    let right = edges.upperBound - line.right
    return left > tolerance && abs(left - right) < tolerance ? left + right : right
  }

  /// Whether each of three to five words begins with a capital, as in a person's name.
  private static func isName(_ run: BoxRun) -> Bool {
    (3...5).contains(run.words.count)
      && run.words.allSatisfy { $0.letterCase == .upper }
  }

  /// Leaves out the head that a page repeats.
  private mutating func dropHead(of table: inout BoxTable, _ open: Open) {
    let top = table.lines.map(\.run.box.top).min() ?? 0
    func isHead(_ line: BoxTable.Line) -> Bool { line.run.box.middle < top + open.headHeight }
    let lines = table.lines.filter(isHead)
      .sorted { ($0.column, $0.run.box.middle) < ($1.column, $1.run.box.middle) }
    let text = lines.map { BoxRow.text($0.run.words) }.joined(separator: " ")
    guard !lines.isEmpty, text == open.heads.first else { return }
    repeatedHeads += 1
    table.lines.removeAll(where: isHead)
  }

  private static func height(_ row: [TablePart.Cell]) -> Double {
    let boxes = row.flatMap(\.runs).map(\.box)
    return (boxes.map(\.bottom).max() ?? 0) - (boxes.map(\.top).min() ?? 0)
  }
}
