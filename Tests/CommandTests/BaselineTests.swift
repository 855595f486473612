import Foundation
import Testing

/// Findings that are accepted: told, marked, and not counted until they expire.
struct BaselineTests {
  private func folder() throws -> Folder {
    let folder = try Folder()
    try folder.write("a.txt", smallPlan.replacing("12/KH-UBND", with: "     /KH-UBND"))
    try folder.write("b.txt", smallPlan.replacing("12/KH-UBND", with: "     /KH-UBND"))
    return folder
  }

  private func findings(_ outcome: Outcome) throws -> [[String: Any]] {
    let report = try JSONSerialization.jsonObject(with: outcome.output) as? [String: Any]
    let audits = try #require(report?["audits"] as? [[String: Any]])
    return audits.flatMap { $0["findings"] as? [[String: Any]] ?? [] }
  }

  private func accept(_ folder: Folder, _ more: String...) throws {
    let outcome = try run(
      ["check", "a.txt", "--write-baseline", "accepted.json", "--reason", "Chờ số"] + more,
      in: folder)
    #expect(outcome.code == 0)
  }

  private let check = ["check", "a.txt", "--baseline", "accepted.json", "--format", "json"]

  @Test func acceptedFindingsAreMarkedAndNeverDropped() throws {
    let folder = try folder()
    let before = try run(["check", "a.txt", "--format", "json"], in: folder)
    #expect(before.code == 1)
    try accept(folder)
    let after = try run(check, in: folder)
    #expect(after.code == 0)
    let found = try findings(after)
    #expect(try found.count == findings(before).count)
    for finding in found {
      #expect((finding["suppressed"] as? [String: Any])?["reason"] as? String == "Chờ số")
    }
    // Accepted or not, a plan with an error is not called compliant.
    #expect(!after.text.contains("\"compliant\": true"))
  }

  @Test func whatIsAcceptedInOnePlanIsNotInAnother() throws {
    let folder = try folder()
    try accept(folder)
    #expect(try kehoach("check", "b.txt", "--baseline", "accepted.json", in: folder).code == 1)
  }

  @Test func expiredEntriesCountAgain() throws {
    let folder = try folder()
    try accept(folder, "--until", "2026-06-30", "--today", "2026-01-01")
    #expect(try run(check + ["--today", "2026-06-30"], in: folder).code == 0)
    let late = try run(check + ["--today", "2026-07-01"], in: folder)
    #expect(late.code == 1)
    #expect(try findings(late).allSatisfy { $0["suppressed"] is NSNull })
    #expect(late.errors.contains("hết hạn"))
  }

  @Test func newFindingsCountBesideAcceptedOnes() throws {
    let folder = try folder()
    try accept(folder)
    try folder.write(
      "a.txt",
      smallPlan.replacing("12/KH-UBND", with: "     /KH-UBND")
        .replacing("ngày 05 tháng 3", with: "ngày      tháng 3"))
    #expect(try run(check, in: folder).code == 1)
  }

  @Test func rewritingKeepsReasonsAndOtherPlans() throws {
    let folder = try folder()
    try accept(folder)
    let first = try folder.read("accepted.json")
    let both = [
      "check", "a.txt", "b.txt", "--baseline", "accepted.json", "--write-baseline", "accepted.json",
      "--reason", "Khác",
    ]
    #expect(try run(both, in: folder).code == 0)
    let second = String(decoding: try folder.read("accepted.json"), as: UTF8.self)
    #expect(second.contains("Chờ số") && second.contains("Khác"))
    #expect(try run(both, in: folder).code == 0)
    #expect(try String(decoding: folder.read("accepted.json"), as: UTF8.self) == second)
    #expect(second.utf8.count > first.count)
  }

  @Test func noPlanIsReplacedByABaseline() throws {
    let folder = try folder()
    let before = try folder.read("a.txt")
    #expect(try kehoach("check", "a.txt", "--write-baseline", "./a.txt", in: folder).code == 2)
    #expect(try kehoach("audit", ".", "--write-baseline", "a.txt", in: folder).code == 2)
    #expect(try folder.read("a.txt") == before)
  }

  @Test func entriesWithoutAFindingAreToldOf() throws {
    let folder = try folder()
    try accept(folder)
    try folder.write("a.txt", smallPlan)
    #expect(try run(check, in: folder).errors.contains("không còn ứng với"))
  }

  @Test(arguments: [
    (#"{"schema": "kehoach/baseline/2", "entries": []}"#, "kehoach/baseline/1"),
    (#"{"schema": "kehoach/baseline/1"}"#, "entries"),
    (
      #"{"schema": "kehoach/baseline/1", "entries": [{"rule": "blank-field", "fingerprint": "0"}]}"#,
      "reason"
    ),
    (
      #"{"schema": "kehoach/baseline/1", "entries": [{"rule": "blank-field", "fingerprint": "0", "reason": "x", "expires": "2026-02-30"}]}"#,
      "2026-02-30"
    ),
  ]) func faultsAreNamed(_ baseline: String, _ word: String) throws {
    let folder = try folder()
    try folder.write("accepted.json", baseline)
    let outcome = try run(check, in: folder)
    #expect(outcome.code == 2)
    #expect(outcome.errors.contains("accepted.json:1:"))
    #expect(outcome.errors.contains(word))
  }

  @Test func everyFormatTellsWhatIsAccepted() throws {
    let folder = try folder()
    try accept(folder, "--today", "2026-01-01", "--until", "2026-12-31")
    for format in ["text", "json", "ndjson", "sarif", "junit", "markdown", "csv"] {
      let outcome = try kehoach(
        "check", "a.txt", "--baseline", "accepted.json", "--today", "2026-01-02", "--format",
        format, in: folder)
      #expect(outcome.code == 0)
      #expect(outcome.text.contains("Chờ số"), "\(format)")
    }
  }
}
