/// A table drawn with bars: `|a  |b  |` on every line, with or without `+---+` between the rows, as antiword and pandoc write them.
///
/// Cells are broken over lines at the width of their column. Where nothing is drawn between rows, a line goes on with the row above when in each of its cells the first word did not fit on the line before.
struct DrawnTable {
  /// The cells, row by row, empty ones included.
  private(set) var cells: [DrawnCell] = []
  /// The first line behind the table.
  private(set) var end: Int

  private let text: [UInt8]
  private var widths: [Int] = []

  /// Reads the table that begins at line `first`; nil where none does.
  init?(_ text: [UInt8], _ lines: [FileLine], from first: Int) {
    self.text = text
    if let grid = GridTable(text, lines, from: first) {
      (cells, end) = (grid.cells, grid.end)
      return
    }
    end = first
    var drawn: [(line: Int, cells: [Range<Int>])] = []
    var isSeparated = false
    while end < lines.count, end == first || !lines[end].afterBlank {
      let range = lines[end].range
      if Self.isSeparator(text, range) {
        isSeparated = true
        drawn.append((end, []))
      } else if MarkdownLine.isPipeRow(text, range) {
        drawn.append((end, MarkdownLine.cells(text, range).map { Self.trimmed(text, $0) }))
      } else {
        break
      }
      end += 1
    }
    let rowLines = drawn.count { !$0.cells.isEmpty }
    guard rowLines >= 1, rowLines >= 2 || isSeparated else { return nil }
    measure(drawn.map(\.cells))
    build(drawn, isSeparated: isSeparated)
  }

  private mutating func measure(_ lines: [[Range<Int>]]) {
    for cells in lines {
      for (column, cell) in cells.enumerated() {
        if column == widths.count { widths.append(0) }
        widths[column] = max(widths[column], length(cell))
      }
    }
  }

  private mutating func build(_ drawn: [(line: Int, cells: [Range<Int>])], isSeparated: Bool) {
    var previous: [Range<Int>] = []
    var row = -1
    for (line, parts) in drawn {
      defer { previous = parts }
      guard !parts.isEmpty else { continue }
      let goesOn =
        isSeparated
        ? previous.count == parts.count
        : previous.count == parts.count && isContinuation(parts, of: previous)
      if !goesOn {
        row += 1
        cells += parts.indices.map { DrawnCell(row: row, column: $0) }
      }
      let first = cells.count - parts.count
      for (column, part) in parts.enumerated() where !part.isEmpty {
        cells[first + column].pieces.append((line, part))
      }
    }
  }

  private func isContinuation(_ cells: [Range<Int>], of previous: [Range<Int>]) -> Bool {
    for (column, cell) in cells.enumerated() where !cell.isEmpty {
      guard !previous[column].isEmpty else { return false }
      let word = text[cell].firstIndex(of: 0x20).map { cell.lowerBound..<$0 } ?? cell
      guard length(previous[column]) + 1 + length(word) > widths[column] else { return false }
    }
    return true
  }

  private func length(_ range: Range<Int>) -> Int { text[range].count { $0 & 0xC0 != 0x80 } }

  /// `+----+====+`
  private static func isSeparator(_ text: [UInt8], _ range: Range<Int>) -> Bool {
    guard range.count >= 3, text[range.lowerBound] == 0x2B, text[range.upperBound - 1] == 0x2B
    else { return false }
    return text[range].allSatisfy { $0 == 0x2B || $0 == 0x2D || $0 == 0x3D || $0 == 0x3A }
  }

  private static func trimmed(_ text: [UInt8], _ range: Range<Int>) -> Range<Int> {
    var (start, end) = (range.lowerBound, range.upperBound)
    while start < end, text[start] == 0x20 { start += 1 }
    while end > start, text[end - 1] == 0x20 { end -= 1 }
    return start..<end
  }
}
