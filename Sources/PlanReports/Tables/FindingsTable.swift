import PlanAudit
import PlanModel
import PlanText

/// Findings – phát hiện, one a row.
enum FindingsTable {
  static func table(_ report: AuditReport) -> DataTable {
    let words = AuditWords(report.language)
    var table = DataTable(
      "findings", "Phát hiện", "Findings",
      [
        TableSource.nameColumn,
        TableColumn("rule", "Quy tắc", "Rule", width: 22),
        TableColumn("severity", "Mức", "Severity", width: 10),
        TableColumn("message", "Nội dung", "Message", width: 56),
        TableColumn("suggestion", "Cần làm", "To do", width: 44),
        TableColumn("text", "Kế hoạch ghi", "The plan says", width: 44),
      ] + TableSource.placeColumns + [
        TableColumn("parent", "Kế hoạch cấp trên", "Parent plan", width: 24),
        TableColumn("parentText", "Cấp trên ghi", "The parent says", width: 44),
        TableColumn("parentPage", .integer, "Trang (cấp trên)", "Parent's page", width: 9),
        TableColumn("parentBlock", .integer, "Đoạn (cấp trên)", "Parent's block", width: 9),
        TableColumn("obligation", "Mã yêu cầu", "Obligation", width: 10),
        TableColumn("fingerprint", "Dấu nhận dạng", "Fingerprint", width: 18),
        TableColumn("accepted", "Lý do chấp nhận", "Accepted because", width: 24),
        TableColumn("expires", .date, "Chấp nhận đến", "Accepted until", width: 12),
      ])
    for audit in report.audits {
      let quotes = EvidenceReader(audit)
      table.rows += audit.findings.map { finding in
        [
          TableCell(audit.child.document.info.name),
          TableCell(finding.rule.rawValue),
          .word(key: finding.severity.rawValue, shown: words.word(finding.severity)),
          TableCell(message(of: finding, in: audit, report.language)),
          TableCell(suggestion(for: finding, in: audit, report.language)),
        ] + quotes.cells(finding.child)
          + [TableCell(audit.parent?.document.info.name)] + quotes.cells(finding.parent) + [
            TableCell(finding.obligation),
            TableCell(finding.fingerprint),
            TableCell(finding.suppressed?.reason),
            TableCell(finding.suppressed?.expires.flatMap(PartialDate.init(isoDay:))),
          ]
      }
    }
    return table
  }
}

extension EvidenceReader {
  /// The cells of words, page and block.
  func cells(_ evidence: Evidence?) -> [TableCell] {
    guard let quote = quote(evidence) else { return [.empty, .empty, .empty] }
    return [
      TableCell(quote.words), TableCell(quote.origin.page), TableCell(quote.position.block),
    ]
  }
}
