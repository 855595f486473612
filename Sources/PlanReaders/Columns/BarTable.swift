/// Rows of a table as extractors write them: `a | b |`, a bar behind every cell and none before the first, or `a | b | c`, bars between the cells alone; no row of dashes.
///
/// A cell may go over several lines where bars stand behind every cell; then only the last line of the row ends with one.
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
    if readOpenRows(text, lines) { return }
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

  /// Reads rows of one line each with as many bars as the first, two at least; false where fewer than two rows follow one another.
  private mutating func readOpenRows(_ text: [UInt8], _ lines: [FileLine]) -> Bool {
    let first = end
    let bars = Self.openBars(text, lines[first].range)
    // "Mức độ: Tốt | Khá | Kém" leaves a choice.
    guard bars >= 2, !text[lines[first].range].contains(0x3A) else { return false }
    var found: [DrawnCell] = []
    var last = first
    while last < lines.count, last == first || !lines[last].afterBlank,
      case let range = lines[last].range, Self.openBars(text, range) == bars,
      // The last cell of a row may be empty, though not of those that make the table.
      last > first + 1 || text[range.upperBound - 1] != 0x7C,
      !MarkdownEvidence.isDelimiterRow(text, range),
      let row = Self.row(text, lines, last...last, number: last - first)
    {
      found += row
      last += 1
    }
    // The head of a table of Markdown right below.
    if last < lines.count, MarkdownEvidence.isDelimiterRow(text, lines[last].range) {
      last -= 1
      found.removeAll { $0.row == last - first }
    }
    guard last > first + 1 else { return false }
    (cells, end) = (found, last)
    return true
  }

  /// The bars of a line that stand between blanks; 0 where one stands otherwise, or before the first cell.
  private static func openBars(_ text: [UInt8], _ range: Range<Int>) -> Int {
    guard let first = range.first, text[first] != 0x7C else { return 0 }
    var count = 0
    for at in range where text[at] == 0x7C {
      guard text[at - 1] == 0x20, at + 1 == range.upperBound || text[at + 1] == 0x20 else {
        return 0
      }
      count += 1
    }
    return count
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
