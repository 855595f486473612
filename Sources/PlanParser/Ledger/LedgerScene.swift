internal import PlanModel
internal import PlanText

/// What is looked up again and again while the items of one document are accounted for; a class, so that each line holds it at the cost of one reference.
final class LedgerScene {
  let draft: Draft
  let tables: TableColumns
  let restated: RestatedTables
  /// The whole words of the assignments, tasks and duties included.
  let assignments: SpanIndex
  let quotas: SpanIndex

  init(_ draft: Draft) {
    self.draft = draft
    tables = TableColumns(draft)
    restated = RestatedTables(draft)
    assignments = SpanIndex(draft.plan.assignments.map(\.span))
    quotas = SpanIndex(draft.plan.quotas.map(\.span))
  }
}
