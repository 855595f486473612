public import PlanModel
public import PlanText

/// The tables that plans are laid out in; each row carries its document's name, so that many plans share one table.
public enum PlanTable: String, CaseIterable, Sendable {
  /// One row a document: header and counts.
  case plans
  case quotas
  case assignments
  case timeline
  case citations
  case recipients

  /// The table without rows.
  public var empty: DataTable {
    switch self {
    case .plans: PlansTable.empty
    case .quotas: QuotasTable.empty
    case .assignments: AssignmentsTable.empty
    case .timeline: TimelineTable.empty
    case .citations: CitationsTable.empty
    case .recipients: RecipientsTable.empty
    }
  }

  /// The rows of one plan.
  public func rows(_ plan: Plan, of document: SourceDocument) -> [[TableCell]] {
    let source = TableSource(document)
    return switch self {
    case .plans: PlansTable.rows(plan, source)
    case .quotas: QuotasTable.rows(plan, source)
    case .assignments: AssignmentsTable.rows(plan, source)
    case .timeline: TimelineTable.rows(plan, source)
    case .citations: CitationsTable.rows(plan, source)
    case .recipients: RecipientsTable.rows(plan, source)
    }
  }
}
