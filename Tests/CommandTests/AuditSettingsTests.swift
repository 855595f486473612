import Testing

/// `.kehoach.json`, `--config` and what the command line says instead.
struct AuditSettingsTests {
  private func folder(_ settings: String, name: String = ".kehoach.json") throws -> Folder {
    let folder = try Folder()
    // Its number is blank, which is an error; funding is not told, which is a warning.
    try folder.write("a.txt", smallPlan.replacing("12/KH-UBND", with: "     /KH-UBND"))
    try folder.write(name, settings)
    return folder
  }

  @Test func theFileOfTheFolderIsRead() throws {
    let folder = try folder(#"{"fail-on": "none"}"#)
    #expect(try kehoach("check", "a.txt", in: folder).code == 0)
    #expect(try kehoach("check", "a.txt", "--fail-on", "note", in: folder).code == 1)
    #expect(try kehoach("check", "a.txt", "--no-config", in: folder).code == 1)
  }

  @Test func rulesAreChosenAndLeftOut() throws {
    let chosen = try folder(#"{"select": ["blank-field", "funding-unstated"]}"#)
    let both = try kehoach("check", "a.txt", in: chosen).text
    #expect(both.contains("[blank-field]") && both.contains("[funding-unstated]"))
    #expect(!both.contains("[recipients-incomplete]"))
    let instead = try kehoach("check", "a.txt", "--select", "funding-unstated", in: chosen).text
    #expect(!instead.contains("[blank-field]") && instead.contains("[funding-unstated]"))
    let left = try folder(#"{"ignore": ["funding-unstated"]}"#)
    #expect(try !kehoach("check", "a.txt", in: left).text.contains("[funding-unstated]"))
  }

  @Test func aNamedFileMustBeThere() throws {
    let folder = try folder("{}", name: "mine.json")
    #expect(try kehoach("check", "a.txt", "--config", "mine.json", in: folder).code == 1)
    let gone = try kehoach("check", "a.txt", "--config", "gone.json", in: folder)
    #expect(gone.code == 2)
    #expect(gone.errors.contains("gone.json"))
  }

  @Test(arguments: [
    ("{\n  \"fail_on\": \"error\"\n}", ":2:", "fail-on"),
    ("{\n\n  \"fail-on\": \"eror\"\n}", ":3:", "error"),
    ("{\"ignore\": [\"blank-fields\"]}", ":1:", "blank-field"),
    ("{\"ignore\": \"blank-field\"}", ":1:", "ignore"),
    ("{\"draft\": 1}", ":1:", "draft"),
    ("{\"draft\": true,\n \"draft\": false}", ":2:", "draft"),
    ("{\"draft\": true,\n}", ":2:", "JSON"),
    ("[]", ":1:", "JSON"),
    ("", ":1:", "JSON"),
  ]) func faultsNameFileLineAndKey(_ settings: String, _ line: String, _ word: String) throws {
    let outcome = try kehoach("check", "a.txt", in: folder(settings))
    #expect(outcome.code == 2)
    #expect(outcome.output.isEmpty)
    #expect(outcome.errors.contains(".kehoach.json" + line))
    #expect(outcome.errors.contains(word))
  }

  @Test func theBaselineIsNamedFromTheFilesOwnFolder() throws {
    let folder = try folder(#"{"baseline": "accepted.json"}"#, name: "office/settings.json")
    let write = [
      "check", "a.txt", "--write-baseline", "office/accepted.json", "--reason", "Đã xem",
    ]
    #expect(try run(write, in: folder).code == 0)
    let outcome = try kehoach("check", "a.txt", "--config", "office/settings.json", in: folder)
    #expect(outcome.code == 0)
    #expect(outcome.text.contains("Đã xem"))
  }
}
