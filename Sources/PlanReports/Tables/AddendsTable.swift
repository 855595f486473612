import PlanAudit
import PlanText

/// What the sums are made of, one quota of one plan a row.
enum AddendsTable {
  static func table(_ report: AuditReport) -> DataTable {
    var table = DataTable(
      "addends", "Các số cộng", "Addends",
      [
        TableColumn("sum", "Mã tổng", "Sum", width: 8),
        TableSource.nameColumn,
        TableColumn("amount", .number, "Giá trị", "Amount", width: 10),
        TableColumn("text", "Nguyên văn", "Words", width: 60),
      ] + TableSource.placeColumns)
    for (index, rollUp) in report.rollUps.enumerated() {
      for entry in rollUp.ledger.entries {
        let source = TableSource(report.audits[entry.plan].child.document)
        table.rows.append(
          [
            TableCell(SumsTable.id(index)), source.name, .number(entry.amount),
            source.words(entry.span),
          ] + source.place(entry.span))
      }
    }
    return table
  }
}
