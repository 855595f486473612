import PlanAudit
import PlanModel
import PlanText

/// Writes the parts of one audit, each with the words of the document it speaks of.
struct AuditWriter {
  private var child: GroundedWriter
  private let parent: GroundedWriter?
  private let audit: Audit
  private let language: Language

  init(_ audit: Audit, _ language: Language, _ json: JSONWriter) {
    child = GroundedWriter(audit.child.document, json)
    parent = audit.parent.map { GroundedWriter($0.document, JSONWriter(.compact)) }
    self.audit = audit
    self.language = language
  }

  var json: JSONWriter {
    get { child.json }
    // In place: a copy of all that is written so far for every key would take time with its square.
    _modify { yield &child.json }
  }

  mutating func array<Item>(
    _ name: StaticString, _ items: [Item], _ write: (Item, inout AuditWriter) -> Void
  ) {
    json.key(name)
    json.beginArray()
    for item in items {
      json.beginObject()
      write(item, &self)
      json.endObject()
    }
    json.endArray()
  }

  // MARK: Parts

  mutating func writeDocument(_ name: StaticString, _ document: AuditedDocument?) {
    child.object(name, document) { document, out in
      out.member("name", document.document.info.name)
      out.member("sha256", document.document.info.sha256)
      out.member("number", document.number)
      out.member("issuer", document.plan.header.issuer?.name)
    }
  }

  mutating func writeIdentity(_ identity: Identity) {
    child.object("identity", identity) { identity, out in
      out.member("verdict", word: identity.verdict)
      out.member("relation", word: identity.relation)
      out.member("assumed", identity.isAssumed)
      out.object("follows", identity.follows) { citation, out in
        out.member("number", citation.number)
        out.member("date", date: citation.date)
        out.member("issuer", citation.issuer)
        out.ground(citation.span)
      }
      out.array("differences", identity.differences) { difference, out in
        out.json.beginObject()
        out.member("part", word: difference.part)
        out.member("cited", difference.cited)
        out.member("own", difference.own)
        out.json.endObject()
      }
    }
  }

  mutating func writeVerdict(_ verdict: Verdict) {
    child.member("id", verdict.obligation.id)
    child.member("kind", word: verdict.obligation.kind)
    child.member("verdict", word: verdict.ruling)
    writeEvidence("parent", verdict.obligation.parent)
    writeEvidence("child", verdict.child)
    child.member("alignment", word: verdict.alignment)
    child.member("why", text(of: verdict.reason, in: language))
  }

  mutating func writeFinding(_ finding: Finding) {
    child.member("rule", word: finding.rule)
    child.member("severity", word: finding.severity)
    child.member("message", message(of: finding, in: audit, language))
    child.member("suggestion", suggestion(for: finding, in: audit, language))
    writeEvidence("child", finding.child)
    writeEvidence("parent", finding.parent)
    array("related", finding.related) { evidence, out in
      out.child.member("side", word: evidence.side)
      out.ground(evidence)
    }
    child.member("obligation", finding.obligation)
    child.member("fingerprint", finding.fingerprint)
    child.object("suppressed", finding.suppressed) { suppression, out in
      out.member("reason", suppression.reason)
      out.member("expires", suppression.expires)
    }
  }

  mutating func writeSummary(_ summary: AuditSummary) {
    child.object("summary", summary) { summary, out in
      out.member("met", summary[.met])
      out.member("unmet", summary[.unmet])
      out.member("notApplicable", summary[.notApplicable])
      out.member("notEvaluated", summary[.notEvaluated])
      out.member("needsReview", summary[.needsReview])
      out.member("compliant", summary.isCompliant)
      out.member("errors", summary[.error])
      out.member("warnings", summary[.warning])
      out.member("notes", summary[.note])
    }
  }

  mutating func writeLedger(_ ledger: QuotaLedger) {
    writeEvidence("required", Evidence(.parent, ledger.required))
    child.member("requiredAmount", ledger.requiredAmount)
    child.member("total", ledger.total)
    array("entries", ledger.entries) { entry, out in
      out.child.member("amount", entry.amount)
      out.child.member("factor", entry.factor)
      out.ground(Evidence(.child, entry.span))
    }
  }

  // MARK: Evidence

  private mutating func writeEvidence(_ name: StaticString, _ evidence: Evidence?) {
    json.key(name)
    guard let evidence else { return json.null() }
    json.beginObject()
    ground(evidence)
    json.endObject()
  }

  private mutating func ground(_ evidence: Evidence) {
    switch (evidence.side, parent) {
    case (.parent, let parent?): child.within(parent) { $0.ground(evidence.span) }
    default: child.ground(evidence.span)
    }
  }
}
