import PlanAudit
import PlanModel
import PlanText

/// An audit for people: each finding with its words underlined and what to do, then the obligations that are not kept.
func auditText(_ audit: Audit, in language: Language) -> String {
  var out = AuditTextWriter(audit, language)
  out.writeHead()
  for finding in audit.findings { out.writeFinding(finding) }
  out.writeVerdicts()
  out.writeSummary()
  return out.text
}

private struct AuditTextWriter {
  let audit: Audit
  let language: Language
  private let quotes: EvidenceReader
  var text = ""

  init(_ audit: Audit, _ language: Language) {
    self.audit = audit
    self.language = language
    quotes = EvidenceReader(audit)
  }

  func say(_ vietnamese: String, _ english: String) -> String {
    language == .vietnamese ? vietnamese : english
  }

  mutating func line(_ words: String) { text += words + "\n" }

  // MARK: Parts

  mutating func writeHead() {
    let name = audit.child.document.info.name
    guard let parent = audit.parent else { return line(name) }
    line("\(name)  ←  \(parent.document.info.name)")
    switch audit.identity.verdict {
    case .proved: line(say("  kế hoạch cấp trên: đã chứng minh", "  parent: proved"))
    case .unproved:
      line(say("  kế hoạch cấp trên: chưa chứng minh được", "  parent: not proved"))
    case .mismatch:
      line(say("  kế hoạch cấp trên: không phải văn bản này", "  parent: not this document"))
    case .notGiven: break
    }
    if audit.identity.isAssumed, audit.identity.verdict != .proved {
      line(
        say(
          "  đối chiếu theo yêu cầu (--assume-parent), kết quả chỉ để tham khảo",
          "  compared on request (--assume-parent), for orientation only"))
    }
  }

  mutating func writeFinding(_ finding: Finding) {
    line("")
    let word: String
    switch finding.severity {
    case .error: word = say("lỗi", "error")
    case .warning: word = say("cảnh báo", "warning")
    case .note: word = say("lưu ý", "note")
    }
    line("\(word) [\(finding.rule.rawValue)] \(message(of: finding, in: audit, language))")
    for evidence in [finding.child, finding.parent].compactMap({ $0 }) + finding.related {
      writeQuote(evidence)
    }
    line("  → " + suggestion(for: finding, in: audit, language))
    if let suppressed = finding.suppressed {
      line(say("  (đã chấp nhận: ", "  (accepted: ") + suppressed.reason + ")")
    }
  }

  mutating func writeVerdicts() {
    let open = audit.verdicts.filter { $0.ruling != .met && $0.ruling != .notApplicable }
    guard !open.isEmpty else { return }
    line("")
    line(say("Yêu cầu của kế hoạch cấp trên chưa đạt hoặc chưa rõ:", "Obligations that are open:"))
    for verdict in open {
      line(
        "  \(verdict.obligation.id) \(verdict.ruling.rawValue) (\(verdict.obligation.kind.rawValue)) "
          + PlanReports.text(of: verdict.reason, in: language))
      writeQuote(verdict.obligation.parent)
      if let child = verdict.child { writeQuote(child) }
    }
  }

  mutating func writeSummary() {
    let summary = audit.summary
    line("")
    line(
      say(
        "\(summary[.error]) lỗi, \(summary[.warning]) cảnh báo, \(summary[.note]) lưu ý",
        "\(summary[.error]) errors, \(summary[.warning]) warnings, \(summary[.note]) notes"))
    guard !audit.verdicts.isEmpty else { return }
    line(
      say(
        "yêu cầu: \(summary[.met]) đạt, \(summary[.unmet]) không đạt, \(summary[.needsReview]) cần xem, \(summary[.notEvaluated]) chưa xét, \(summary[.notApplicable]) không áp dụng",
        "obligations: \(summary[.met]) met, \(summary[.unmet]) unmet, \(summary[.needsReview]) to review, \(summary[.notEvaluated]) not evaluated, \(summary[.notApplicable]) not applicable"
      ))
  }

  // MARK: Quotes

  private mutating func writeQuote(_ evidence: Evidence) {
    guard let found = quotes.quote(evidence) else { return }
    let quote = QuotedLine(found)
    let side = evidence.side == .parent ? say("cấp trên", "parent") : ""
    let head = "  " + (side.isEmpty ? "" : side + " ") + quote.place + " | "
    line(head + quote.words)
    let pad = String(repeating: " ", count: head.unicodeScalars.count + quote.indent)
    line(pad + String(repeating: "^", count: max(1, quote.length)))
  }
}
