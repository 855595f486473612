import PlanModel
import PlanText

/// Documents that plans name – văn bản viện dẫn, one a row.
enum CitationsTable {
  static let empty = DataTable(
    "citations", "Căn cứ", "Citations",
    [
      TableSource.nameColumn,
      TableColumn("id", "Mã", "Id", width: 6),
      TableColumn("role", "Vai trò", "Role", width: 9),
      TableColumn("type", "Tên loại", "Type", width: 12),
      TableColumn("number", "Số, ký hiệu", "Number", width: 18),
      TableColumn("date", .date, "Ngày", "Date", width: 12),
      TableColumn("issuer", "Cơ quan ban hành", "Issuer", width: 36),
      TableColumn("title", "Trích yếu", "Title", width: 60),
      TableColumn("text", "Nguyên văn", "Words", width: 60),
    ] + TableSource.placeColumns)

  static func rows(_ plan: Plan, _ source: TableSource) -> [[TableCell]] {
    plan.citations.enumerated().map { index, citation in
      [
        source.name,
        TableCell("c\(index + 1)"),
        TableCell(citation.role.rawValue),
        TableCell(citation.type.rawValue),
        TableCell(citation.number),
        TableCell(citation.date),
        TableCell(citation.issuer),
        source.words(citation.title),
        source.words(citation.span),
      ] + source.place(citation.span)
    }
  }
}
