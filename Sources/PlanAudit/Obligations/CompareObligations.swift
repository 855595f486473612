/// Derives what `parent` asks of the child's level and says of each whether the child keeps it, in the order of the kinds and of the parent's text.
func compareObligations(
  of parent: AuditedDocument, with child: AuditedDocument, _ identity: Identity,
  _ options: AuditOptions
) -> (outcomes: [Outcome], ledgers: [QuotaLedger]) {
  var comparison = Comparison(parent, child, identity, options)
  comparison.compareAll()
  return (comparison.outcomes, comparison.ledgers)
}

extension Comparison {
  /// Compares what there is of each kind.
  mutating func compareAll() {
    let programmes = compareProgrammes()
    compareQuotas(programmes)
    compareAssignments()
    compareDeadlines()
    compareReports()
    compareUnread()
  }
}
