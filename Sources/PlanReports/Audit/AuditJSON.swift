public import PlanAudit
import PlanModel
import PlanText

/// Number of the shape that `writeAuditJSON` writes; a new one where a key is renamed or dropped.
public let auditSchemaName = "kehoach/audit/1"

/// Writes audits as one JSON object, every piece of evidence with its words and where they stand, and a line feed.
///
/// - Parameters:
///   - generator: Program and version, such as `kehoach 0.1.0`.
///   - language: The language of messages, suggestions and reasons.
public func writeAuditJSON(
  _ audits: [Audit], generator: String, language: Language, style: JSONStyle
) -> [UInt8] {
  var json = JSONWriter(style)
  json.beginObject()
  json.key("schema")
  json.string(auditSchemaName)
  json.key("generator")
  json.string(generator)
  json.key("audits")
  json.beginArray()
  for audit in audits { writeAudit(audit, language, to: &json) }
  json.endArray()
  json.endObject()
  json.endDocument()
  return json.bytes
}

func writeAudit(_ audit: Audit, _ language: Language, to json: inout JSONWriter) {
  var out = AuditWriter(audit, language, json)
  out.json.beginObject()
  out.writeDocument("child", audit.child)
  out.writeDocument("parent", audit.parent)
  out.writeIdentity(audit.identity)
  out.array("verdicts", audit.verdicts) { $1.writeVerdict($0) }
  out.array("findings", audit.findings) { $1.writeFinding($0) }
  out.array("ledgers", audit.ledgers) { $1.writeLedger($0) }
  out.writeSummary(audit.summary)
  out.json.endObject()
  json = out.json
}
