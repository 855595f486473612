import PlanText

/// Reads the structure of Markdown line by line: headings, tables, quotations, tags. What stands in the lines is read by `MarkdownInline`.
///
/// Why not cmark: see `MarkdownEvidence`. In short, Vietnamese plans in Markdown are dumps of converters in which labels and bullets are the document's own text, and CommonMark takes them for markup.
struct MarkdownReader {
  private(set) var source: [SourceLine] = []
  private(set) var containers = [LineContainer()]
  private(set) var edits: [Edit] = []

  private let text: [UInt8]
  private let lines: [FileLine]
  private let maxCells: Int
  private var cellCount = 0
  private var tables = 0
  /// First line of the run whose inline marks are read together.
  private var runStart = 0
  /// The container of running text: 0, or a cell of a table that is written in tags.
  private var flow = 0
  private var grid: TableGrid?

  init(_ text: [UInt8], _ lines: [FileLine], maxCells: Int) {
    self.text = text
    self.lines = lines
    self.maxCells = maxCells
  }

  mutating func read() throws(ReadError) {
    let nextBar = barsAhead()
    var index = 0
    while index < lines.count {
      let range = lines[index].range
      if MarkdownLine.isBar(text, range) {
        endRun()
        index = try readFlattenedTable(from: index, nextBar)
        continue
      }
      if let end = pipeTableEnd(from: index) {
        endRun()
        try readPipeTable(index..<end)
        index = end
        continue
      }
      if !MarkdownLine.isFence(text, range) { try readLine(index) }
      index += 1
    }
    endRun()
  }

  private mutating func readLine(_ index: Int) throws(ReadError) {
    var line = SourceLine(lines[index])
    if line.gap != .none { endRun() }
    line.container = flow
    line.content = MarkdownLine.withoutQuotes(text, line.content)
    if index > 0, line.gap == .none, isHardBreak(lines[index - 1]) { line.link = .hard }
    if let heading = MarkdownLine.heading(text, line.content) {
      endRun()
      line.content = heading.content
      containers.append(LineContainer(kind: .heading, headingLevel: heading.level))
      line.container = containers.count - 1
      append(line)
    } else {
      try appendParts(of: line)
    }
  }

  private mutating func append(_ line: SourceLine) {
    var line = line
    let end = line.content.upperBound
    if !line.content.isEmpty, text[end - 1] == 0x5C {
      line.content = line.content.lowerBound..<end - 1
    }
    source.append(line)
  }

  /// Appends a line in the parts that tags make of it.
  private mutating func appendParts(of line: SourceLine) throws(ReadError) {
    var part = line
    var start = line.content.lowerBound
    var at = start
    let end = line.content.upperBound
    while at < end {
      guard text[at] == 0x3C, let tag = MarkdownTag(text, at: at, before: end) else {
        at += 1
        continue
      }
      at = tag.range.upperBound
      if case .none = tag.effect { continue }
      part.content = start..<tag.range.lowerBound
      appendPart(part)
      if case .lineBreak = tag.effect {
      } else {
        try apply(tag.effect)
        part.container = flow
      }
      part.link = .hard
      start = at
    }
    part.content = start..<end
    appendPart(part)
  }

  private mutating func appendPart(_ part: SourceLine) {
    guard text[part.content].contains(where: { $0 > 0x20 }) else { return }
    append(part)
  }

  private mutating func apply(_ effect: MarkdownTag.Effect) throws(ReadError) {
    switch effect {
    case .none, .lineBreak: break
    case .table:
      endRun()
      grid = TableGrid(table: tables)
      tables += 1
    case .tableEnd:
      endRun()
      grid = nil
      flow = 0
    case .row: grid?.beginRow()
    case .cellEnd:
      endRun()
      flow = 0
    case .cell(let columnSpan, let rowSpan):
      endRun()
      guard let cell = grid?.place(columnSpan: columnSpan, rowSpan: rowSpan) else { return }
      flow = try addCell(cell)
    }
  }

  private mutating func addCell(_ cell: Block.Cell) throws(ReadError) -> Int {
    cellCount += 1
    guard cellCount <= maxCells else { throw .tooManyCells(limit: maxCells) }
    containers.append(LineContainer(kind: .tableCell, cell: cell))
    return containers.count - 1
  }

  /// Reads the inline marks of the lines since `runStart`.
  private mutating func endRun() {
    guard runStart < source.count else { return }
    var inline = MarkdownInline(text, source[runStart...].map(\.content))
    inline.read()
    edits.append(contentsOf: inline.edits)
    for index in inline.insideLines { source[runStart + index].link = .inside }
    runStart = source.count
  }

  /// Whether the line ends in two spaces or a backslash.
  private func isHardBreak(_ line: FileLine) -> Bool {
    let end = Int(line.end)
    if text[end - 1] == 0x5C { return true }
    return end + 1 < text.count && text[end] == 0x20 && text[end + 1] == 0x20
  }

  /// For each line the next bar after it, or the number of lines.
  private func barsAhead() -> [Int] {
    var next = [Int](repeating: lines.count, count: lines.count + 1)
    for index in lines.indices.reversed() {
      let isBefore = index + 1 < lines.count && MarkdownLine.isBar(text, lines[index + 1].range)
      next[index] = isBefore ? index + 1 : next[index + 1]
    }
    return next
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
      index = bar
    }
    for cell in table.cells() where !cell.lines.isEmpty {
      let container = try addCell(
        Block.Cell(table: tables, row: cell.row, column: cell.column)
      )
      for number in cell.lines {
        var line = SourceLine(lines[number])
        if line.gap != .none { endRun() }
        line.container = container
        append(line)
      }
      endRun()
    }
    if !table.isEmpty { tables += 1 }
    return index + 1
  }

  /// Past the last row of the table of bars that begins at `first`; nil where none begins.
  private func pipeTableEnd(from first: Int) -> Int? {
    let hasDelimiter =
      first + 1 < lines.count && !lines[first + 1].afterBlank
      && MarkdownEvidence.isDelimiterRow(text, lines[first + 1].range)
      && text[lines[first].range].contains(0x7C)
    guard hasDelimiter || MarkdownLine.isPipeRow(text, lines[first].range) else { return nil }
    var end = first + (hasDelimiter ? 2 : 1)
    while end < lines.count, !lines[end].afterBlank,
      MarkdownLine.isPipeRow(text, lines[end].range)
        || hasDelimiter && text[lines[end].range].contains(0x7C)
    {
      end += 1
    }
    return hasDelimiter || end - first >= 2 ? end : nil
  }

  private mutating func readPipeTable(_ rows: Range<Int>) throws(ReadError) {
    var row = 0
    for index in rows where !MarkdownEvidence.isDelimiterRow(text, lines[index].range) {
      for (column, content) in MarkdownLine.cells(text, lines[index].range).enumerated() {
        var line = SourceLine(lines[index])
        line.content = content
        line.raw = content
        line.container = try addCell(Block.Cell(table: tables, row: row, column: column))
        try appendParts(of: line)
        endRun()
      }
      row += 1
    }
    tables += 1
  }
}
