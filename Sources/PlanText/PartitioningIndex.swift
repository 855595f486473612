extension RandomAccessCollection where Index == Int {
  /// The first index whose element and all behind it are `belongsBehind`; the elements are so ordered.
  @inlinable
  package func partitioningIndex(_ belongsBehind: (Element) -> Bool) -> Int {
    var low = startIndex
    var high = endIndex
    while low < high {
      let middle = (low + high) / 2
      if belongsBehind(self[middle]) { high = middle } else { low = middle + 1 }
    }
    return low
  }
}
