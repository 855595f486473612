import PlanText

/// Reads the structure of Markdown line by line: headings, tables, fences, quotes. What stands in the lines is read by `MarkdownInline`.
struct MarkdownReader {
  private(set) var source: [SourceLine] = []
  private(set) var containers = [LineContainer()]
  private(set) var edits: [Edit] = []
  /// Rules and bars left out.
  private(set) var rules = 0

  let text: [UInt8]
  let lines: [FileLine]

  private var tables = 0
  /// First line of the run whose inline marks are read together.
  private var runStart = 0

  private let maxCells: Int
  private var cellCount = 0

  init(_ text: [UInt8], _ lines: [FileLine], maxCells: Int) {
    self.text = text
    self.lines = lines
    self.maxCells = maxCells
  }

  mutating func read() throws(ReadError) {
    let nextBar = barsAhead()
    var index = 0
    while index < lines.count {
      let line = lines[index]
      if isBar(line) {
        endRun()
        index = try readFlattenedTable(from: index, nextBar)
        continue
      }
      var plain = SourceLine(line)
      if plain.gap != .none { endRun() }
      if let level = headingLevel(line) {
        endRun()
        plain.content = headingContent(line, level)
        containers.append(LineContainer(kind: .heading, headingLevel: level))
        plain.container = containers.count - 1
        append(plain)
      } else {
        append(plain)
      }
      index += 1
    }
    endRun()
  }

  private mutating func append(_ line: SourceLine) { source.append(line) }

  /// Reads the inline marks of the lines since `runStart`.
  private mutating func endRun() {
    guard runStart < source.count else { return }
    var inline = MarkdownInline(text, source[runStart...].map(\.content))
    inline.read()
    edits.append(contentsOf: inline.edits)
    for index in inline.insideLines { source[runStart + index].link = .inside }
    runStart = source.count
  }

  private func isBar(_ line: FileLine) -> Bool {
    line.range.count == 1 && text[Int(line.start)] == 0x7C
  }

  /// For each line the next bar after it, or the number of lines.
  private func barsAhead() -> [Int] {
    var next = [Int](repeating: lines.count, count: lines.count + 1)
    for index in lines.indices.reversed() {
      next[index] = index + 1 < lines.count && isBar(lines[index + 1]) ? index + 1 : next[index + 1]
    }
    return next
  }

  private func headingLevel(_ line: FileLine) -> Int? {
    let marks = text[line.range].prefix { $0 == 0x23 }.count
    guard (1...6).contains(marks) else { return nil }
    let next = Int(line.start) + marks
    return next == Int(line.end) || text[next] == 0x20 ? marks : nil
  }

  private func headingContent(_ line: FileLine, _ level: Int) -> Range<Int> {
    let start = Int(line.start) + level
    var end = Int(line.end)
    while end > start, text[end - 1] == 0x23 { end -= 1 }
    return end > start && text[end - 1] != 0x20 ? start..<Int(line.end) : start..<max(start, end)
  }

  /// Reads the table that begins with the bar at `first`; returns the line after it.
  private mutating func readFlattenedTable(
    from first: Int,
    _ nextBar: [Int]
  ) throws(ReadError) -> Int {
    var table = FlattenedTable()
    var index = first
    while true {
      let bar = nextBar[index]
      let isOver = index + 1 == lines.count || lines[index + 1].afterBlank || bar == lines.count
      if isOver || bar - index > FlattenedTable.longestCell { break }
      table.append(index + 1..<bar)
      cellCount += 1
      guard cellCount <= maxCells else { throw .tooManyCells(limit: maxCells) }
      index = bar
    }
    for cell in table.cells() {
      guard !cell.lines.isEmpty else { continue }
      containers.append(
        LineContainer(
          kind: .tableCell,
          cell: Block.Cell(table: tables, row: cell.row, column: cell.column)
        )
      )
      for number in cell.lines {
        var line = SourceLine(lines[number])
        if line.gap != .none { endRun() }
        line.container = containers.count - 1
        append(line)
      }
      endRun()
    }
    if !table.isEmpty { tables += 1 }
    return index + 1
  }
}
