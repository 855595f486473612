import PlanAudit
import PlanText

/// The cases of one plan.
struct JUnitSuite {
  private(set) var name: String
  private(set) var cases: [JUnitCase] = []
  private var properties: [(name: String, value: String)] = []

  var failures: Int { cases.count { $0.result.isFailure } }
  var errors: Int { cases.count { $0.result.isError } }
  var skipped: Int { cases.count { $0.result.isSkipped } }

  init(unread document: UnreadDocument) {
    name = document.name
    cases = [
      JUnitCase(group: "kehoach.reading", name: "readable", result: .error(document.message))
    ]
  }

  init(_ audit: Audit, _ report: AuditReport) {
    let words = AuditWords(report.language)
    let info = audit.child.document.info
    name = info.name
    properties = [("sha256", info.sha256)]
    if let number = audit.child.number { properties.append(("number", number)) }
    if let parent = audit.parent {
      properties.append(("parent", parent.document.info.name))
      properties.append(("parent.sha256", parent.document.info.sha256))
    }
    properties.append(("identity", audit.identity.verdict.rawValue))
    properties.append(("compliant", audit.summary.isCompliant ? "true" : "false"))
    let quotes = EvidenceReader(audit)
    let findings = Dictionary(grouping: audit.findings, by: \.rule)
    for rule in report.rules {
      var made = JUnitCase(
        group: "kehoach.rule." + rule.group.rawValue, name: rule.id.rawValue, result: .passed)
      if !wasRun(rule, in: audit) {
        made.result = .skipped(words("Không có gì để đối chiếu.", "There was nothing to compare."))
      }
      for finding in findings[rule.id] ?? [] {
        made.add(
          finding, text(of: finding, in: audit, quotes, report.language), failOn: report.failOn)
      }
      cases.append(made)
    }
    let broken = Dictionary(grouping: audit.findings, by: \.obligation)
    for verdict in audit.verdicts {
      let obligation = verdict.obligation
      let quote = quotes.quote(obligation.parent)
      cases.append(
        JUnitCase(
          group: "kehoach.obligation." + obligation.kind.rawValue,
          name: "\(obligation.id) \(PlanReports.quote(quote?.words ?? ""))",
          result: result(
            of: verdict, broken[obligation.id] ?? [], failOn: report.failOn, quotes, words)))
    }
  }

  func write(to out: inout MarkupWriter) {
    out.raw("  ")
    out.open(
      "testsuite",
      [
        ("name", name), ("tests", "\(cases.count)"), ("failures", "\(failures)"),
        ("errors", "\(errors)"), ("skipped", "\(skipped)"),
      ])
    out.raw("\n")
    if !properties.isEmpty {
      out.raw("    <properties>\n")
      for property in properties {
        out.raw("      ")
        out.open(
          "property", [("name", property.name), ("value", property.value)], isEmpty: true)
        out.raw("\n")
      }
      out.raw("    </properties>\n")
    }
    for item in cases { item.write(to: &out) }
    out.raw("  </testsuite>\n")
  }
}

/// Whether there was what the rule compares with.
private func wasRun(_ rule: Rule, in audit: Audit) -> Bool {
  guard rule.needsParent else { return true }
  return audit.parent != nil && (rule.group == .identity || audit.identity.allowsComparison)
}

/// What an obligation's verdict is to a test runner: an unmet one fails with the findings it has.
private func result(
  of verdict: Verdict, _ findings: [Finding], failOn: Severity?, _ quotes: EvidenceReader,
  _ words: AuditWords
) -> JUnitCase.Result {
  let reason = text(of: verdict.reason, in: words.language)
  let message = "\(verdict.ruling.rawValue): \(reason)"
  switch verdict.ruling {
  case .met: return .passed
  case .notApplicable, .notEvaluated, .needsReview: return .skipped(message)
  case .unmet:
    let counts = findings.contains { $0.suppressed == nil && $0.severity >= failOn ?? .error }
    guard failOn != nil, findings.isEmpty || counts else { return .skipped(message) }
    let evidence = [verdict.obligation.parent, verdict.child].compactMap(quotes.quote)
    return .failed([
      JUnitCase.Failure(
        kind: verdict.ruling.rawValue, message: reason,
        text: evidence.map { line(of: $0, words.language) }.joined())
    ])
  }
}

/// A finding at length: what, where in both documents, what to do.
private func text(
  of finding: Finding, in audit: Audit, _ quotes: EvidenceReader, _ language: Language
) -> (message: String, text: String) {
  let evidence = ([finding.child, finding.parent] + finding.related).compactMap(quotes.quote)
  return (
    message(of: finding, in: audit, language),
    evidence.map { line(of: $0, language) }.joined()
      + "→ \(suggestion(for: finding, in: audit, language))\n"
  )
}

private func line(of quote: QuotedEvidence, _ language: Language) -> String {
  "\(quote.document.document.info.name), \(quote.place(in: language)): “\(quote.words)”\n"
}
