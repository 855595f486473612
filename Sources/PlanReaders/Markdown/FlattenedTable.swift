/// A table written with one bar a line: a bar before the first cell of a row and one after every cell.
///
/// An empty cell and the step to the next row look alike, two bars in a row; which is which is found by the number of columns that fits best.
struct FlattenedTable {
  struct Cell {
    var row: Int
    var column: Int
    /// Lines of the file's line list.
    var lines: Range<Int>
  }

  /// Lines a cell can have; what is longer is the text after a table without an end.
  static let longestCell = 60
  private static let mostColumns = 40

  /// What stands between each bar and the next.
  private var gaps: [Range<Int>] = []
  /// For each gap the number that alone fills it: that of a row, it may be.
  private var numbers: [Int?] = []
  /// For each gap whether it is too short for more than a label: "a)", "II".
  private var areShort: [Bool] = []
  /// For each gap whether it names a row of totals.
  private var areTotals: [Bool] = []

  var isEmpty: Bool { gaps.allSatisfy(\.isEmpty) }

  /// Adds what stands between two bars.
  ///
  /// - Parameters:
  ///   - number: the number that fills it alone.
  ///   - isShort: whether it is too short for more than a label.
  ///   - isTotal: whether it names a row of totals.
  mutating func append(_ lines: Range<Int>, number: Int?, isShort: Bool, isTotal: Bool) {
    gaps.append(lines)
    numbers.append(number)
    areShort.append(isShort)
    areTotals.append(isTotal)
  }

  /// The cells in reading order, empty ones included.
  func cells() -> [Cell] {
    guard !isEmpty else { return [] }
    var best: (cost: Int, ends: [Int])?
    var width = 0
    let lengths = stretches()
    let longest = lengths.last ?? 1
    for columns in Set(lengths.suffix(8) + [longest + 1, longest + 2]).sorted() {
      let layout = rows(of: columns, longest: longest)
      if best == nil || layout.cost < best?.cost ?? 0 { (best, width) = (layout, columns) }
    }
    var cells: [Cell] = []
    var start = 0
    var isUnderNumber = false
    for (row, end) in (best?.ends ?? [gaps.count]).enumerated() {
      isUnderNumber = isUnderNumber || end - start == width && numbers[start] != nil
      let left = isUnderNumber ? merged(start..<end, width) : 0
      for (column, gap) in (start..<end).enumerated() where left + column < width || left == 0 {
        cells.append(Cell(row: row, column: left + column, lines: gaps[gap]))
      }
      start = end + 1
    }
    return cells
  }

  /// How many columns before the cells of `row` belong to merged cells of the row above it: below a row with its number those that it lacks, where it has neither a number nor a label of its own and still most of the cells.
  private func merged(_ row: Range<Int>, _ width: Int) -> Int {
    // Empty cells at the end may be steps between rows.
    let end = row.first { gaps[$0].isEmpty } ?? row.upperBound
    let isOpen = row.count <= width && (end..<row.upperBound).allSatisfy { gaps[$0].isEmpty }
    let count = isOpen ? end - row.lowerBound : row.count
    guard count >= Self.fewestBelowMerged, count < width, count * 2 > width,
      numbers[row.lowerBound] == nil, !areShort[row.lowerBound], !areTotals[row.lowerBound]
    else { return 0 }
    return width - count
  }
  private static let fewestBelowMerged = 3

  /// The lengths of stretches of filled cells, in order: numbers of columns worth trying.
  private func stretches() -> [Int] {
    var lengths: Set<Int> = []
    var length = 0
    for gap in gaps + [0..<0] {
      if gap.isEmpty {
        if length > 0 { lengths.insert(min(length, Self.mostColumns)) }
        length = 0
      } else {
        length += 1
      }
    }
    return lengths.sorted()
  }

  /// The division into rows that costs least: a row of another length than `columns` costs, the more so with empty cells in it.
  ///
  /// - Parameter longest: the longest stretch of filled cells, which no row can be shorter than.
  private func rows(of columns: Int, longest: Int) -> (cost: Int, ends: [Int]) {
    let count = gaps.count
    var filled = [0]
    for gap in gaps { filled.append(filled[filled.count - 1] + (gap.isEmpty ? 0 : 1)) }
    let limit = max(columns + 4, longest)
    let following = followers(within: limit)
    // best[i]: the cost when a row ends before gap i and gap i is the step to the next row.
    var best = [Int](repeating: .max, count: count + 2)
    var from = [Int](repeating: 0, count: count + 2)
    best[0] = 0
    // Position i + 1 stands for a row that ended at i.
    for end in 1...count where end == count || gaps[end].isEmpty {
      for length in 1...min(end, limit) {
        let start = end - length
        guard start == 0 || gaps[start - 1].isEmpty, best[start] != .max else { continue }
        let empties = length - (filled[end] - filled[start])
        let isTwoRows = following[start].map { $0 < end } ?? false
        let own =
          areTotals[start] && length <= columns
          ? Self.costOfTotals : Self.cost(length, empties, columns)
        let cost = best[start] + own + (isTwoRows ? Self.costOfTwoRows : 0)
        if cost < best[end + 1] {
          best[end + 1] = cost
          from[end + 1] = start
        }
      }
    }
    var ends: [Int] = []
    var at = count + 1
    guard best[at] != .max else { return (.max, [count]) }
    while at > 0 {
      ends.append(at - 1)
      at = from[at]
    }
    return (best[count + 1], ends.reversed())
  }

  /// For each gap the next one, behind an empty gap, that begins another row: one that holds the number after its own, or a row of totals.
  private func followers(within limit: Int) -> [Int?] {
    let hasTotals = areTotals.contains(true)
    return gaps.indices.map { start in
      let number = numbers[start]
      guard number != nil || hasTotals else { return nil }
      return (start + 2..<max(start + 2, min(gaps.count, start + limit))).first {
        gaps[$0 - 1].isEmpty
          && (areTotals[$0] || number != nil && numbers[$0] == (number ?? 0) + 1)
      }
    }
  }

  /// What a row costs in which the number of the next one stands.
  private static let costOfTwoRows = 5
  /// What a row of totals costs, most of whose cells are empty or merged.
  private static let costOfTotals = 2

  private static func cost(_ length: Int, _ empties: Int, _ columns: Int) -> Int {
    if empties == length { return 10 + length }
    if length == columns { return empties }
    return (length > columns + 4 ? 12 : 4) + 3 * empties
  }
}
