import PlanAudit
import PlanModel
import PlanText

/// Number of the shape that `writeAuditJSON` writes; a new one where a key is renamed or dropped.
public let auditSchemaName = "kehoach/audit/1"

/// Writes a report as one JSON object, every piece of evidence with its words and where they stand, and a line feed.
public func writeAuditJSON(_ report: AuditReport, style: JSONStyle) -> [UInt8] {
  var json = JSONWriter(style)
  json.beginObject()
  writeIntroduction(report, to: &json)
  json.key("audits")
  json.beginArray()
  for audit in report.audits {
    json.beginObject()
    writeAudit(audit, report.language, to: &json)
    json.endObject()
  }
  json.endArray()
  if let ties = report.ties { write(ties, of: report, to: &json) }
  if report.ties != nil || !report.rollUps.isEmpty { writeSums(of: report, to: &json) }
  json.key("unread")
  json.beginArray()
  for document in report.unread {
    json.beginObject()
    json.key("name")
    json.string(document.name)
    json.key("message")
    json.string(document.message)
    json.endObject()
  }
  json.endArray()
  json.endObject()
  json.endDocument()
  return json.bytes
}

/// Writes a report as lines (NDJSON), each of which is one audit that says its shape itself.
func writeAuditLines(_ report: AuditReport) -> [UInt8] {
  var bytes: [UInt8] = []
  for audit in report.audits {
    var json = JSONWriter(.compact)
    json.beginObject()
    writeIntroduction(report, to: &json)
    writeAudit(audit, report.language, to: &json)
    json.endObject()
    json.endDocument()
    bytes += json.bytes
  }
  return bytes
}

private func writeIntroduction(_ report: AuditReport, to json: inout JSONWriter) {
  json.key("schema")
  json.string(auditSchemaName)
  json.key("generator")
  json.string(report.generator)
}

private func writeAudit(_ audit: Audit, _ language: Language, to json: inout JSONWriter) {
  var out = AuditWriter(audit, language, json)
  // One of the two holds the bytes, so that they are not copied.
  json = JSONWriter(.compact)
  out.writeDocument("child", audit.child)
  out.writeDocument("parent", audit.parent)
  out.writeIdentity(audit.identity)
  out.array("verdicts", audit.verdicts) { $1.writeVerdict($0) }
  out.array("findings", audit.findings) { $1.writeFinding($0) }
  out.array("ledgers", audit.ledgers) { $1.writeLedger($0) }
  out.writeSummary(audit.summary)
  json = out.json
}
