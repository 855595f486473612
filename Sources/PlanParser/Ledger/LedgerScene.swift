internal import PlanModel
internal import PlanText

/// What is looked up again and again while the items of one document are accounted for.
struct LedgerScene {
  let draft: Draft
  let tables: TableColumns
  /// The whole words of the assignments, tasks and duties included.
  let assignments: SpanIndex

  init(_ draft: Draft) {
    self.draft = draft
    tables = TableColumns(draft)
    assignments = SpanIndex(draft.plan.assignments.map(\.span))
  }
}
