import PlanAudit
import PlanText

/// Verdicts on obligations – kết luận về từng yêu cầu, one a row.
enum VerdictsTable {
  static func table(_ report: AuditReport) -> DataTable {
    let words = AuditWords(report.language)
    var table = DataTable(
      "verdicts", "Kết luận", "Verdicts",
      [
        TableSource.nameColumn,
        TableColumn("parent", "Kế hoạch cấp trên", "Parent plan", width: 24),
        TableColumn("id", "Mã", "Id", width: 7),
        TableColumn("kind", "Loại", "Kind", width: 14),
        TableColumn("verdict", "Kết luận", "Verdict", width: 14),
        TableColumn("alignment", "Mức khớp", "Alignment", width: 12),
        TableColumn("why", "Lý do", "Why", width: 44),
        TableColumn("parentText", "Cấp trên ghi", "The parent says", width: 48),
        TableColumn("parentPage", .integer, "Trang (cấp trên)", "Parent's page", width: 9),
        TableColumn("parentBlock", .integer, "Đoạn (cấp trên)", "Parent's block", width: 9),
        TableColumn("text", "Kế hoạch ghi", "The plan says", width: 48),
      ] + TableSource.placeColumns)
    for audit in report.audits {
      let quotes = EvidenceReader(audit)
      table.rows += audit.verdicts.map { verdict in
        let (kind, ruling) = (verdict.obligation.kind, verdict.ruling)
        return [
          TableCell(audit.child.document.info.name),
          TableCell(audit.parent?.document.info.name),
          TableCell(verdict.obligation.id),
          .word(key: kind.rawValue, shown: words.word(kind)),
          .word(key: ruling.rawValue, shown: words.word(ruling)),
          .word(key: verdict.alignment.rawValue, shown: words.word(verdict.alignment)),
          TableCell(text(of: verdict.reason, in: report.language)),
        ] + quotes.cells(verdict.obligation.parent) + quotes.cells(verdict.child)
      }
    }
    return table
  }
}
