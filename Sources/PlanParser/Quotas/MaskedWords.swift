/// Stretches of one line in which no quota is looked for; asked in logarithmic time, since a line may be as long as a book.
struct MaskedWords {
  /// Where the stretches start, in order.
  private let starts: [Int]
  /// For each of them the furthest end of it and those before it.
  private let reaches: [Int]

  init(_ ranges: [Range<Int>]) {
    guard !ranges.isEmpty else {
      (starts, reaches) = ([], [])
      return
    }
    let sorted = ranges.sorted { $0.lowerBound < $1.lowerBound }
    var reach = 0
    starts = sorted.map(\.lowerBound)
    reaches = sorted.map { range in
      reach = max(reach, range.upperBound)
      return reach
    }
  }

  /// Where the words end that are masked around `index`; nil where it is free.
  func end(around index: Int) -> Int? {
    let count = starts.partitioningIndex { $0 > index }
    guard count > 0, reaches[count - 1] > index else { return nil }
    return reaches[count - 1]
  }

  /// Where the next stretch starts, at `index` or behind it.
  func start(from index: Int) -> Int? {
    let place = starts.partitioningIndex { $0 >= index }
    return place < starts.count ? starts[place] : nil
  }
}

extension RandomAccessCollection where Index == Int {
  /// The first index whose element and all behind it are `belongsBehind`; the elements are so ordered.
  func partitioningIndex(_ belongsBehind: (Element) -> Bool) -> Int {
    var low = startIndex
    var high = endIndex
    while low < high {
      let middle = (low + high) / 2
      if belongsBehind(self[middle]) { high = middle } else { low = middle + 1 }
    }
    return low
  }
}
