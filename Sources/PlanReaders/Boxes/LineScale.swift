import PlanText

/// How many points a column is, so that a full line of the running text has as many columns as characters.
struct LineScale {
  /// Columns of a full line.
  private let columns: Double
  /// Points a column.
  private let unit: Double

  init(_ lines: [BoxLayout.Line]) {
    var counts: [Double] = []
    var units: [Double] = []
    for line in lines where line.words.count >= 6 && line.box.width > 0 {
      let count = Double(line.words.reduce(line.words.count - 1) { $0 + $1.count })
      let width = line.edges.upperBound - line.edges.lowerBound
      units.append(line.box.width / count)
      if line.container == 0 { counts.append(count * width / line.box.width) }
    }
    units.sort()
    counts.sort()
    unit = units.isEmpty ? 6 : max(0.5, units[units.count / 2])
    columns = counts.isEmpty ? 80 : min(200, max(20, counts[counts.count / 2]))
  }

  /// A line's measure: whatever column of the page it stands in, its right edge is the last column.
  func measure(_ line: BoxLayout.Line) -> LineMeasure {
    func count(_ points: Double) -> Double { min(399, max(0, points / unit)).rounded() }
    let short = count(line.edges.upperBound - line.box.right)
    return LineMeasure(
      indent: UInt32(count(line.box.left - line.edges.lowerBound)),
      length: UInt32(max(0, columns.rounded() - short)),
      firstWord: UInt32(count(line.words.first?.box.width ?? 0))
    )
  }
}
