/// Derives what `parent` asks of the child's level and says of each whether the child keeps it, in the parent's order.
func compareObligations(
  of parent: AuditedDocument, with child: AuditedDocument, _ identity: Identity,
  _ options: AuditOptions
) -> [Verdict] {
  []
}
