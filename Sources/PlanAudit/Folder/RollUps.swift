import PlanModel
import PlanText

/// Sums up, for every number that a parent asks of all its children together, what the children say.
func rollUps(_ audits: [Audit], _ parents: [Int?]) -> [RollUp] {
  var families: [Int: [Int]] = [:]
  for (child, parent) in parents.enumerated() {
    if let parent { families[parent, default: []].append(child) }
  }
  return families.keys.sorted().flatMap { parent in
    sums(of: parent, children: families[parent] ?? [], audits)
  }
}

private func sums(of parent: Int, children: [Int], _ audits: [Audit]) -> [RollUp] {
  guard children.count > 1 else { return [] }
  let plan = audits[parent].child.plan
  return plan.quotas.compactMap { quota in
    guard quota.measure != .percent, !quota.each, quota.comparison != .atMost,
      let amount = Interval(quota)?.low
    else { return nil }
    var entries: [QuotaLedger.Entry] = []
    var silent: [Int] = []
    for child in children {
      guard
        let verdict = audits[child].verdicts.first(where: {
          $0.obligation.kind == .quota && $0.obligation.parent.span == quota.span
        }), verdict.ruling != .notApplicable
      else { return nil }
      guard verdict.alignment >= .close, let span = verdict.child?.span,
        let own = audits[child].child.plan.quotas.first(where: { $0.span == span }),
        own.per == quota.per, !own.each, let low = Interval(own)?.low
      else {
        silent.append(child)
        continue
      }
      entries.append(.init(plan: child, span: span, amount: low, factor: 1))
    }
    return RollUp(
      parent: parent,
      ledger: QuotaLedger(required: quota.span, requiredAmount: amount, entries: entries),
      silent: silent)
  }
}
