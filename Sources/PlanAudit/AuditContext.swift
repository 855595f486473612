/// What rules look at: the child, the parent if the two are compared, and what the comparison gave.
struct AuditContext: Sendable {
  let child: AuditedDocument
  /// The plan that was given as the parent, whether it is or not.
  let given: AuditedDocument?
  let identity: Identity
  let options: AuditOptions
  /// What the comparison of obligations gave.
  let outcomes: [Outcome]

  /// The parent to compare with; nil where none was given or the given one is not the parent.
  var parent: AuditedDocument? { identity.allowsComparison ? given : nil }
}
