import PlanAudit
import PlanModel
import PlanText

/// One plan's part of a Markdown report.
struct MarkdownAudit {
  private let audit: Audit
  private let language: Language
  private let words: AuditWords
  private let quotes: EvidenceReader

  init(_ audit: Audit, _ report: AuditReport) {
    self.audit = audit
    language = report.language
    words = AuditWords(report.language)
    quotes = EvidenceReader(audit)
  }

  func write(to out: inout MarkdownWriter) {
    out.heading(2, name(of: audit.child))
    if let parent = audit.parent {
      out.labelled(
        words("Kế hoạch cấp trên", "Parent plan"),
        "\(name(of: parent)); \(words.word(audit.identity.verdict))")
    }
    if !audit.findings.isEmpty { out.heading(3, words("Phát hiện", "Findings")) }
    for (index, finding) in audit.findings.enumerated() { write(finding, index + 1, to: &out) }
    guard !audit.verdicts.isEmpty else { return }
    out.heading(3, words("Yêu cầu của kế hoạch cấp trên", "Obligations of the parent plan"))
    out.tableHead([
      words("Mã", "Id"), words("Loại", "Kind"), words("Kết luận", "Verdict"),
      words("Cấp trên ghi", "The parent says"), words("Kế hoạch ghi", "The plan says"),
      words("Lý do", "Why"),
    ])
    for verdict in audit.verdicts {
      out.row([
        verdict.obligation.id, words.word(verdict.obligation.kind), words.word(verdict.ruling),
        quotes.quote(verdict.obligation.parent)?.words ?? "",
        quotes.quote(verdict.child)?.words ?? "", text(of: verdict.reason, in: language),
      ])
    }
  }

  private func write(_ finding: Finding, _ number: Int, to out: inout MarkdownWriter) {
    let severity = words.word(finding.severity)
    out.heading(
      4,
      "\(number). \(severity.prefix(1).uppercased())\(severity.dropFirst()): "
        + "\(message(of: finding, in: audit, language)) (\(finding.rule.rawValue))")
    for quote in ([finding.child, finding.parent] + finding.related).compactMap(quotes.quote) {
      let side =
        quote.side == .child
        ? words("kế hoạch này", "this plan") : words("kế hoạch cấp trên", "parent plan")
      out.quote(
        quote.words, "\(side), \(quote.document.document.info.name), \(quote.place(in: language))")
    }
    out.labelled(words("Cần làm", "To do"), suggestion(for: finding, in: audit, language))
    if let suppressed = finding.suppressed {
      let end = suppressed.expires.map { words(", đến hết ", ", up to ") + day($0) } ?? ""
      out.labelled(words("Đã chấp nhận", "Accepted"), suppressed.reason + end)
    }
  }

  private func name(of document: AuditedDocument) -> String {
    [document.document.info.name, document.number, document.plan.header.issuer?.name]
      .compactMap { $0 }.filter { !$0.isEmpty }.joined(separator: " – ")
  }
}
