import PlanText

/// Reads the structure of Markdown line by line: headings, tables, quotations, tags. What stands in the lines is read by `MarkdownInline`.
///
/// Why not cmark: Vietnamese plans in Markdown are dumps of converters, in which labels, bullets and line ends are the document's own, and CommonMark takes them for markup. Measured with cmark-gfm 0.29.0.gfm.6 on 23 such documents of 5,434 blocks: it takes 944 typed bullets and 76 typed numbers out of the text (and numbers lists anew), makes headings of 70 lines for the rule drawn below them, leaves stars in 180 paragraphs (`**1. **100%` has no flanking marks), and runs 2,649 blocks into those before them (cells of flattened tables, paragraphs without a blank line). Its positions of inline text are inexact behind escapes, entities and stripped indentation, so that nothing could be anchored in the file.
struct MarkdownReader {
  private(set) var source: [SourceLine] = []
  private(set) var containers = [LineContainer()]
  private(set) var edits: [Edit] = []
  /// Stretches of text that are struck out and left out.
  private(set) var struck = 0

  let text: [UInt8]
  let lines: [FileLine]
  private let maxCells: Int
  private var cellCount = 0
  /// Tables so far.
  var tables = 0
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
      if mayBeDrawn(range), let table = DrawnTable(text, lines, from: index) {
        endRun()
        try read(table.cells)
        index = table.end
        continue
      }
      if ByteSearch.contains(0x7C, in: text, range),
        let table = BarTable(text, lines, from: index)
      {
        endRun()
        try read(table.cells)
        index = table.end
        continue
      }
      if !MarkdownLine.isFence(text, range) { try readLine(index) }
      index += 1
    }
    endRun()
    // Tables that were drawn are read by cells and not by lines.
    edits.sort { ($0.start, $0.end) < ($1.start, $1.end) }
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

  mutating func append(_ line: SourceLine) {
    var line = line
    let end = line.content.upperBound
    if !line.content.isEmpty, text[end - 1] == 0x5C {
      line.content = line.content.lowerBound..<end - 1
    }
    source.append(line)
  }

  /// Appends a line in the parts that tags make of it.
  mutating func appendParts(of line: SourceLine) throws(ReadError) {
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

  mutating func addCell(_ cell: Block.Cell) throws(ReadError) -> Int {
    cellCount += 1
    guard cellCount <= maxCells else { throw .tooManyCells(limit: maxCells) }
    containers.append(LineContainer(kind: .tableCell, cell: cell))
    return containers.count - 1
  }

  /// Reads the inline marks of the lines since `runStart`.
  mutating func endRun() {
    guard runStart < source.count else { return }
    var inline = MarkdownInline(text, source[runStart...].map(\.content))
    inline.read()
    struck += inline.struck
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
}
