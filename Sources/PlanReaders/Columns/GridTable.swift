/// A drawn table with merged cells: a rule that leaves a cell open goes through beside it, a bar that is missing joins two columns.
///
///     +----+---------+--------+
///     | 1  | Rà soát | Sở Tài |
///     +----+---------+ chính  |
///     | 2  | Dự trù  |        |
///     +----+---------+--------+
///
/// Source: the grid tables of docutils and pandoc. Only tables whose lines are all of one width are read so; time is linear in their characters.
struct GridTable {
  private(set) var cells: [DrawnCell] = []
  /// The first line behind the table.
  private(set) var end: Int

  private let text: [UInt8]
  /// Where columns may end, as characters from the beginning of the line.
  private var edges: [Int] = []
  /// The cell that stands open between each edge and the next; -1 where none does.
  private var open: [Int] = []
  private var row = -1
  private var isMerged = false

  /// Reads the table that begins with a rule at line `first`; nil where none does or none of its cells is merged.
  init?(_ text: [UInt8], _ lines: [FileLine], from first: Int) {
    self.text = text
    end = first
    let indent = Self.indent(text, lines[first].range)
    guard text[indent] == 0x2B else { return nil }
    var offsets: [[Int]] = []
    while end < lines.count, end == first || !lines[end].afterBlank {
      let line = Self.characters(text, Self.indent(text, lines[end].range)..<Int(lines[end].end))
      guard Self.isDrawn(text, line), offsets.isEmpty || line.count == offsets[0].count else {
        break
      }
      offsets.append(line)
      end += 1
    }
    findEdges(offsets)
    guard edges.count >= 3, isRule(offsets[0]), let last = offsets.last, isRule(last) else {
      return nil
    }
    open = Array(repeating: -1, count: edges.count - 1)
    for (index, line) in offsets.enumerated() { read(line, first + index) }
    guard isMerged else { return nil }
  }

  /// The byte offsets of the line's characters and of its end.
  private static func characters(_ text: [UInt8], _ range: Range<Int>) -> [Int] {
    range.filter { text[$0] & 0xC0 != 0x80 } + [range.upperBound]
  }

  private static func indent(_ text: [UInt8], _ range: Range<Int>) -> Int {
    range.first { text[$0] != 0x20 } ?? range.lowerBound
  }

  private static func isDrawn(_ text: [UInt8], _ line: [Int]) -> Bool {
    guard line.count > 2 else { return false }
    let (first, last) = (text[line[0]], text[line[line.count - 2]])
    return (first == 0x2B || first == 0x7C) && (last == 0x2B || last == 0x7C)
  }

  private func isRule(_ line: [Int]) -> Bool {
    line.dropLast().allSatisfy { text[$0] == 0x2B || isStroke(text[$0]) }
  }

  private func isStroke(_ byte: UInt8) -> Bool { byte == 0x2D || byte == 0x3D }

  /// Columns end where a rule that goes through has a crossing.
  private mutating func findEdges(_ lines: [[Int]]) {
    var found: Set<Int> = []
    for line in lines where isRule(line) {
      for (at, offset) in line.dropLast().enumerated() where text[offset] == 0x2B {
        found.insert(at)
      }
    }
    edges = found.sorted()
  }

  private mutating func read(_ line: [Int], _ number: Int) {
    let ruled = open.indices.map { column in
      (edges[column] + 1..<edges[column + 1]).allSatisfy { isStroke(text[line[$0]]) }
        && text[line[edges[column]]] == 0x2B && text[line[edges[column + 1]]] == 0x2B
    }
    guard ruled.contains(true) else { return readWords(line, number) }
    row += 1
    var column = 0
    while column < open.count {
      let cell = open[column]
      if ruled[column] || cell < 0 {
        open[column] = -1
        column += 1
      } else {
        // The rule passes by a cell that goes on.
        cells[cell].rowSpan += 1
        isMerged = true
        append(line, number, cell)
        column += cells[cell].columnSpan
      }
    }
  }

  private mutating func readWords(_ line: [Int], _ number: Int) {
    var column = 0
    while column < open.count {
      if open[column] < 0 { beginCell(at: column, line) }
      let cell = open[column]
      append(line, number, cell)
      column += cells[cell].columnSpan
    }
  }

  /// Opens a cell that reaches to the next bar.
  private mutating func beginCell(at column: Int, _ line: [Int]) {
    var past = column + 1
    while past < open.count, open[past] < 0, text[line[edges[past]]] != 0x7C { past += 1 }
    if past > column + 1 { isMerged = true }
    for covered in column..<past { open[covered] = cells.count }
    cells.append(DrawnCell(row: max(row, 0), column: column, columnSpan: past - column))
  }

  private mutating func append(_ line: [Int], _ number: Int, _ cell: Int) {
    let left = cells[cell].column
    var start = line[edges[left] + 1]
    var end = line[edges[left + cells[cell].columnSpan]]
    while start < end, text[start] == 0x20 { start += 1 }
    while end > start, text[end - 1] == 0x20 { end -= 1 }
    if start < end { cells[cell].pieces.append((number, start..<end)) }
  }
}
