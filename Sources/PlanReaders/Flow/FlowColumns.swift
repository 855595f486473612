import PlanText

extension AssembledLines {
  /// Puts apart what a word processor's document keeps side by side with TAB characters or blanks: the two columns of a head or foot one after the other, where they are to be apart, and the cells of tables; every other TAB becomes a blank.
  mutating func readTabs(_ columns: ReadOptions.Columns, maxCells: Int) throws(ReadError) {
    let hasTabs = ByteSearch.contains(0x09, in: text, text.indices)
    let zones = columns == .apart ? ColumnZones(text, pageLines(partedByGaps: true)).zones : []
    let tables = hasTabs ? tabTables(outside: zones) : []
    for index in text.indices where text[index] == 0x09 { text[index] = 0x20 }
    if !zones.isEmpty || !tables.isEmpty { try split(zones, tables, maxCells: maxCells) }
  }

  /// The lines as those of a page. Paragraphs stand in a gap of their own each, which says nothing of rows.
  private func pageLines(partedByGaps: Bool) -> [FileLine] {
    var lines: [FileLine] = []
    lines.reserveCapacity(source.count)
    // What stands in cells and lists is no column of the page.
    for line in source {
      let container = containers[line.container]
      let isOpen = container.kind == .paragraph && container.computedLabel == nil
      lines.append(
        FileLine(
          start: UInt32(line.content.lowerBound),
          end: UInt32(isOpen ? line.content.upperBound : line.content.lowerBound),
          number: line.number,
          afterBlank: partedByGaps && line.gap != .none,
          afterPageBreak: !isOpen
        )
      )
    }
    return lines
  }

  /// The tables whose cells TABs part, by their first line.
  private func tabTables(outside zones: [ColumnZones.Zone]) -> [TabTable] {
    let lines = pageLines(partedByGaps: false)
    var tables: [TabTable] = []
    var index = 0
    for zone in zones.map(\.lines) + [lines.count..<lines.count] {
      while index < zone.lowerBound {
        let table = lines[index].afterPageBreak ? nil : TabTable(text, lines, from: index)
        if let table, table.isTable, table.end <= zone.lowerBound { tables.append(table) }
        index = max(index + 1, table?.end ?? 0)
      }
      index = max(index, zone.upperBound)
    }
    return tables
  }

  private mutating func split(
    _ zones: [ColumnZones.Zone],
    _ tables: [TabTable],
    maxCells: Int
  ) throws(ReadError) {
    var result: [SourceLine] = []
    result.reserveCapacity(source.count)
    var next = 0
    let hasTables = !tables.isEmpty
    var tables = tables[...]
    for zone in zones {
      try write(&tables, before: zone.lines.lowerBound, &next, to: &result, maxCells: maxCells)
      result += source[next..<zone.lines.lowerBound]
      for column in zone.columns { write(column, to: &result) }
      next = zone.lines.upperBound
    }
    try write(&tables, before: source.count, &next, to: &result, maxCells: maxCells)
    source = result + source[next...]
    if hasTables { numberTables() }
  }

  private mutating func write(
    _ column: [(line: Int, bytes: Range<Int>)],
    to result: inout [SourceLine]
  ) {
    containers.append(LineContainer(isFormal: true))
    var last: Int?
    for (index, bytes) in column {
      result.append(
        part(bytes, of: index, gap: last == index - 1 ? .none : .blank))
      last = index
    }
  }

  /// Writes the tables that begin before the line `end`, and the lines before each.
  private mutating func write(
    _ tables: inout ArraySlice<TabTable>,
    before end: Int,
    _ next: inout Int,
    to result: inout [SourceLine],
    maxCells: Int
  ) throws(ReadError) {
    guard !tables.isEmpty else { return }
    var cellCount = containers.count { $0.cell != nil }
    while let table = tables.first, let first = table.rows.first?.line, first < end {
      tables.removeFirst()
      result += source[next..<first]
      // No table before has this number; all are numbered anew in the end.
      let number = containers.count
      for (row, (index, cells)) in table.rows.enumerated() {
        for (column, bytes) in cells.enumerated() where !bytes.isEmpty {
          cellCount += 1
          guard cellCount <= maxCells else { throw .tooManyCells(limit: maxCells) }
          let cell = Block.Cell(
            table: number, row: row, column: column, rowSpan: 1, columnSpan: 1)
          containers.append(LineContainer(kind: .tableCell, cell: cell))
          result.append(part(bytes, of: index, gap: .blank))
        }
      }
      next = table.end
    }
  }

  /// A part of a line, in the last container.
  private func part(_ bytes: Range<Int>, of index: Int, gap: TextLine.Gap) -> SourceLine {
    var line = source[index]
    (line.raw, line.content) = (bytes, bytes)
    line.container = containers.count - 1
    line.gap = gap
    return line
  }

  /// Numbers the tables in the order in which they stand.
  private mutating func numberTables() {
    var numbers: [Int: Int] = [:]
    for line in source {
      guard let table = containers[line.container].cell?.table, numbers[table] == nil else {
        continue
      }
      numbers[table] = numbers.count
    }
    for index in containers.indices {
      guard let table = containers[index].cell?.table, let number = numbers[table] else { continue }
      containers[index].cell?.table = number
    }
  }
}
