import PlanText

/// The tables of a report: all of them, each as a sheet or a file; a matrix for every parent.
public func auditTables(_ report: AuditReport) -> [DataTable] {
  AuditTable.allCases.map { $0.table(report) } + MatrixTable.tables(report)
}
