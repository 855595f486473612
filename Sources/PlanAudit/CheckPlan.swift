/// Checks a plan by itself and, where plans above it are given, against the one that it follows.
///
/// Of several `parents` the one that the child's citations prove best is compared; each is only compared with when it may be the parent (see ``Identity``). Pure: the same documents give the same audit. Takes time linear in the child's length and in the number of facts of both.
public func checkPlan(
  _ child: AuditedDocument,
  against parents: [AuditedDocument] = [],
  options: AuditOptions = AuditOptions()
) -> Audit {
  let (identity, given) = identify(child, among: parents, options)
  var outcomes: [Outcome] = []
  var ledgers: [QuotaLedger] = []
  if let given, identity.allowsComparison {
    (outcomes, ledgers) = compareObligations(of: given, with: child, identity, options)
  }
  let context = AuditContext(
    child: child, given: given, identity: identity, options: options, outcomes: outcomes)
  var findings: [Finding] = []
  var seen: [String: Int] = [:]
  for rule in options.rules {
    for found in rule.check(context) {
      let words = stableHash(of: found, rule.id, in: context)
      let occurrence = seen[words, default: 0]
      seen[words] = occurrence + 1
      findings.append(
        Finding(
          rule: rule.id, severity: min(rule.severity, found.severity ?? .error), fault: found.fault,
          child: found.child, parent: found.parent, related: found.related,
          obligation: found.obligation,
          fingerprint: occurrence == 0 ? words : "\(words)-\(occurrence + 1)", suppressed: nil))
    }
  }
  return Audit(
    child: child, parent: given, identity: identity, verdicts: outcomes.map(\.verdict),
    findings: findings, ledgers: ledgers)
}

/// Depends on the rule and the folded words it is about, not on where they stand.
private func stableHash(of found: Found, _ rule: Rule.ID, in context: AuditContext) -> String {
  var hash = StableHash()
  hash.add(rule.rawValue.utf8)
  hash.add(found.child.map { context.child.folded($0.span) } ?? [])
  hash.add(found.parent.flatMap { context.given?.folded($0.span) } ?? [])
  return hash.hex
}
