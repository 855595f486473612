/// The runs of backticks of one line, and for each the next run of the same length, which closes it.
struct CodeTicks {
  private var runs: [Range<Int>] = []
  /// For each run the index of the one that closes it, or -1.
  private var closings: [Int] = []

  init(_ text: [UInt8], _ range: Range<Int>) {
    var at = range.lowerBound
    while at < range.upperBound {
      let start = at
      while at < range.upperBound, text[at] == 0x60 { at += 1 }
      if at > start { runs.append(start..<at) } else { at += 1 }
    }
    closings = Array(repeating: -1, count: runs.count)
    var latest: [Int: Int] = [:]
    for index in runs.indices.reversed() {
      closings[index] = latest[runs[index].count] ?? -1
      latest[runs[index].count] = index
    }
  }

  /// The marks around the code that begins at `start`; nil where nothing closes it.
  func span(from start: Int) -> (open: Range<Int>, close: Range<Int>)? {
    guard let index = index(at: start), closings[index] >= 0 else { return nil }
    return (runs[index], runs[closings[index]])
  }

  /// Past the run that begins at `start`.
  func end(of start: Int) -> Int { index(at: start).map { runs[$0].upperBound } ?? start + 1 }

  private func index(at start: Int) -> Int? {
    var low = 0
    var high = runs.count
    while low < high {
      let middle = (low + high) / 2
      if runs[middle].lowerBound < start { low = middle + 1 } else { high = middle }
    }
    return low < runs.count && runs[low].lowerBound == start ? low : nil
  }
}
