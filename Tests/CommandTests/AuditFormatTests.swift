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
    for format in ["text", "json", "ndjson"] {
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
}
