import PlanAudit
import PlanModel
import PlanText

/// Writes who follows whom, and what is wrong with the set of plans.
func write(_ ties: AuditReport.Ties, of report: AuditReport, to json: inout JSONWriter) {
  json.key("parents")
  json.beginArray(inline: true)
  for parent in ties.parents { if let parent { json.int(parent) } else { json.null() } }
  json.endArray()
  json.key("troubles")
  json.beginArray()
  for trouble in ties.troubles { write(trouble, to: &json) }
  json.endArray()
}

/// Writes the sums over several plans.
func writeSums(of report: AuditReport, to json: inout JSONWriter) {
  json.key("sums")
  json.beginArray()
  for rollUp in report.rollUps { write(rollUp, of: report, to: &json) }
  json.endArray()
}

private func write(_ trouble: FolderTrouble, to json: inout JSONWriter) {
  let (kind, plans): (String, [Int]) =
    switch trouble {
    case .duplicate(let one, let other): ("duplicate", [one, other])
    case .cycle(let ring): ("cycle", ring)
    case .selfParent(let index): ("selfParent", [index])
    }
  json.beginObject(inline: true)
  json.key("kind")
  json.string(kind)
  json.key("plans")
  json.beginArray(inline: true)
  for plan in plans { json.int(plan) }
  json.endArray()
  json.endObject()
}

private func write(_ rollUp: RollUp, of report: AuditReport, to json: inout JSONWriter) {
  guard let parent = report.parent(of: rollUp) else { return }
  func quoted(
    _ plan: AuditedDocument, _ span: TextSpan, _ more: (inout GroundedWriter) -> Void
  ) {
    var out = GroundedWriter(plan.document, json)
    // One of the two holds the bytes, so that they are not copied.
    json = JSONWriter(.compact)
    more(&out)
    out.ground(span)
    json = out.json
  }
  json.beginObject()
  json.key("parent")
  if let place = rollUp.parent { json.int(place) } else { json.null() }
  json.key("required")
  json.beginObject()
  quoted(parent, rollUp.ledger.required) {
    $0.member("amount", rollUp.ledger.requiredAmount)
  }
  json.endObject()
  json.key("total")
  if let total = rollUp.ledger.total { json.raw(total.text) } else { json.null() }
  json.key("entries")
  json.beginArray()
  for entry in rollUp.ledger.entries {
    json.beginObject()
    quoted(report.audits[entry.plan].child, entry.span) {
      $0.member("plan", entry.plan)
      $0.member("amount", entry.amount)
      $0.member("factor", entry.factor)
    }
    json.endObject()
  }
  json.endArray()
  json.key("silent")
  json.beginArray(inline: true)
  for child in rollUp.silent { json.int(child) }
  json.endArray()
  json.endObject()
}
