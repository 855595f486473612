import PlanText

/// Finds which lines of a table's cells belong to which of its rows.
///
/// The numbers of the first column tell: a row begins at the height of its number, or reaches as far above it as below where the numbers stand in the middle of their cells. Without numbers, wider distances do. A row never ends within a line of any cell.
struct TableRows {
  /// For each line of the table the row it belongs to, from 0.
  private(set) var rows: [Int] = []
  /// Whether the first row goes on with the last one of the page before.
  private(set) var beginsWithin = false

  private let table: BoxTable
  private let cuts: [TableCut]

  init(_ table: BoxTable) {
    self.table = table
    cuts = TableCut.all(of: table)
    let marks = table.lines.filter { TableMark.isMark($0, in: table) }
    guard marks.count >= 2 || table.isContinued && !marks.isEmpty else {
      rows = numbered(TableCut.wide(cuts).map(\.height))
      beginsWithin = table.isContinued && marks.isEmpty
      return
    }
    var best = (bounds: fromTop(marks), score: 0.0, start: 0.0)
    best.score = score(best.bounds)
    let top = table.lines.map(\.run.box.top).min() ?? 0
    var starts = [top]
    if table.isContinued {
      starts += cuts.map(\.height).filter { $0 < marks[0].run.box.middle }
    }
    for start in starts {
      guard let (bounds, distance) = fromMiddle(marks, start: start) else { continue }
      let all = start > top ? [start] + bounds : bounds
      let score = score(all) - distance
      if score > best.score + 0.02 { best = (all, score, start - top) }
    }
    rows = numbered(best.bounds)
    let firstMark = table.lines.firstIndex { TableMark.isMark($0, in: table) } ?? 0
    beginsWithin = table.isContinued && !rows.isEmpty && rows[firstMark] > 0
  }

  /// The row of each line, given where rows end.
  private func numbered(_ bounds: [Double]) -> [Int] {
    let bounds = bounds.sorted()
    return table.lines.map { line in bounds.count { $0 <= line.run.box.middle } }
  }

  /// Rows that begin with their marks; the first mark of a head begins nothing.
  private func fromTop(_ marks: [BoxTable.Line]) -> [Double] {
    var bounds: [Double] = []
    for (index, mark) in marks.enumerated() {
      if index == 0, !table.isContinued, TableMark.isHead(mark) { continue }
      let box = mark.run.box
      let near = cuts.map(\.height).min { abs($0 - box.top) < abs($1 - box.top) }
      let bound = near.flatMap { abs($0 - box.top) < box.height * 0.6 ? $0 : nil } ?? box.top
      if table.lines.contains(where: { $0.run.box.middle < bound }) { bounds.append(bound) }
    }
    return bounds
  }

  /// Rows of which each mark is the middle, beginning at `start`, and how far that is from what the lines allow, in lines a row; nil where it cannot be.
  private func fromMiddle(
    _ marks: [BoxTable.Line],
    start: Double
  ) -> (bounds: [Double], distance: Double)? {
    var bounds: [Double] = []
    var last = start
    var distance = 0.0
    for (index, mark) in marks.enumerated() {
      guard index + 1 < marks.count else { break }
      let box = mark.run.box
      let wanted = 2 * box.middle - last
      let allowed = cuts.map(\.height).filter {
        $0 > box.middle && $0 < marks[index + 1].run.box.middle
      }
      guard let bound = allowed.min(by: { abs($0 - wanted) < abs($1 - wanted) }) else {
        return nil
      }
      distance += abs(bound - wanted) / box.height
      bounds.append(bound)
      last = bound
    }
    return (bounds, distance / Double(max(1, marks.count)) * 0.5)
  }

  /// The share of cells whose first letter can begin one.
  private func score(_ bounds: [Double]) -> Double {
    let rows = numbered(bounds)
    var seen: Set<[Int]> = []
    var good = 0
    for (line, row) in zip(table.lines, rows)
    where line.column > 0 && seen.insert([row, line.column]).inserted {
      if line.run.words[0].letterCase != .lower { good += 1 }
    }
    return seen.isEmpty ? 0 : Double(good) / Double(seen.count)
  }
}
