import PlanAudit
import PlanText

/// A matrix of obligations as a table: a row an obligation of the parent, a column a plan, a cell the verdict.
enum MatrixTable {
  /// One table a parent.
  static func tables(_ report: AuditReport) -> [DataTable] {
    let words = AuditWords(report.language)
    return obligationMatrices(report.audits).enumerated().map { index, matrix in
      let number = index == 0 ? "" : " \(index + 1)"
      var table = DataTable(
        index == 0 ? "matrix" : "matrix\(index + 1)", "Bảng yêu cầu" + number, "Matrix" + number,
        [
          TableColumn("parent", "Kế hoạch cấp trên", "Parent plan", width: 24),
          TableColumn("kind", "Loại", "Kind", width: 14),
          TableColumn("text", "Yêu cầu", "Obligation", width: 60),
        ]
          + matrix.columns.enumerated().map { column, audit in
            let name = report.audits[audit].child.document.info.name
            return TableColumn("plan\(column + 1)", name, name, width: 14)
          })
      let source = TableSource(matrix.parent.document)
      table.rows = matrix.rows.map { row in
        let kind = row.obligation.kind
        return [
          source.name,
          .word(key: kind.rawValue, shown: words.word(kind)),
          source.words(row.obligation.parent.span),
        ]
          + row.verdicts.map { verdict in
            guard let ruling = verdict?.ruling else { return .empty }
            return .word(key: ruling.rawValue, shown: words.word(ruling))
          }
      }
      return table
    }
  }
}
