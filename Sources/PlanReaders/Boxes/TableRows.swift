import PlanText

/// Finds which lines of a table's words belong to which of its rows.
///
/// The numbers of the first column tell: a row begins at the height of its number, or reaches as far above it as below where the numbers stand in the middle of their cells. Without numbers, wider distances between lines do.
struct TableRows {
  /// For each line of words the table's row it belongs to, from 0.
  private(set) var rows: [Int]
  /// Whether the first row goes on with the last one of the page before.
  private(set) var beginsWithin: Bool

  init(_ table: BoxTable) {
    let marks = Self.marks(table)
    rows = []
    beginsWithin = false
    if marks.count >= 2 || table.isContinued && marks.count >= 1 {
      let top = Self.fromTop(table, marks)
      let middle = Self.fromMiddle(table, marks)
      rows =
        middle.map { Self.openings(table, $0) > Self.openings(table, top) ? $0 : top } ?? top
      beginsWithin = table.isContinued && marks.first.map { $0 > 0 } ?? true && rows.first == 0
    } else {
      rows = Self.byDistance(table)
      beginsWithin = table.isContinued && marks.isEmpty
    }
  }

  /// The lines whose first column holds the head of the numbering, a number, or the label of a group.
  private static func marks(_ table: BoxTable) -> [Int] {
    guard let first = table.columns.first else { return [] }
    return table.lines.indices.filter { index in
      let line = table.lines[index]
      guard let word = line.words.first, word.box.center <= first.upperBound else { return false }
      let isNarrow = first.upperBound - first.lowerBound < 60
      if isNarrow, word.text.count >= 2, line.box.left <= first.upperBound, isHead(word) {
        return true
      }
      return isNarrow && isLabel(word.text)
    }
  }

  private static func isHead(_ word: BoxWord) -> Bool {
    let text = String(decoding: word.text, as: UTF8.self).lowercased()
    return text == "stt" || text == "tt"
  }

  /// `1`, `2.`, `1.2`, `IV`, `a)`, `A`
  private static func isLabel(_ text: [UInt8]) -> Bool {
    guard text.count <= 7 else { return false }
    var body = text[...]
    while let last = body.last, last == 0x2E || last == 0x29 { body = body.dropLast() }
    guard let first = body.first else { return false }
    if first &- 0x30 < 10 { return body.allSatisfy { $0 &- 0x30 < 10 || $0 == 0x2E } }
    if body.count == 1 { return (first | 0x20) &- 0x61 < 26 }
    return body.allSatisfy { $0 == 0x49 || $0 == 0x56 || $0 == 0x58 || $0 == 0x4C }
  }

  /// Each row begins with its mark; what stands above the first is a row of its own.
  private static func fromTop(_ table: BoxTable, _ marks: [Int]) -> [Int] {
    var row = 0
    let begun = Set(marks)
    // A head whose number stands lower than its other words.
    let head = marks.first.map { !table.isContinued && $0 <= 2 ? $0 : -1 } ?? -1
    return table.lines.indices.map { index in
      guard index > 0, index != head else { return row }
      let isTurn = table.spanning[index] != table.spanning[index - 1]
      if begun.contains(index) || isTurn { row += 1 }
      return row
    }
  }

  /// Each mark stands in the middle of its row; nil where the lines do not bear that out.
  private static func fromMiddle(_ table: BoxTable, _ marks: [Int]) -> [Int]? {
    guard !table.spanning.contains(true) else { return nil }
    var result = [Int](repeating: 0, count: table.lines.count)
    var line = 0
    for (row, mark) in marks.enumerated() {
      guard line <= mark else { return nil }
      let middle = table.lines[mark].box.middle
      let end = 2 * middle - table.lines[line].box.middle
      let next = row + 1 < marks.count ? marks[row + 1] : table.lines.count
      let height = table.lines[mark].box.height
      repeat {
        result[line] = row
        line += 1
      } while line < next && table.lines[line].box.middle < end + height * 0.4
    }
    while line < table.lines.count {
      result[line] = marks.count - 1
      line += 1
    }
    return result
  }

  /// How many rows begin with lines that can be a cell's first.
  private static func openings(_ table: BoxTable, _ rows: [Int]) -> Int {
    var count = 0
    for index in rows.indices where index == 0 || rows[index] != rows[index - 1] {
      let line = table.lines[index]
      let cells = Dictionary(grouping: line.words) { ColumnGaps.index(of: $0, in: table.columns) }
      let isOpening = cells.allSatisfy { column, words in
        guard column > 0, let first = words.first?.text else { return true }
        return LineEdges.firstLetterCase(first, 0..<first.count) != .lower
      }
      if isOpening { count += 1 }
    }
    return count
  }

  /// A row begins where the distance to the line above is wider than within cells; where all are alike, with every line that fills most columns.
  private static func byDistance(_ table: BoxTable) -> [Int] {
    let distances = zip(table.lines, table.lines.dropFirst()).map { $1.box.middle - $0.box.middle }
    let least = distances.filter { $0 > 4 }.min() ?? 0
    let isSpaced = distances.contains { $0 > least * 1.25 }
    var row = 0
    return table.lines.indices.map { index in
      guard index > 0 else { return 0 }
      let columns = Set(
        table.lines[index].words.map { ColumnGaps.index(of: $0, in: table.columns) }
      )
      let isFar = isSpaced && distances[index - 1] > least * 1.25
      let isFull = !isSpaced && columns.count * 3 >= table.columns.count * 2
      if isFar || isFull || table.spanning[index] { row += 1 }
      return row
    }
  }
}
