internal import PlanText

/// Finds, among many spans, the innermost one that holds a given span, without looking at all of them.
struct SpanIndex {
  private struct Entry {
    var span: TextSpan
    /// Place of the span in the list the index was made from.
    var number: Int
    /// The nearest entry before that reaches at least as far; -1 for none.
    var parent: Int
  }

  private var entries: [Entry] = []

  init(_ spans: [TextSpan]) {
    let order = spans.indices.sorted {
      (spans[$0].start, spans[$1].end) < (spans[$1].start, spans[$0].end)
    }
    var open: [Int] = []
    for number in order {
      while let last = open.last, entries[last].span.end < spans[number].end { open.removeLast() }
      entries.append(Entry(span: spans[number], number: number, parent: open.last ?? -1))
      open.append(entries.count - 1)
    }
  }

  /// The place of the innermost span that contains `span`.
  func innermost(containing span: TextSpan) -> Int? {
    var low = 0
    var high = entries.count
    while low < high {
      let middle = (low + high) / 2
      if entries[middle].span.start <= span.start { low = middle + 1 } else { high = middle }
    }
    var at = low - 1
    while at >= 0, !entries[at].span.contains(span) { at = entries[at].parent }
    return at >= 0 ? entries[at].number : nil
  }

  /// The place of the first span that lies within `outer`.
  func first(within outer: TextSpan) -> Int? {
    var low = 0
    var high = entries.count
    while low < high {
      let middle = (low + high) / 2
      if entries[middle].span.start < outer.start { low = middle + 1 } else { high = middle }
    }
    while low < entries.count, entries[low].span.start < outer.end {
      if outer.contains(entries[low].span) { return entries[low].number }
      low += 1
    }
    return nil
  }
}
