/// Derives what `parent` asks of the child's level and says of each whether the child keeps it, in the order of the kinds and of the parent's text.
func compareObligations(
  of parent: AuditedDocument, with child: AuditedDocument, _ identity: Identity,
  _ options: AuditOptions
) -> (outcomes: [Outcome], ledgers: [QuotaLedger]) {
  var comparison = Comparison(parent, child, identity, options)
  let programmes = comparison.compareProgrammes()
  comparison.compareQuotas(programmes)
  comparison.compareAssignments()
  comparison.compareDeadlines()
  comparison.compareReports()
  comparison.compareUnread()
  return (comparison.outcomes, comparison.ledgers)
}
