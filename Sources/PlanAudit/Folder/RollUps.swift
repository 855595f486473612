import PlanModel
import PlanText

/// Sums up, for every number that a parent asks of all its children together, what the children say.
func rollUps(_ audits: [Audit], _ parents: [Int?]) -> [RollUp] {
  var families: [Int: [Int]] = [:]
  for (child, parent) in parents.enumerated() {
    if let parent { families[parent, default: []].append(child) }
  }
  return families.keys.sorted().flatMap { parent in
    sums(of: parent, audits[parent].child.plan, children: families[parent] ?? [], audits)
  }
}

/// Sums up what plans that were checked against parents beside them say of the numbers that a parent asks of all together.
///
/// A plan whose parent was not shown to be its parent has no part in a sum.
public func rollUps(_ audits: [Audit]) -> [RollUp] {
  var families: [String: [Int]] = [:]
  var order: [String] = []
  for (child, audit) in audits.enumerated() where !audit.verdicts.isEmpty {
    guard let info = audit.parent?.document.info else { continue }
    let parent = "\(info.sha256) \(info.name)"
    if families[parent] == nil { order.append(parent) }
    families[parent, default: []].append(child)
  }
  return order.flatMap { parent -> [RollUp] in
    let children = families[parent] ?? []
    guard let plan = children.first.flatMap({ audits[$0].parent })?.plan else { return [] }
    return sums(of: nil, plan, children: children, audits)
  }
}

/// - Parameter parent: the number of the document that `plan` is of; nil where it is not among the audited.
private func sums(of parent: Int?, _ plan: Plan, children: [Int], _ audits: [Audit]) -> [RollUp] {
  guard children.count > 1 else { return [] }
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
