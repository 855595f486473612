import PlanModel
import PlanText

/// Quotas – chỉ tiêu, one a row.
enum QuotasTable {
  static let empty = DataTable(
    "quotas", "Chỉ tiêu", "Quotas",
    [
      TableSource.nameColumn,
      TableColumn("id", "Mã", "Id", width: 6),
      TableColumn("counted", "Nội dung chỉ tiêu", "Counted", width: 48),
      TableColumn("comparison", "So sánh", "Comparison", width: 11),
      TableColumn("value", .number, "Giá trị", "Value", width: 10),
      TableColumn("low", .number, "Từ", "Low", width: 8),
      TableColumn("high", .number, "Đến", "High", width: 8),
      TableColumn("measure", "Loại số", "Measure", width: 9),
      TableColumn("unit", "Đơn vị tính", "Unit", width: 12),
      TableColumn("per", "Kỳ", "Per", width: 8),
      TableColumn("each", .boolean, "Mỗi đơn vị", "Each", width: 8),
      TableColumn("dueFrom", .date, "Thời hạn từ", "Due from", width: 12),
      TableColumn("dueTo", .date, "Thời hạn đến", "Due to", width: 12),
      TableColumn("assignment", "Nhiệm vụ", "Assignment", width: 9),
      TableColumn("programme", "Nội dung thi đua", "Programme", width: 9),
      TableColumn("section", "Mục", "Section", width: 9),
      TableColumn("text", "Nguyên văn", "Words", width: 60),
    ] + TableSource.placeColumns)

  static func rows(_ plan: Plan, _ source: TableSource) -> [[TableCell]] {
    plan.quotas.map { quota in
      [
        source.name,
        TableCell(quota.id),
        source.words(quota.counted),
        TableCell(quota.comparison.rawValue),
        TableCell(quota.value),
        TableCell(quota.low),
        TableCell(quota.high),
        TableCell(quota.measure.rawValue),
        TableCell(quota.unit),
        TableCell(quota.per?.rawValue),
        .truth(quota.each),
        TableCell(quota.due?.time.from),
        TableCell(quota.due?.time.to),
        TableCell(quota.assignment),
        TableCell(quota.programme),
        TableCell(quota.section),
        source.words(quota.span),
      ] + source.place(quota.span)
    }
  }
}
