import PlanAudit
import PlanModel
import PlanText

/// Plans that were audited, one a row.
enum AuditsTable {
  private static let columns = [
    TableSource.nameColumn,
    TableColumn("number", "Số, ký hiệu", "Number", width: 16),
    TableColumn("issued", .date, "Ngày ban hành", "Issued", width: 12),
    TableColumn("issuer", "Cơ quan ban hành", "Issuer", width: 36),
    TableColumn("parent", "Kế hoạch cấp trên", "Parent plan", width: 24),
    TableColumn("identity", "Cấp trên đúng?", "Identity", width: 14),
    TableColumn("compliant", .boolean, "Phù hợp", "Compliant", width: 9),
    TableColumn("errors", .integer, "Lỗi", "Errors", width: 8),
    TableColumn("warnings", .integer, "Cảnh báo", "Warnings", width: 9),
    TableColumn("notes", .integer, "Lưu ý", "Notes", width: 8),
    TableColumn("suppressed", .integer, "Đã chấp nhận", "Suppressed", width: 10),
    TableColumn("met", .integer, "Đạt", "Met", width: 8),
    TableColumn("unmet", .integer, "Không đạt", "Unmet", width: 8),
    TableColumn("needsReview", .integer, "Cần xem", "To review", width: 8),
    TableColumn("notEvaluated", .integer, "Chưa xét", "Not evaluated", width: 8),
    TableColumn("notApplicable", .integer, "Không áp dụng", "Not applicable", width: 10),
    TableColumn("unread", "Không đọc được vì", "Could not be read because", width: 30),
  ]

  static func table(_ report: AuditReport) -> DataTable {
    let words = AuditWords(report.language)
    var table = DataTable("audits", "Tổng hợp", "Summary", columns)
    table.rows = report.audits.map { audit in
      let summary = audit.summary
      let identity = audit.identity.verdict
      return [
        TableCell(audit.child.document.info.name),
        TableCell(audit.child.number),
        TableCell(audit.child.plan.header.issued?.date),
        TableCell(audit.child.plan.header.issuer?.name),
        TableCell(audit.parent?.document.info.name),
        .word(key: identity.rawValue, shown: words.word(identity)),
        .truth(summary.isCompliant),
        TableCell(summary[.error]), TableCell(summary[.warning]), TableCell(summary[.note]),
        TableCell(audit.findings.count { $0.suppressed != nil }),
        TableCell(summary[.met]), TableCell(summary[.unmet]), TableCell(summary[.needsReview]),
        TableCell(summary[.notEvaluated]), TableCell(summary[.notApplicable]), .empty,
      ]
    }
    let blank = [TableCell](repeating: .empty, count: columns.count - 2)
    table.rows += report.unread.map { [TableCell($0.name)] + blank + [TableCell($0.message)] }
    return table
  }
}
