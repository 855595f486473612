import PlanAudit
import PlanReports

extension Baseline {
  /// Bytes of a baseline at most.
  static let largest = 64 << 20

  /// Reads what `writeBaselineJSON` writes, and people change.
  init(_ path: Path, bytes: [UInt8]) throws(SettingsFault) {
    let file = try SettingsObject(path: path.shown, bytes: bytes, keys: ["schema", "entries"])
    let schema = try file.neededText("schema")
    guard schema == baselineSchemaName else {
      throw file.fault(
        "schema", .unknownWord(key: "schema", schema, nearest: baselineSchemaName))
    }
    self.init()
    for item in try file.objects(
      "entries", keys: ["plan", "rule", "fingerprint", "reason", "expires", "message"])
    {
      guard let rule = try item.word("rule", Rule.ID.self) else {
        throw item.fault("rule", .missingKey("rule"))
      }
      entries.append(
        Entry(
          rule: rule, fingerprint: try item.neededText("fingerprint"),
          plan: try item.text("plan"), reason: try item.neededText("reason"),
          expires: try item.day("expires"), message: try item.text("message")))
    }
  }
}
