public import PlanAudit
import PlanModel
import PlanText

/// Writes a folder's audits as `writeAuditJSON` does, with who follows whom, what is wrong with the set, and the sums.
public func writeFolderJSON(
  _ folder: FolderAudit, generator: String, language: Language, style: JSONStyle
) -> [UInt8] {
  var json = JSONWriter(style)
  json.beginObject()
  json.key("schema")
  json.string(auditSchemaName)
  json.key("generator")
  json.string(generator)
  json.key("audits")
  json.beginArray()
  for audit in folder.audits { writeAudit(audit, language, to: &json) }
  json.endArray()
  json.key("parents")
  json.beginArray(inline: true)
  for parent in folder.parents { if let parent { json.int(parent) } else { json.null() } }
  json.endArray()
  json.key("troubles")
  json.beginArray()
  for trouble in folder.troubles { write(trouble, to: &json) }
  json.endArray()
  json.key("sums")
  json.beginArray()
  for rollUp in folder.rollUps { write(rollUp, of: folder, to: &json) }
  json.endArray()
  json.endObject()
  json.endDocument()
  return json.bytes
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

private func write(_ rollUp: RollUp, of folder: FolderAudit, to json: inout JSONWriter) {
  func quoted(_ plan: Int, _ span: TextSpan, _ more: (inout GroundedWriter) -> Void) {
    var out = GroundedWriter(folder.audits[plan].child.document, json)
    more(&out)
    out.ground(span)
    json = out.json
  }
  json.beginObject()
  json.key("parent")
  json.int(rollUp.parent)
  json.key("required")
  json.beginObject()
  quoted(rollUp.parent, rollUp.ledger.required) {
    $0.member("amount", rollUp.ledger.requiredAmount)
  }
  json.endObject()
  json.key("total")
  if let total = rollUp.ledger.total { json.raw(total.text) } else { json.null() }
  json.key("entries")
  json.beginArray()
  for entry in rollUp.ledger.entries {
    json.beginObject()
    quoted(entry.plan, entry.span) {
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
