/// One thing that an audit checks: its name, its reason, its examples and its check.
public struct Rule: Sendable, Identifiable {
  public let id: ID
  public let group: Group
  /// The gravest severity of its findings.
  public let severity: Severity
  /// What must hold, as one sentence.
  public let title: Wording
  /// Why it matters and where the rule ends.
  public let rationale: Wording
  /// The article it rests on; nil where it rests on custom.
  public let basis: String?
  public let examples: [RuleExample]
  let check: @Sendable (AuditContext) -> [Found]

  /// Whether it can only find something against a parent, as all of its flagged examples say; without one it is silent, which is no pass.
  public var needsParent: Bool {
    examples.allSatisfy { !$0.isFlagged || $0.parent != nil }
  }

  init(
    _ id: ID,
    _ group: Group,
    _ severity: Severity,
    title: Wording,
    rationale: Wording,
    basis: String? = nil,
    examples: [RuleExample],
    check: @escaping @Sendable (AuditContext) -> [Found]
  ) {
    self.id = id
    self.group = group
    self.severity = severity
    self.title = title
    self.rationale = rationale
    self.basis = basis
    self.examples = examples
    self.check = check
  }
}

/// What a rule found, before it has a fingerprint.
struct Found {
  var fault: Fault
  var child: Evidence?
  var parent: Evidence?
  var related: [Evidence] = []
  var obligation: String?
  /// Where it is milder than the rule's own.
  var severity: Severity?

  init(
    _ fault: Fault,
    child: Evidence? = nil,
    parent: Evidence? = nil,
    related: [Evidence] = [],
    obligation: String? = nil,
    severity: Severity? = nil
  ) {
    self.fault = fault
    self.child = child
    self.parent = parent
    self.related = related
    self.obligation = obligation
    self.severity = severity
  }
}
