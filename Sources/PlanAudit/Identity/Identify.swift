import PlanModel
import PlanText

/// Finds the one of `parents` that the child follows, and says how surely it is the one.
///
/// Without any parent the answer still names the plan that the child says it follows.
func identify(
  _ child: AuditedDocument, among parents: [AuditedDocument], _ options: AuditOptions
) -> (Identity, AuditedDocument?) {
  let follows = followedPlan(of: child, options.hierarchy)
  var best: (identity: Identity, parent: AuditedDocument, rank: Int)?
  for parent in parents {
    let (identity, rank) = identity(of: parent, for: child, follows, options)
    if let best, best.rank >= rank { continue }
    best = (identity, parent, rank)
  }
  if let best { return (best.identity, best.parent) }
  let identity = Identity(
    verdict: .notGiven, follows: follows, differences: [], relation: .unknown, isAssumed: false)
  return (identity, nil)
}

/// The plan that the child says it follows: among the plans it names as its basis the one of the tier above, else one of its own authority, else the first.
func followedPlan(of child: AuditedDocument, _ hierarchy: Hierarchy) -> Citation? {
  let plans = child.plan.citations.filter { $0.type == .plan && $0.role == .basis }
  guard let issuer = child.plan.header.issuer else { return plans.first }
  func relation(_ citation: Citation) -> Hierarchy.Relation {
    guard let name = citation.issuer else { return .unknown }
    return hierarchy.relation(
      of: issuer, toOrganNamed: name, on: child.plan.header.issued?.date)
  }
  return plans.first { relation($0) == .directlyAbove }
    ?? plans.first { relation($0) == .sameAuthority } ?? plans.first
}

private func identity(
  of parent: AuditedDocument, for child: AuditedDocument, _ follows: Citation?,
  _ options: AuditOptions
) -> (Identity, rank: Int) {
  let type = parent.plan.header.documentType?.value ?? .plan
  let matches = child.plan.citations
    .filter { $0.type == type || $0.type == .plan }
    .map { CitationMatch($0, of: child, against: parent) }
  let best = matches.max { $0.rank < $1.rank }
  var relation = Hierarchy.Relation.unknown
  if let own = child.plan.header.issuer, let other = parent.plan.header.issuer {
    relation = options.hierarchy.relation(
      of: own, to: other, on: child.plan.header.issued?.date)
  }
  var identity = Identity(
    verdict: .mismatch, follows: follows, differences: [], relation: relation,
    isAssumed: options.assumesParent)
  guard let best else {
    // No plan is cited at all: nothing proves the parent, and only the tiers can speak against it.
    identity.verdict = relation == .notAbove ? .mismatch : .unproved
    return (identity, 0)
  }
  guard best.meansParent else {
    identity.differences = best.differences
    return (identity, best.rank)
  }
  identity.follows = best.citation
  identity.differences = best.differences
  if relation == .notAbove { return (identity, best.rank) }
  identity.verdict = best.proves ? .proved : .unproved
  if best.proves { identity.isAssumed = false }
  return (identity, best.rank)
}
