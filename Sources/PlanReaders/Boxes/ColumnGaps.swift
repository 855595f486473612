import PlanText

/// The columns that rows of words leave, from left to right: stretches with words, parted by gaps that all rows leave free.
struct ColumnGaps {
  private(set) var columns: [ClosedRange<Double>]

  /// Points that a gap has at least.
  private let least: Double
  /// Points up to which a gap may have been a wide space.
  private static let doubtful = 9.0

  /// Columns of stretches; `leastGap` is the narrowest gap that parts two in one row.
  init(_ columns: [ClosedRange<Double>], leastGap: Double) {
    least = leastGap * 0.8
    self.columns = Self.merged(columns, least)
  }

  var count: Int { max(0, columns.count - 1) }

  /// Whether a row leaves all gaps free.
  func fits(_ row: BoxRow) -> Bool {
    var copy = self
    return copy.add(row, least: count)
  }

  /// Takes a row in; false where it closes more than a doubtful gap or leaves fewer than `least`.
  mutating func add(_ row: BoxRow, least: Int) -> Bool {
    let next = Self.merged(columns + row.parts.map { $0.box.left...$0.box.right }, self.least)
    let closed = closedGaps(next)
    guard next.count > least, closed.count <= 1, closed.allSatisfy({ $0 < Self.doubtful }) else {
      return false
    }
    columns = next
    return true
  }

  /// The widths of own gaps that `other` does not leave.
  private func closedGaps(_ other: [ClosedRange<Double>]) -> [Double] {
    zip(columns, columns.dropFirst()).compactMap { left, right in
      let isClosed = other.contains {
        $0.lowerBound <= left.upperBound && $0.upperBound >= right.lowerBound
      }
      return isClosed ? right.lowerBound - left.upperBound : nil
    }
  }

  /// Stretches that overlap or nearly touch become one.
  private static func merged(
    _ stretches: [ClosedRange<Double>],
    _ least: Double
  ) -> [ClosedRange<Double>] {
    var result: [ClosedRange<Double>] = []
    for stretch in stretches.sorted(by: { $0.lowerBound < $1.lowerBound }) {
      if let last = result.last, stretch.lowerBound - last.upperBound < least {
        result[result.count - 1] = last.lowerBound...max(last.upperBound, stretch.upperBound)
      } else {
        result.append(stretch)
      }
    }
    return result
  }

  /// The column in which a word stands: the one that it overlaps, else the nearest.
  static func index(of word: BoxWord, in columns: [ClosedRange<Double>]) -> Int {
    var best = 0
    var distance = Double.infinity
    for (index, column) in columns.enumerated() {
      let away = max(column.lowerBound - word.box.center, word.box.center - column.upperBound, 0)
      if away < distance {
        distance = away
        best = index
      }
    }
    return best
  }
}
