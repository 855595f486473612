import PlanAudit
import PlanText

/// Writes a report as SARIF 2.1.0 (OASIS), one run: findings are results at the child's words with the parent's as related locations.
///
/// Lines are those of the file where its format has lines, else paragraphs; columns count the code points of the paragraph that begins there. An obligation that was not decided is a result of kind `review` or `open`, so that no silence is taken for a pass; what could not be read is a notification. No clock, no path of the machine.
func writeSARIF(_ report: AuditReport) -> [UInt8] {
  let artifacts = SARIFArtifacts(report.audits)
  var json = JSONWriter(.pretty)
  json.beginObject()
  json.member(
    "$schema",
    "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json")
  json.member("version", "2.1.0")
  json.key("runs")
  json.beginArray()
  json.beginObject()
  write(toolOf: report, to: &json)
  write(invocationOf: report, to: &json)
  json.member("language", report.language.rawValue)
  json.member("columnKind", "unicodeCodePoints")
  artifacts.write(to: &json)
  json.key("results")
  json.beginArray()
  for audit in report.audits {
    var results = SARIFResults(audit, report, artifacts, json)
    results.write()
    json = results.json
  }
  json.endArray()
  json.key("properties")
  json.beginObject()
  json.key("summaries")
  json.beginArray()
  for audit in report.audits { write(summaryOf: audit, artifacts, to: &json) }
  json.endArray()
  json.endObject()
  json.endObject()
  json.endArray()
  json.endObject()
  json.endDocument()
  return json.bytes
}

private func write(toolOf report: AuditReport, to json: inout JSONWriter) {
  let generator = report.generator.split(separator: " ", maxSplits: 1).map(String.init)
  json.key("tool")
  json.beginObject()
  json.key("driver")
  json.beginObject()
  json.member("name", generator.first ?? "kehoach")
  if generator.count > 1 { json.member("semanticVersion", generator[1]) }
  json.member("language", report.language.rawValue)
  json.key("rules")
  json.beginArray()
  for rule in report.rules { SARIFRules.write(rule, report.language, to: &json) }
  for kind in Obligation.Kind.allCases { SARIFRules.write(kind, report.language, to: &json) }
  json.endArray()
  json.endObject()
  json.endObject()
}

private func write(invocationOf report: AuditReport, to json: inout JSONWriter) {
  json.key("invocations")
  json.beginArray()
  json.beginObject()
  json.key("executionSuccessful")
  json.bool(report.unread.isEmpty)
  json.key("toolExecutionNotifications")
  json.beginArray()
  for document in report.unread {
    json.beginObject()
    json.member("level", "error")
    json.key("message")
    json.beginObject()
    json.member("text", sarifMessage(document.message))
    json.endObject()
    json.key("locations")
    json.beginArray()
    json.beginObject()
    json.key("physicalLocation")
    json.beginObject()
    json.key("artifactLocation")
    json.beginObject(inline: true)
    json.member("uri", SARIFArtifacts.reference(to: document.name))
    json.endObject()
    json.endObject()
    json.endObject()
    json.endArray()
    json.endObject()
  }
  json.endArray()
  json.endObject()
  json.endArray()
}

private func write(
  summaryOf audit: Audit, _ artifacts: SARIFArtifacts, to json: inout JSONWriter
) {
  let summary = audit.summary
  json.beginObject()
  json.key("artifact")
  json.int(artifacts.index(of: audit.child.document.info) ?? 0)
  json.member("identity", audit.identity.verdict.rawValue)
  for (key, ruling) in [
    ("met", .met), ("unmet", .unmet), ("notApplicable", .notApplicable),
    ("notEvaluated", .notEvaluated), ("needsReview", .needsReview),
  ] as [(StaticString, Ruling)] {
    json.key(key)
    json.int(summary[ruling])
  }
  json.key("compliant")
  json.bool(summary.isCompliant)
  json.endObject()
}
