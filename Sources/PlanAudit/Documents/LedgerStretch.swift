import PlanModel
import PlanText

extension Ledger {
  /// The items that lie within `span`, without a look at the others.
  func items(in span: TextSpan) -> ArraySlice<LedgerItem> {
    var low = 0
    var high = items.count
    while low < high {
      let middle = (low + high) / 2
      if items[middle].span.start < span.start { low = middle + 1 } else { high = middle }
    }
    return items[low...].prefix { $0.span.end <= span.end }
  }
}
