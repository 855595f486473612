import PlanAudit
import PlanEvaluation
import PlanParser
import PlanReports
package import PlanText

/// What is wrong with the audit of one document against another: a second one differs, a plan passes that must not, or the JSON is no JSON.
package func auditFaults(of child: SourceDocument, against parent: SourceDocument) -> [String] {
  let child = audited(child)
  let parent = audited(parent)
  let audit = checkPlan(child, against: [parent])
  let json = auditJSON(audit)
  var faults: [String] = []
  if json != auditJSON(checkPlan(child, against: [parent])) { faults.append("two audits differ") }
  do { _ = try readJSON(json) } catch { faults.append("no JSON from byte \(error.offset)") }
  let isOpen = audit.verdicts.contains { $0.ruling != .met && $0.ruling != .notApplicable }
  if audit.summary.isCompliant, isOpen || audit.identity.verdict != .proved {
    faults.append("a plan passes that must not")
  }
  let folder = auditPlans([child, parent])
  if folder.audits.count != 2 { faults.append("\(folder.audits.count) audits of two documents") }
  return faults
}

private func audited(_ document: SourceDocument) -> AuditedDocument {
  let reading = parsePlan(document)
  return AuditedDocument(plan: reading.plan, document: document, notes: reading.notes)
}

private func auditJSON(_ audit: Audit) -> [UInt8] {
  writeAuditJSON(AuditReport([audit], generator: "", language: .english), style: .compact)
}
