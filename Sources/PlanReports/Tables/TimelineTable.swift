import PlanModel
import PlanText

/// Times that bind an action – mốc thời gian, one a row.
enum TimelineTable {
  static let empty = DataTable(
    "timeline", "Tiến độ", "Timeline",
    [
      TableSource.nameColumn,
      TableColumn("id", "Mã", "Id", width: 6),
      TableColumn("when", "Thời gian (nguyên văn)", "When (words)", width: 30),
      TableColumn("relation", "Quan hệ", "Relation", width: 9),
      TableColumn("from", .date, "Từ ngày", "From", width: 12),
      TableColumn("to", .date, "Đến ngày", "To", width: 12),
      TableColumn("recurs", "Lặp lại", "Recurs", width: 9),
      TableColumn("action", "Công việc", "Action", width: 60),
      TableColumn("actors", "Đơn vị", "Actors", width: 36),
      TableColumn("section", "Mục", "Section", width: 9),
    ] + TableSource.placeColumns)

  static func rows(_ plan: Plan, _ source: TableSource) -> [[TableCell]] {
    plan.timeline.map { entry in
      [
        source.name,
        TableCell(entry.id),
        source.words(entry.when.span),
        TableCell(entry.when.time.relation.rawValue),
        TableCell(entry.when.time.from),
        TableCell(entry.when.time.to),
        TableCell(entry.when.time.recurs?.rawValue),
        source.words(entry.action),
        source.names(entry.actors),
        TableCell(entry.section),
      ] + source.place(entry.when.span)
    }
  }
}
