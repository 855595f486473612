import PlanText

/// The columns that rows of words leave, from left to right: stretches with words, parted by gaps that all rows leave free.
///
/// Anchors are stretches known to be different columns, such as the words of a table's head; words between them that later rows join with one were only set wide.
struct ColumnGaps {
  private(set) var columns: [ClosedRange<Double>]
  private var anchors: [ClosedRange<Double>]
  /// Points that a gap has at least.
  private let least: Double

  /// Points up to which a gap between anchors may have been a wide space.
  private static let doubtful = 9.0

  /// Columns of stretches; `leastGap` is the narrowest gap that parts two in one row.
  init(_ stretches: [ClosedRange<Double>], leastGap: Double) {
    least = leastGap * 0.8
    columns = Self.merged(stretches, least)
    anchors = columns
  }

  var count: Int { max(0, columns.count - 1) }

  /// Whether a row leaves all gaps free.
  func fits(_ row: BoxRow) -> Bool {
    var copy = self
    return copy.add(row, least: count)
  }

  /// Takes a row in; false where it joins anchors by more than a doubtful gap or leaves fewer gaps than `least`.
  mutating func add(_ row: BoxRow, least: Int) -> Bool {
    let next = Self.merged(columns + row.parts.map { $0.box.left...$0.box.right }, self.least)
    let inside = Self.merged(anchors, self.least)
    var joined: [Double] = []
    for (left, right) in zip(inside, inside.dropFirst()) {
      let isJoined = next.contains {
        $0.lowerBound <= left.upperBound && $0.upperBound >= right.lowerBound
      }
      if isJoined { joined.append(right.lowerBound - left.upperBound) }
    }
    guard next.count > least, joined.count <= 1, joined.allSatisfy({ $0 < Self.doubtful }) else {
      return false
    }
    columns = next
    if !joined.isEmpty {
      anchors = next.filter { column in anchors.contains { column.overlaps($0) } }
    }
    return true
  }

  /// The columns, those without an anchor put together with the nearest.
  var anchored: [ClosedRange<Double>] {
    var result = columns
    func isAnchored(_ column: ClosedRange<Double>) -> Bool {
      anchors.contains { column.overlaps($0) }
    }
    while result.count > 1, let index = result.firstIndex(where: { !isAnchored($0) }) {
      let before = index > 0 ? result[index].lowerBound - result[index - 1].upperBound : .infinity
      let after =
        index + 1 < result.count
        ? result[index + 1].lowerBound - result[index].upperBound : .infinity
      let first = before <= after ? index - 1 : index
      let bounds = result[first].lowerBound...result[first + 1].upperBound
      result.replaceSubrange(first...first + 1, with: [bounds])
    }
    return result
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
