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
  let summed = plan.quotas.filter { quota in
    quota.measure != .percent && !quota.each && quota.comparison != .atMost
  }
  var sums: [RollUp?] = summed.map { quota in
    Interval(quota)?.low.map { amount in
      RollUp(
        parent: parent,
        ledger: QuotaLedger(required: quota.span, requiredAmount: amount, entries: []), silent: [])
    }
  }
  for child in children {
    let verdicts = quotaVerdicts(audits[child])
    let places = audits[child].child.places
    for (index, quota) in summed.enumerated() {
      guard let verdict = verdicts[quota.span], verdict.ruling != .notApplicable else {
        sums[index] = nil
        continue
      }
      guard verdict.alignment >= .close, let span = verdict.child?.span,
        let own = places.quotas(at: span).first(where: { $0.span == span }),
        own.per == quota.per, !own.each, let low = Interval(own)?.low
      else {
        sums[index]?.silent.append(child)
        continue
      }
      sums[index]?.ledger.entries.append(.init(plan: child, span: span, amount: low, factor: 1))
    }
  }
  return sums.compactMap { $0 }
}

/// What is said of each of the parent's numbers, by where it stands.
private func quotaVerdicts(_ audit: Audit) -> [TextSpan: Verdict] {
  Dictionary(
    audit.verdicts.lazy.filter { $0.obligation.kind == .quota }.map {
      ($0.obligation.parent.span, $0)
    }, uniquingKeysWith: { first, _ in first })
}
