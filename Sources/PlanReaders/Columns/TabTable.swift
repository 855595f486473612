import PlanText

/// A table whose cells TAB characters part, as one pasted from a word processor or a spreadsheet: lines in a row with the same number of TABs, two or more.
///
/// Some row has words in three cells and another in two; lines that are merely indented make no table.
struct TabTable {
  /// For each row its line and its cells, empty ones included.
  private(set) var rows: [(line: Int, cells: [Range<Int>])] = []
  /// The first line behind the run of lines that was looked at.
  private(set) var end: Int
  /// Whether the run is a table.
  let isTable: Bool

  /// Looks at the lines from `first` on that have as many TABs.
  init(_ text: [UInt8], _ lines: [FileLine], from first: Int) {
    end = first
    guard Self.hasTab(text, lines[first]) else {
      end = first + 1
      isTable = false
      return
    }
    var count = 0
    while end < lines.count, end == first || !lines[end].afterBlank && !lines[end].afterPageBreak {
      let cells = Self.cells(text, lines[end])
      if end == first { count = cells.count }
      guard count >= 3, cells.count == count else { break }
      rows.append((end, cells))
      end += 1
    }
    end = max(end, first + 1)
    let filled = rows.map { $0.cells.count { !$0.isEmpty } }
    isTable = filled.contains { $0 >= 3 } && filled.count { $0 >= 2 } >= 2
  }

  /// Whether a TAB stands in the line or behind its words.
  private static func hasTab(_ text: [UInt8], _ line: FileLine) -> Bool {
    if ByteSearch.contains(0x09, in: text, line.range) { return true }
    var at = Int(line.end)
    while at < text.count, text[at] == 0x20 { at += 1 }
    return at < text.count && text[at] == 0x09
  }

  /// What stands between the line's TABs, without the spaces around it.
  private static func cells(_ text: [UInt8], _ line: FileLine) -> [Range<Int>] {
    var cells: [Range<Int>] = []
    var start = Int(line.start)
    var at = start
    // TABs at the end of the line stand behind `end`.
    while at < text.count, at < line.end || text[at] == 0x20 || text[at] == 0x09 {
      if text[at] == 0x09 {
        cells.append(trimmed(text, start..<at))
        start = at + 1
      }
      at += 1
    }
    cells.append(trimmed(text, start..<at))
    return cells
  }

  private static func trimmed(_ text: [UInt8], _ range: Range<Int>) -> Range<Int> {
    var (start, end) = (range.lowerBound, range.upperBound)
    while start < end, text[start] == 0x20 { start += 1 }
    while end > start, text[end - 1] == 0x20 { end -= 1 }
    return start..<end
  }
}
