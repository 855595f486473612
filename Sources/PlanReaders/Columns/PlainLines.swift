import PlanText

/// The lines of plain text in reading order: those of two columns column by column, those of tables that are drawn or kept with TAB characters or blanks cell by cell.
struct PlainLines {
  private(set) var source: [SourceLine] = []
  private(set) var containers = [LineContainer()]

  private let lines: [FileLine]
  private var tables = 0
  private var cellCount = 0
  private let maxCells: Int

  init(_ text: [UInt8], _ lines: [FileLine], maxCells: Int) throws(ReadError) {
    self.lines = lines
    self.maxCells = maxCells
    source.reserveCapacity(lines.count)
    let columns = ColumnZones(text, lines)
    let zones = columns.zones
    var nextZone = 0
    var gapped = columns.gappedLines[...]
    var index = 0
    // Lines before this one were looked at and make no table.
    var nextTable = 0
    while index < lines.count {
      if nextZone < zones.count, zones[nextZone].lines.lowerBound == index {
        for column in zones[nextZone].columns { append(column) }
        index = zones[nextZone].lines.upperBound
        nextZone += 1
        continue
      }
      let first = text[Int(lines[index].start)]
      if first == 0x7C || first == 0x2B || first == 0x20,
        let table = DrawnTable(text, lines, from: index),
        nextZone == zones.count || table.end <= zones[nextZone].lines.lowerBound
      {
        try append(table.cells)
        index = table.end
        continue
      }
      if ByteSearch.contains(0x7C, in: text, lines[index].range),
        let table = BarTable(text, lines, from: index),
        nextZone == zones.count || table.end <= zones[nextZone].lines.lowerBound
      {
        try append(table.cells)
        index = table.end
        continue
      }
      if columns.hasTabs, index >= nextTable {
        let table = TabTable(text, lines, from: index)
        if table.isTable, nextZone == zones.count || table.end <= zones[nextZone].lines.lowerBound {
          try append(table)
          index = table.end
          continue
        }
        nextTable = table.end
      }
      while let line = gapped.first, line < index { gapped.removeFirst() }
      if gapped.first == index,
        let table = BlankTable(
          text, lines, from: index,
          before: nextZone < zones.count ? zones[nextZone].lines.lowerBound : lines.count)
      {
        try append(table.cells)
        index = table.end
        continue
      }
      source.append(SourceLine(lines[index]))
      index += 1
    }
  }

  private mutating func append(_ column: [(line: Int, bytes: Range<Int>)]) {
    containers.append(LineContainer(isFormal: true))
    var last: Int?
    for (index, bytes) in column {
      var line = SourceLine(bytes, number: lines[index].number)
      line.container = containers.count - 1
      if last.map({ lines[index].afterBlank || index > $0 + 1 }) ?? true { line.gap = .blank }
      last = index
      source.append(line)
    }
  }

  private mutating func append(_ table: TabTable) throws(ReadError) {
    for (row, (index, cells)) in table.rows.enumerated() {
      for (column, bytes) in cells.enumerated() where !bytes.isEmpty {
        try beginCell(row, column)
        var line = SourceLine(bytes, number: lines[index].number)
        line.container = containers.count - 1
        source.append(line)
      }
    }
    tables += 1
  }

  private mutating func append(_ cells: [DrawnCell]) throws(ReadError) {
    for cell in cells where !cell.pieces.isEmpty {
      try beginCell(
        cell.row, cell.column, rowSpan: cell.rowSpan, columnSpan: cell.columnSpan)
      for piece in cell.pieces.indices {
        var line = cell.line(of: piece, in: lines)
        line.container = containers.count - 1
        source.append(line)
      }
    }
    tables += 1
  }

  private mutating func beginCell(
    _ row: Int,
    _ column: Int,
    rowSpan: Int = 1,
    columnSpan: Int = 1
  ) throws(ReadError) {
    cellCount += 1
    guard cellCount <= maxCells else { throw .tooManyCells(limit: maxCells) }
    let cell = Block.Cell(
      table: tables, row: row, column: column, rowSpan: rowSpan, columnSpan: columnSpan)
    containers.append(LineContainer(kind: .tableCell, cell: cell))
  }
}
