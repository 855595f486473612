import PlanAudit
import PlanText

/// Numbers that a parent asks of all its children together – cộng chỉ tiêu, one sum a row.
enum SumsTable {
  static func table(_ report: AuditReport) -> DataTable {
    var table = DataTable(
      "sums", "Cộng chỉ tiêu", "Sums",
      [
        TableColumn("parent", "Kế hoạch cấp trên", "Parent plan", width: 24),
        TableColumn("id", "Mã", "Id", width: 7),
        TableColumn("text", "Chỉ tiêu", "Quota", width: 56),
        TableColumn("required", .number, "Phải đạt", "Required", width: 10),
        TableColumn("total", .number, "Các đơn vị cộng lại", "Sum of the plans", width: 12),
        TableColumn(
          "missing", .number, "Còn thiếu theo số đã có", "Missing by the numbers there are",
          width: 10),
        TableColumn("plans", .integer, "Số kế hoạch có số", "Plans with a number", width: 10),
        TableColumn("silent", "Kế hoạch không có số", "Plans without a number", width: 40),
      ])
    func name(_ index: Int) -> String { report.audits[index].child.document.info.name }
    table.rows = report.rollUps.enumerated().map { index, rollUp in
      let ledger = rollUp.ledger
      let parent = report.parent(of: rollUp)
      return [
        TableCell(parent?.document.info.name),
        TableCell(SumsTable.id(index)),
        TableCell(parent?.words(at: ledger.required)),
        .number(ledger.requiredAmount),
        TableCell(ledger.total),
        TableCell(missing(from: ledger)),
        TableCell(ledger.entries.count),
        TableCell(rollUp.silent.map(name).joined(separator: "; ")),
      ]
    }
    return table
  }

  /// What the sum falls short by; 0 where it does not.
  private static func missing(from ledger: QuotaLedger) -> Decimal? {
    guard let total = ledger.total, total < ledger.requiredAmount else {
      return ledger.total.map { _ in Decimal(0) }
    }
    return ledger.requiredAmount.plus(Decimal(-total.digits, scale: total.scale))
  }

  /// s1, s2 … by which addends name their sum.
  static func id(_ index: Int) -> String { "s\(index + 1)" }
}
