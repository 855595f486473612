import PlanModel
import PlanText

/// Plans, one a row: who issued what, when, for which time, and how much was found.
enum PlansTable {
  static let empty = DataTable(
    "plans", "Kế hoạch", "Plans",
    [
      TableSource.nameColumn,
      TableColumn("type", "Tên loại", "Type", width: 12),
      TableColumn("number", "Số, ký hiệu", "Number", width: 16),
      TableColumn("issuer", "Cơ quan ban hành", "Issuer", width: 36),
      TableColumn("level", "Cấp", "Level", width: 10),
      TableColumn("superior", "Cơ quan cấp trên", "Superior", width: 30),
      TableColumn("place", "Địa danh", "Place", width: 14),
      TableColumn("issued", .date, "Ngày ban hành", "Issued", width: 14),
      TableColumn("title", "Trích yếu", "Title", width: 60),
      TableColumn("periodFrom", .date, "Từ ngày", "From", width: 12),
      TableColumn("periodTo", .date, "Đến ngày", "To", width: 12),
      TableColumn("signer", "Người ký", "Signer", width: 24),
      TableColumn("quotas", .integer, "Số chỉ tiêu", "Quotas", width: 9),
      TableColumn("assignments", .integer, "Số nhiệm vụ giao", "Assignments", width: 9),
      TableColumn("timeline", .integer, "Số mốc thời gian", "Times", width: 9),
      TableColumn("sha256", "SHA-256 của tệp", "SHA-256", width: 20),
    ])

  static func rows(_ plan: Plan, _ source: TableSource) -> [[TableCell]] {
    let header = plan.header
    return [
      [
        source.name,
        TableCell(header.documentType?.value.rawValue),
        source.words(header.number?.span),
        TableCell(header.issuer?.name),
        TableCell(header.issuer?.level?.rawValue),
        TableCell(header.issuer?.superior),
        TableCell(header.issued?.place),
        TableCell(header.issued?.date),
        source.words(header.title),
        TableCell(header.period?.from),
        TableCell(header.period?.to),
        TableCell(header.signatures.compactMap(\.name).joined(separator: "; ")),
        TableCell(plan.quotas.count),
        TableCell(plan.assignments.count),
        TableCell(plan.timeline.count),
        TableCell(source.document.info.sha256),
      ]
    ]
  }
}
