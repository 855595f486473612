public import PlanAudit

/// The rules as one JSON array, with a line feed.
public func writeRulesJSON(_ rules: [Rule], language: Language) -> [UInt8] {
  var json = JSONWriter(.pretty)
  func member(_ name: StaticString, _ text: String?) {
    json.key(name)
    if let text { json.string(text) } else { json.null() }
  }
  json.beginArray()
  for rule in rules {
    json.beginObject()
    member("id", rule.id.rawValue)
    member("group", rule.group.rawValue)
    member("severity", rule.severity.rawValue)
    member("title", rule.title.said(in: language))
    member("rationale", rule.rationale.said(in: language))
    member("basis", rule.basis)
    json.key("examples")
    json.beginArray()
    for example in rule.examples {
      json.beginObject()
      json.key("flagged")
      json.bool(example.isFlagged)
      member("child", example.child)
      member("parent", example.parent)
      json.endObject()
    }
    json.endArray()
    json.endObject()
  }
  json.endArray()
  json.endDocument()
  return json.bytes
}
