internal import PlanText

/// Stretches of one line in which no quota is looked for; asked in logarithmic time, since a line may be as long as a book.
struct MaskedWords {
  /// The stretches by their starts, each up to the furthest end of it and those before it.
  private var stretches: [Range<Int>]

  init(_ ranges: [Range<Int>]) {
    stretches = ranges
    stretches.sort { $0.lowerBound < $1.lowerBound }
    var reach = 0
    for index in stretches.indices {
      reach = max(reach, stretches[index].upperBound)
      stretches[index] = stretches[index].lowerBound..<reach
    }
  }

  /// Where the words end that are masked around `index`; nil where it is free.
  func end(around index: Int) -> Int? {
    let count = stretches.partitioningIndex { $0.lowerBound > index }
    guard count > 0, stretches[count - 1].upperBound > index else { return nil }
    return stretches[count - 1].upperBound
  }

  /// Where the next stretch starts, at `index` or behind it.
  func start(from index: Int) -> Int? {
    let place = stretches.partitioningIndex { $0.lowerBound >= index }
    return place < stretches.count ? stretches[place].lowerBound : nil
  }
}
