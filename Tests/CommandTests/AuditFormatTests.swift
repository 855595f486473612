import Foundation
import Testing

/// What `--format` and `-o` of `check` and `audit` give.
struct AuditFormatTests {
  private func folder() throws -> Folder {
    let folder = try Folder()
    try folder.write("a.txt", smallPlan)
    try folder.write("b.txt", smallPlan.replacing("12/KH-UBND", with: "/KH-UBND"))
    return folder
  }

  @Test func linesAreAuditsThatSayTheirShape() throws {
    let outcome = try kehoach("check", "a.txt", "b.txt", "--format", "ndjson", in: folder())
    let lines = outcome.text.split(separator: "\n")
    #expect(lines.count == 2)
    for (line, name) in zip(lines, ["a.txt", "b.txt"]) {
      let audit = try #require(
        try JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any])
      #expect(audit["schema"] as? String == "kehoach/audit/1")
      #expect((audit["child"] as? [String: Any])?["name"] as? String == name)
    }
  }

  @Test(arguments: ["check", "audit"]) func aFileHoldsWhatTheTerminalShows(_ command: String) throws
  {
    let folder = try folder()
    for format in ["text", "json", "ndjson", "sarif", "junit", "markdown", "csv"] {
      let arguments = [command, "a.txt", "b.txt", "--format", format]
      let shown = try run(arguments, in: folder)
      let filed = try run(arguments + ["-o", "out"], in: folder)
      #expect(filed.output.isEmpty)
      #expect(shown.code == filed.code)
      #expect(try folder.read("out") == shown.output)
    }
  }

  @Test func outputNeverReplacesAPlan() throws {
    let folder = try folder()
    let before = try folder.read("b.txt")
    #expect(try kehoach("check", "a.txt", "--parent", "b.txt", "-o", "b.txt", in: folder).code == 2)
    #expect(try folder.read("b.txt") == before)
  }

  @Test func whatCouldNotBeReadStandsInTheReport() throws {
    let outcome = try kehoach("check", "a.txt", "gone.txt", "--format", "json", in: folder())
    #expect(outcome.code == 3)
    let report = try #require(
      try JSONSerialization.jsonObject(with: outcome.output) as? [String: Any])
    #expect((report["unread"] as? [[String: Any]])?.first?["name"] as? String == "gone.txt")
  }

  @Test func anEditElsewhereLeavesFingerprintsAlone() throws {
    let folder = try folder()
    func fingerprints() throws -> [String: String] {
      let outcome = try kehoach("check", "b.txt", "--format", "json", in: folder)
      let report = try JSONSerialization.jsonObject(with: outcome.output) as? [String: Any]
      let audit = try #require((report?["audits"] as? [[String: Any]])?.first)
      let findings = audit["findings"] as? [[String: Any]] ?? []
      return Dictionary(
        findings.map { ($0["rule"] as? String ?? "", $0["fingerprint"] as? String ?? "") }
      ) { $0 + $1 }
    }
    let before = try fingerprints()
    #expect(!before.isEmpty)
    try folder.write(
      "b.txt",
      smallPlan.replacing("12/KH-UBND", with: "/KH-UBND")
        .replacing(
          "- Nâng cao nhận thức của cán bộ.",
          with: "- Nâng cao nhận thức của cán bộ, công chức.\n- Một mục đích nữa."))
    #expect(try fingerprints() == before)
  }

  @Test func whatNoTerminalShowsNeedsAFile() throws {
    let folder = try folder()
    #expect(try kehoach("check", "a.txt", "--format", "xlsx", in: folder).code == 2)
    #expect(
      try kehoach("check", "a.txt", "--format", "xlsx", "-o", "out.xlsx", in: folder).code == 1)
    #expect(try folder.read("out.xlsx").starts(with: Data("PK".utf8)))
  }

  @Test func allTablesGoIntoAFolder() throws {
    let folder = try folder()
    #expect(
      try kehoach("audit", "a.txt", "b.txt", "--format", "csv", "--bom", "-o", "out/", in: folder)
        .code == 1)
    let names = try folder.names().filter { $0.hasPrefix("out/") }
    #expect(names.contains("out/findings.csv") && names.contains("out/datapackage.json"))
    #expect(try folder.read("out/verdicts.csv").starts(with: [0xEF, 0xBB, 0xBF]))
  }
}
