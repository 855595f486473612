import PlanAudit

/// What `.kehoach.json` says on audits; each is what the option of the same name is on the command line, which goes first.
struct AuditSettings {
  var failOn: FailLevel?
  var select: Set<Rule.ID>?
  var ignore: Set<Rule.ID>?
  var draft: Bool?
  var assumeParent: Bool?
  /// As a path of this run: the file names it from its own folder.
  var baseline: Path?

  /// Where it is looked for when no file is named.
  static let usualPath = Path(".kehoach.json")
  /// Bytes of a file of settings at most.
  static let largest = 1 << 20

  init() {}

  init(_ path: Path, bytes: [UInt8]) throws(SettingsFault) {
    let file = try SettingsObject(
      path: path.shown, bytes: bytes,
      keys: ["fail-on", "select", "ignore", "draft", "assume-parent", "baseline"])
    failOn = try file.word("fail-on", FailLevel.self)
    select = try file.words("select", Rule.ID.self).map { Set($0) }
    ignore = try file.words("ignore", Rule.ID.self).map { Set($0) }
    draft = try file.truth("draft")
    assumeParent = try file.truth("assume-parent")
    baseline = try file.text("baseline").map { named in
      let named = Path(named)
      return named.isAbsolute ? named : path.folder?.appending(named) ?? named
    }
  }
}
