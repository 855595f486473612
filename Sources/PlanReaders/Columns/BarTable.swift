/// Rows of a table as web extractors write them: `a | b |`, a bar behind every cell and none before the first, no row of dashes.
///
/// A cell may go over several lines; then only the last line of the row ends with a bar.
struct BarTable {
  /// The cells with words, row by row.
  private(set) var cells: [DrawnCell] = []
  /// The first line behind the table.
  private(set) var end: Int

  /// Lines that a row has at most.
  private static let longestRow = 12

  /// Reads the rows that begin at line `first`; nil where none does.
  init?(_ text: [UInt8], _ lines: [FileLine], from first: Int) {
    end = first
    var row = 0
    while end < lines.count, end == first || !lines[end].afterBlank,
      let last = Self.rowEnd(text, lines, from: end)
    {
      guard let found = Self.row(text, lines, end...last, number: row) else { break }
      cells += found
      row += 1
      end = last + 1
    }
    guard row > 0 else { return nil }
  }

  /// The line with the row's last bar; nil where no row begins.
  private static func rowEnd(_ text: [UInt8], _ lines: [FileLine], from first: Int) -> Int? {
    let range = lines[first].range
    guard range.count > 3, text[range].contains(0x7C),
      !MarkdownEvidence.isDelimiterRow(text, range),
      first + 1 == lines.count || !MarkdownEvidence.isDelimiterRow(text, lines[first + 1].range)
    else { return nil }
    for index in first..<min(lines.count, first + longestRow) {
      let line = lines[index].range
      guard index == first || !lines[index].afterBlank, !MarkdownLine.isBar(text, line) else {
        return nil
      }
      if text[line.upperBound - 1] == 0x7C { return index }
    }
    return nil
  }

  /// The cells of one row, two at least, an empty one before a bar that opens it included in the count.
  private static func row(
    _ text: [UInt8], _ lines: [FileLine], _ rows: ClosedRange<Int>, number: Int
  ) -> [DrawnCell]? {
    var cells = [DrawnCell(row: number, column: 0)]
    for index in rows {
      let range = lines[index].range
      var start = range.lowerBound
      for at in range where text[at] == 0x7C {
        add(text, start..<at, of: index, to: &cells)
        cells.append(DrawnCell(row: number, column: cells.count))
        start = at + 1
      }
      add(text, start..<range.upperBound, of: index, to: &cells)
    }
    // What stands behind the last bar is no cell.
    guard cells.count > 2 else { return nil }
    return cells.filter { !$0.pieces.isEmpty }
  }

  private static func add(
    _ text: [UInt8], _ range: Range<Int>, of line: Int, to cells: inout [DrawnCell]
  ) {
    var (start, end) = (range.lowerBound, range.upperBound)
    while start < end, text[start] == 0x20 { start += 1 }
    while end > start, text[end - 1] == 0x20 { end -= 1 }
    if start < end { cells[cells.count - 1].pieces.append((line, start..<end)) }
  }
}
