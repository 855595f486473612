import PlanText

/// The tables of Markdown: flattened, with bars and a row of dashes, or drawn.
extension MarkdownReader {
  /// For each line the next bar after it, or the number of lines.
  func barsAhead() -> [Int] {
    var next = [Int](repeating: lines.count, count: lines.count + 1)
    for index in lines.indices.reversed() {
      let isBefore = index + 1 < lines.count && MarkdownLine.isBar(text, lines[index + 1].range)
      next[index] = isBefore ? index + 1 : next[index + 1]
    }
    return next
  }

  /// Reads the table that begins with the bar at `first`; returns the line after it.
  mutating func readFlattenedTable(
    from first: Int,
    _ nextBar: [Int]
  ) throws(ReadError) -> Int {
    var table = FlattenedTable()
    var index = first
    while true {
      let bar = nextBar[index]
      let isOver = index + 1 == lines.count || lines[index + 1].afterBlank || bar == lines.count
      // An empty paragraph, `** **`, behind the last bar.
      let isParted = bar > index + 2 && isMarksOnly(index + 1)
      if isOver || isParted || bar - index > FlattenedTable.longestCell || opensText(index + 1) {
        break
      }
      let cell = index + 1..<bar
      table.append(
        cell, number: number(cell), isShort: isShort(cell), isTotal: isTotal(cell))
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

  /// Whether a line holds nothing but marks of emphasis.
  private func isMarksOnly(_ line: Int) -> Bool {
    text[lines[line].range].allSatisfy { $0 == 0x20 || $0 == 0x2A }
  }

  /// Whether a line says what the document is, "KẾ HOẠCH": the text behind the table of its head.
  private func opensText(_ line: Int) -> Bool {
    var range = lines[line].range
    while let first = range.first, text[first] == 0x2A || text[first] == 0x20 {
      range = first + 1..<range.upperBound
    }
    while let last = range.last, text[last] == 0x2A || text[last] == 0x20 {
      range = range.lowerBound..<last
    }
    guard range.count <= 40, LineEdges.isAllCaps(text, range) else { return false }
    let tokens = Tokens(utf8: Array(text[range]))
    return LineLexicon.words.exactly(tokens, 0..<tokens.count) == .type
  }

  /// Whether a cell says that its row is one of totals: "**Tổng cộng**".
  private func isTotal(_ cell: Range<Int>) -> Bool {
    guard cell.count == 1, let line = cell.first, lines[line].range.count <= 40 else {
      return false
    }
    let words = Tokens(utf8: text[lines[line].range].filter { $0 != 0x2A })
    return Self.totals.exactly(words, 0..<words.count) != nil
  }
  private static let totals = PhraseTable<Bool>(lines: "cộng\ntổng\ntổng cộng\ntổng số")

  /// Whether a cell has one line of few letters, but for marks of emphasis.
  private func isShort(_ cell: Range<Int>) -> Bool {
    guard cell.count == 1, let line = cell.first else { return cell.isEmpty }
    return text[lines[line].range].count { $0 != 0x2A && $0 != 0x20 } <= Self.longestLabel
  }
  /// Bytes of a row's label at most: "VIII.", "a)".
  private static let longestLabel = 5

  /// The number of one to three digits that fills `cell` alone, but for marks of emphasis and a point.
  private func number(_ cell: Range<Int>) -> Int? {
    guard cell.count == 1, let line = cell.first else { return nil }
    var value: Int?
    for byte in text[lines[line].range] {
      switch byte {
      case 0x30...0x39:
        let found = (value ?? 0) * 10 + Int(byte - 0x30)
        guard found < 1000 else { return nil }
        value = found
      case 0x20, 0x2A, 0x2E: break
      default: return nil
      }
    }
    return value
  }

  /// Past the last row of the table of bars that begins at `first`; nil where none begins.
  func pipeTableEnd(from first: Int) -> Int? {
    guard first + 1 < lines.count, !lines[first + 1].afterBlank,
      MarkdownEvidence.isDelimiterRow(text, lines[first + 1].range),
      text[lines[first].range].contains(0x7C)
    else { return nil }
    var end = first + 2
    while end < lines.count, !lines[end].afterBlank, text[lines[end].range].contains(0x7C) {
      end += 1
    }
    return end
  }

  /// Whether a line begins as drawn tables do.
  func mayBeDrawn(_ range: Range<Int>) -> Bool {
    let first = text[range.lowerBound]
    return first == 0x7C || first == 0x2B
  }

  /// Reads a table whose cells were broken over lines.
  mutating func read(_ cells: [DrawnCell]) throws(ReadError) {
    for cell in cells where !cell.pieces.isEmpty {
      let container = try addCell(
        Block.Cell(
          table: tables, row: cell.row, column: cell.column, rowSpan: cell.rowSpan,
          columnSpan: cell.columnSpan))
      for piece in cell.pieces.indices {
        var line = cell.line(of: piece, in: lines)
        line.content = MarkdownLine.withoutQuotes(text, line.content)
        line.container = container
        try appendParts(of: line)
      }
      endRun()
    }
    tables += 1
  }

  mutating func readPipeTable(_ rows: Range<Int>) throws(ReadError) {
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
