import PlanModel
import PlanText

/// What a duty asks for, and whether an answer says all of it.
extension Comparison {
  /// Whether the child says the numbers of a duty that became no quota: "trong 05 ngày làm việc".
  func saysNumbers(of duty: TextSpan, in answer: TextSpan) -> Bool {
    let own = Set(child.compared(answer).numbers)
    return parent.places.ledger(in: duty).allSatisfy { item in
      guard item.kind == .number, let reason = item.reason else { return true }
      return Self.silentReasons.contains(reason)
        || own.isSuperset(of: parent.compared(item.span).numbers)
    }
  }

  /// Reasons for which a number asks for nothing.
  private static let silentReasons: Set<ResidueReason> = [
    .label, .tableIndex, .pageNumber, .innerReference, .ordinal, .code, .standard, .contact,
    .enumeration, .ownDocument, .quotation,
  ]

  /// What a duty asks for beside numbers, times and reports, which are compared by themselves; nil where that is all.
  func matter(of duty: TextSpan) -> ComparedWords? {
    let places = parent.places
    var apart = places.quotas(in: duty).map(\.span)
    let hasQuota = !apart.isEmpty
    apart += places.times(in: duty)
    let report = places.reports(at: duty).first
    apart += [report?.recipient?.span, report?.channel?.span].compactMap { $0 }
    let tokens = parent.tokens
    let all = tokens.indices(in: duty).filter { tokens[$0].kind == .word }
    let left = all.filter { index in !apart.contains { $0.contains(tokens[index].span) } }
    if report != nil {
      let known = PlanWords.reporting
      let others = left.filter { !known.contains(tokens[$0].key.toneless.bits) }
      if others.count <= 2 { return nil }
    } else if hasQuota, 5 * left.count <= 2 * all.count {
      return nil
    }
    return ComparedWords(tokens, left)
  }
}
