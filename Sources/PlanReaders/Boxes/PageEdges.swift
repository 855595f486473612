import PlanText

/// Measures of a page's rows.
enum PageEdges {
  /// Where the running text begins and ends: the edges that many rows share, or the outermost ones.
  static func find(_ rows: [BoxRow]) -> ClosedRange<Double> {
    let wide = rows.filter { $0.words.count >= 6 }
    let judged = wide.count >= 3 ? wide : rows
    let lefts = judged.map(\.box.left).sorted()
    let rights = judged.map(\.box.right).sorted()
    guard let first = lefts.first, let last = rights.last else { return 0...0 }
    // A few rows may hang out.
    let low = judged.count >= 10 ? lefts[judged.count / 20] : first
    let high = judged.count >= 10 ? rights[judged.count - 1 - judged.count / 20] : last
    return low...max(low, high)
  }

  /// Distances of which a page's pitch is the median, and heights of letters that few rows stand apart at the most.
  private static let fewest = 5
  private static let widest = 1.8

  /// The distance of rows that follow one another.
  static func pitch(_ rows: [BoxRow]) -> Double {
    var distances = zip(rows, rows.dropFirst()).map { $1.box.middle - $0.box.middle }
      .filter { $0 > 4 }
    guard !distances.isEmpty else { return 20 }
    distances.sort()
    let pitch = max(distances[distances.count / 2], 8)
    // A few rows that stand far apart, such as a signature's at the top of the last page.
    guard distances.count < fewest else { return pitch }
    return min(pitch, widest * (rows.map(\.box.height).max() ?? pitch))
  }
}
