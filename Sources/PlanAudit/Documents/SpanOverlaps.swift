import PlanText

/// Spans of a document with the numbers of the facts that they belong to, to find those at a place without looking at all.
struct SpanOverlaps: Sendable {
  private struct Entry {
    var span: TextSpan
    var owner: Int
    /// The furthest end of this and all earlier entries.
    var reach: UInt32
  }

  /// By start.
  private var entries: [Entry]

  /// - Parameter spans: each with the number of its fact; a fact may have several.
  init(_ spans: some Sequence<(span: TextSpan, owner: Int)>) {
    entries = spans.map { Entry(span: $0.span, owner: $0.owner, reach: $0.span.end) }
    entries.sort { ($0.span, $0.owner) < ($1.span, $1.owner) }
    for index in entries.indices.dropFirst() {
      entries[index].reach = max(entries[index].reach, entries[index - 1].reach)
    }
  }

  init(_ spans: some Sequence<TextSpan>) {
    self.init(spans.enumerated().map { (span: $1, owner: $0) })
  }

  /// The numbers of the facts one of whose spans shares a byte with `place`, ascending, each once.
  func owners(at place: TextSpan) -> [Int] {
    var low = 0
    var high = entries.count
    while low < high {
      let middle = (low + high) / 2
      if entries[middle].span.start < place.end { low = middle + 1 } else { high = middle }
    }
    var found: [Int] = []
    var index = low - 1
    while index >= 0, entries[index].reach > place.start {
      if entries[index].span.overlaps(place) { found.append(entries[index].owner) }
      index -= 1
    }
    guard found.count > 1 else { return found }
    found.sort()
    var result: [Int] = []
    for owner in found where owner != result.last { result.append(owner) }
    return result
  }
}
