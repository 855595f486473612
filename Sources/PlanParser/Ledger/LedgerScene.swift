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

  /// The rows of tables that set something for those whom they name.
  private let rowsOfQuotas: Set<TableRow>

  private struct TableRow: Hashable {
    var table: Int
    var row: Int
  }

  init(_ draft: Draft) {
    self.draft = draft
    tables = TableColumns(draft)
    restated = RestatedTables(draft)
    assignments = SpanIndex(draft.plan.assignments.map(\.span))
    quotas = SpanIndex(draft.plan.quotas.map(\.span))
    rowsOfQuotas = Set(
      draft.plan.quotas.compactMap { quota in
        draft.line(at: quota.span.start).flatMap { draft.lines[$0].cell }
          .map { TableRow(table: $0.table, row: $0.row) }
      })
  }

  /// Whether a line is a cell in a row that sets something.
  func standsBesideQuotas(_ line: Line) -> Bool {
    line.cell.map { rowsOfQuotas.contains(TableRow(table: $0.table, row: $0.row)) } ?? false
  }
}
