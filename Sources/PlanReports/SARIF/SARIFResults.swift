import PlanAudit
import PlanText

/// Writes the results of one audit.
struct SARIFResults {
  var json: JSONWriter
  private let audit: Audit
  private let report: AuditReport
  private let artifacts: SARIFArtifacts
  private let quotes: EvidenceReader

  init(_ audit: Audit, _ report: AuditReport, _ artifacts: SARIFArtifacts, _ json: JSONWriter) {
    self.json = json
    self.audit = audit
    self.report = report
    self.artifacts = artifacts
    quotes = EvidenceReader(audit)
  }

  mutating func write() {
    for finding in audit.findings { write(finding) }
    for verdict in audit.verdicts {
      switch verdict.ruling {
      case .needsReview: write(verdict, kind: "review")
      case .notEvaluated: write(verdict, kind: "open")
      case .met, .unmet, .notApplicable: break
      }
    }
  }

  // MARK: Results

  private mutating func write(_ finding: Finding) {
    let rules = report.rules
    json.beginObject()
    json.member("ruleId", finding.rule.rawValue)
    if let index = rules.firstIndex(where: { $0.id == finding.rule }) {
      json.key("ruleIndex")
      json.int(index)
    }
    json.member("level", finding.severity.rawValue)
    let advice = suggestion(for: finding, in: audit, report.language)
    writeMessage(PlanReports.message(of: finding, in: audit, report.language) + "\n→ " + advice)
    writeLocation(finding.child)
    writeRelated([finding.parent].compactMap { $0 } + finding.related)
    json.key("partialFingerprints")
    json.beginObject(inline: true)
    json.member("kehoach/v1", finding.fingerprint)
    json.endObject()
    writeSuppression(finding.suppressed)
    if let obligation = finding.obligation {
      json.key("properties")
      json.beginObject(inline: true)
      json.member("obligation", obligation)
      json.endObject()
    }
    json.endObject()
  }

  private mutating func write(_ verdict: Verdict, kind: String) {
    let obligation = verdict.obligation
    json.beginObject()
    json.member("ruleId", SARIFRules.id(of: obligation.kind))
    json.key("ruleIndex")
    json.int(report.rules.count + (Obligation.Kind.allCases.firstIndex(of: obligation.kind) ?? 0))
    json.member("kind", kind)
    json.member("level", "none")
    writeMessage(text(of: verdict.reason, in: report.language))
    writeLocation(verdict.child)
    writeRelated([obligation.parent])
    json.key("properties")
    json.beginObject(inline: true)
    json.member("obligation", obligation.id)
    json.endObject()
    json.endObject()
  }

  private mutating func writeMessage(_ text: String) {
    json.key("message")
    json.beginObject()
    json.member("text", sarifMessage(text))
    json.endObject()
  }

  /// Where the office accepted it (baseline): the decision was made outside the document.
  private mutating func writeSuppression(_ suppression: Suppression?) {
    guard let suppression else { return }
    json.key("suppressions")
    json.beginArray()
    json.beginObject()
    json.member("kind", "external")
    json.member("status", "accepted")
    json.member("justification", suppression.reason)
    if let expires = suppression.expires {
      json.key("properties")
      json.beginObject(inline: true)
      json.member("expires", expires)
      json.endObject()
    }
    json.endObject()
    json.endArray()
  }

  // MARK: Locations

  /// The words in the child; the whole child where something is missing there.
  private mutating func writeLocation(_ evidence: Evidence?) {
    json.key("locations")
    json.beginArray()
    let quote = quotes.quote(evidence)
    json.beginObject()
    writePlace(quote, in: quote?.document ?? audit.child)
    json.endObject()
    json.endArray()
  }

  private mutating func writeRelated(_ evidence: [Evidence]) {
    let found = evidence.compactMap(quotes.quote)
    guard !found.isEmpty else { return }
    json.key("relatedLocations")
    json.beginArray()
    for (index, quote) in found.enumerated() {
      json.beginObject()
      json.key("id")
      json.int(index)
      writePlace(quote, in: quote.document)
      let name = quote.document.number ?? quote.document.document.info.name
      writeMessage(
        quote.side == .parent
          ? report.say("Kế hoạch cấp trên \(name)", "Parent plan \(name)")
          : report.say("Trong cùng kế hoạch", "In the same plan"))
      json.endObject()
    }
    json.endArray()
  }

  private mutating func writePlace(_ quote: QuotedEvidence?, in document: AuditedDocument) {
    let info = document.document.info
    json.key("physicalLocation")
    json.beginObject()
    json.key("artifactLocation")
    json.beginObject(inline: true)
    json.member("uri", SARIFArtifacts.reference(to: info.name))
    if let index = artifacts.index(of: info) {
      json.key("index")
      json.int(index)
    }
    json.endObject()
    if let quote {
      json.key("region")
      json.beginObject()
      for (name, number) in [
        ("startLine", quote.line), ("startColumn", quote.position.start + 1),
        ("endLine", quote.line), ("endColumn", quote.position.end + 1),
      ] as [(StaticString, Int)] {
        json.key(name)
        json.int(number)
      }
      json.key("snippet")
      json.beginObject()
      json.member("text", quote.words)
      json.endObject()
      json.endObject()
    }
    json.endObject()
    guard let quote else { return }
    json.key("properties")
    json.beginObject(inline: true)
    json.key("block")
    json.int(quote.position.block)
    json.key("start")
    json.int(quote.position.start)
    json.key("end")
    json.int(quote.position.end)
    if let page = quote.origin.page {
      json.key("page")
      json.int(page)
    }
    json.endObject()
  }
}
