import PlanAudit
import PlanText

/// Writes a report as Markdown (GFM) for a file or a letter: a table of the plans, then each plan's findings with both quotes and its verdicts, then the sums.
func writeMarkdown(_ report: AuditReport) -> [UInt8] {
  var out = MarkdownWriter()
  out.heading(1, report.say("Kết quả kiểm tra kế hoạch", "Audit of plans"))
  writeOverview(report, to: &out)
  if !report.unread.isEmpty {
    out.heading(2, report.say("Không đọc được", "Could not be read"))
    for document in report.unread { out.item("\(document.name): \(document.message)") }
  }
  for audit in report.audits { MarkdownAudit(audit, report).write(to: &out) }
  writeSums(report, to: &out)
  return out.bytes
}

private func writeOverview(_ report: AuditReport, to out: inout MarkdownWriter) {
  let words = AuditWords(report.language)
  let severities = Severity.allCases.reversed()
  out.tableHead(
    [
      words("Kế hoạch", "Plan"), words("Cấp trên", "Parent"),
      words("Cấp trên đúng?", "Is it the parent?"),
    ] + severities.map(words.word) + Ruling.allCases.map(words.word) + [words("Kết luận", "Result")]
  )
  for audit in report.audits {
    let summary = audit.summary
    out.row(
      [
        audit.child.document.info.name, audit.parent?.document.info.name ?? "",
        words.word(audit.identity.verdict),
      ] + severities.map { "\(summary[$0])" } + Ruling.allCases.map { "\(summary[$0])" }
        + [
          summary.isCompliant
            ? words("phù hợp", "compliant") : words("chưa kết luận là phù hợp", "not compliant")
        ])
  }
}

private func writeSums(_ report: AuditReport, to out: inout MarkdownWriter) {
  guard !report.rollUps.isEmpty else { return }
  func name(_ index: Int) -> String { report.audits[index].child.document.info.name }
  out.heading(2, report.say("Cộng chỉ tiêu của các đơn vị", "Quotas summed up"))
  out.tableHead([
    report.say("Kế hoạch cấp trên", "Parent"), report.say("Chỉ tiêu", "Quota"),
    report.say("Phải đạt", "Required"), report.say("Các đơn vị cộng lại", "Sum of the plans"),
    report.say("Gồm", "Made of"), report.say("Không có số", "No number"),
  ])
  for rollUp in report.rollUps {
    guard let parent = report.parent(of: rollUp) else { continue }
    let ledger = rollUp.ledger
    out.row([
      parent.document.info.name, parent.words(at: ledger.required),
      ledger.requiredAmount.text, ledger.total?.text ?? "?",
      ledger.entries.map { "\($0.amount.text) (\(name($0.plan)))" }.joined(separator: " + "),
      rollUp.silent.map(name).joined(separator: ", "),
    ])
  }
}
