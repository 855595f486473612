public import PlanAudit
import PlanText

/// Number of the shape of a baseline file.
public let baselineSchemaName = "kehoach/baseline/1"

/// Writes a baseline as JSON for people to go through: each entry with its reason, sorted by plan, so that a change shows as few lines.
///
/// - Parameter audits: Where the words of findings are taken from that an entry has none of.
public func writeBaselineJSON(
  _ baseline: Baseline, audits: [Audit], language: Language
) -> [UInt8] {
  var messages: [[String?]: String] = [:]
  for audit in audits {
    for finding in audit.findings {
      messages[[audit.child.document.info.name, finding.fingerprint]] = message(
        of: finding, in: audit, language)
    }
  }
  var json = JSONWriter(.pretty)
  json.beginObject()
  json.member("schema", baselineSchemaName)
  json.key("entries")
  json.beginArray()
  for entry in baseline.entries.sorted(by: precedes) {
    json.beginObject()
    for (key, value) in [
      ("plan", entry.plan), ("rule", entry.rule.rawValue), ("fingerprint", entry.fingerprint),
      ("reason", entry.reason), ("expires", entry.expires),
    ] as [(StaticString, String?)] {
      json.key(key)
      if let value { json.string(value) } else { json.null() }
    }
    if let words = entry.message ?? messages[[entry.plan, entry.fingerprint]] {
      json.member("message", words)
    }
    json.endObject()
  }
  json.endArray()
  json.endObject()
  json.endDocument()
  return json.bytes
}

private func precedes(_ left: Baseline.Entry, _ right: Baseline.Entry) -> Bool {
  func key(_ entry: Baseline.Entry) -> [String] {
    [
      entry.plan ?? "", entry.rule.rawValue, entry.fingerprint, entry.expires ?? "", entry.reason,
    ]
  }
  // Bytes, and not the collation of some locale.
  for (one, other) in zip(key(left), key(right)) where one != other {
    return one.utf8.lexicographicallyPrecedes(other.utf8)
  }
  return false
}
