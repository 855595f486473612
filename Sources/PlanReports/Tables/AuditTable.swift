import PlanAudit
import PlanText

/// The tables that audits are laid out in; each row carries its plan's name.
public enum AuditTable: String, CaseIterable, Sendable {
  /// One row a plan: who it is, whom it follows, the counts.
  case audits
  case findings
  case verdicts
  /// Numbers that a parent asks of its children together, one row a sum.
  case sums
  /// What each sum is made of.
  case addends

  /// The table with its rows.
  func table(_ report: AuditReport) -> DataTable {
    switch self {
    case .audits: AuditsTable.table(report)
    case .findings: FindingsTable.table(report)
    case .verdicts: VerdictsTable.table(report)
    case .sums: SumsTable.table(report)
    case .addends: AddendsTable.table(report)
    }
  }
}
