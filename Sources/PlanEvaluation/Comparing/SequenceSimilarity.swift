/// How alike two texts are, 0…1: twice the code points in matching stretches, over all code points.
///
/// The stretches are those of Ratcliff and Obershelp: the longest common one, the earliest where several are as long, then the same to its left and right. Python's `difflib.SequenceMatcher` without its junk heuristic gives the same number.
func sequenceSimilarity(
  _ first: ArraySlice<Unicode.Scalar>,
  _ second: ArraySlice<Unicode.Scalar>
) -> Double {
  let total = first.count + second.count
  guard total > 0 else { return 1 }
  return 2 * Double(StretchFinder(Array(first), Array(second)).matchingCount()) / Double(total)
}

private struct StretchFinder {
  private let first: [Unicode.Scalar]
  private let second: [Unicode.Scalar]
  /// Where each code point stands in `second`, in order.
  private let places: [Unicode.Scalar: [Int]]

  init(_ first: [Unicode.Scalar], _ second: [Unicode.Scalar]) {
    self.first = first
    self.second = second
    places = Dictionary(grouping: second.indices) { second[$0] }
  }

  func matchingCount() -> Int {
    var count = 0
    var waiting = [(first.indices, second.indices)]
    while let (left, right) = waiting.popLast() {
      let found = longest(in: left, and: right)
      guard found.length > 0 else { continue }
      count += found.length
      waiting.append((left.lowerBound..<found.first, right.lowerBound..<found.second))
      waiting.append(
        (
          found.first + found.length..<left.upperBound,
          found.second + found.length..<right.upperBound
        )
      )
    }
    return count
  }

  private func longest(
    in left: Range<Int>,
    and right: Range<Int>
  ) -> (first: Int, second: Int, length: Int) {
    var best = (first: left.lowerBound, second: right.lowerBound, length: 0)
    guard !right.isEmpty else { return best }
    // Length of the common stretch that ends at each place of `right`, shifted by one.
    var lengths = [Int](repeating: 0, count: right.count + 1)
    for index in left {
      var next = [Int](repeating: 0, count: right.count + 1)
      for place in places[first[index]] ?? [] where right.contains(place) {
        let length = lengths[place - right.lowerBound] + 1
        next[place - right.lowerBound + 1] = length
        if length > best.length { best = (index - length + 1, place - length + 1, length) }
      }
      lengths = next
    }
    return best
  }
}
