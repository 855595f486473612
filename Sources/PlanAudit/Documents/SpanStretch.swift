import PlanText

extension Array {
  /// The elements that lie in `place`, without a look at those before and behind it.
  ///
  /// - Parameter span: where an element stands; ascends by start.
  func lying(in place: TextSpan, _ span: (Element) -> TextSpan) -> [Element] {
    var low = 0
    var high = count
    while low < high {
      let middle = (low + high) / 2
      if span(self[middle]).start < place.start { low = middle + 1 } else { high = middle }
    }
    return self[low...].prefix { span($0).start < place.end }.filter { place.contains(span($0)) }
  }
}
