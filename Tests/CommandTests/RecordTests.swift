import Foundation
import Testing

/// `parse --records`: a line in, a line out.
@Suite struct RecordTests {
  private func answers(_ lines: [String], _ more: String..., in folder: Folder? = nil) throws -> (
    code: Int32, values: [[String: Any]], errors: String
  ) {
    let outcome = try run(
      ["parse", "--records", "-", "--lang", "en"] + more, in: folder,
      input: Data(lines.joined(separator: "\n").utf8))
    let values = try outcome.text.split(separator: "\n").map {
      try JSONSerialization.jsonObject(with: Data($0.utf8)) as? [String: Any] ?? [:]
    }
    return (outcome.code, values, outcome.errors)
  }

  private func line(_ members: [String: String]) throws -> String {
    String(decoding: try JSONSerialization.data(withJSONObject: members), as: UTF8.self)
  }

  private func name(_ answer: [String: Any]) -> String? {
    (answer["source"] as? [String: Any])?["name"] as? String
  }

  @Test(arguments: ["1", "3"])
  func documentsComeAsPathTextOrBytes(jobs: String) throws {
    let folder = try Folder()
    try folder.write("in/a.txt", smallPlan)
    let lines = [
      try line(["path": "in/a.txt"]),
      try line(["name": "b", "text": smallPlan]),
      try line(["name": "c", "base64": Data(smallPlan.utf8).base64EncodedString()]),
      try line(["name": "d", "path": "in/a.txt"]),
    ]
    let (code, values, errors) = try answers(lines, "--jobs", jobs, in: folder)
    #expect(code == 0)
    #expect(values.map(name) == ["a.txt", "b", "c", "d"])
    #expect(errors == "4 documents: 4 read.\n")
    let header = try values.map {
      try JSONSerialization.data(withJSONObject: $0["header"] ?? [:], options: .sortedKeys)
    }
    #expect(Set(header).count == 1)
  }

  @Test func everyLineIsAnswered() throws {
    let lines = [
      "no JSON", try line(["name": "a"]), "", try line(["name": "b", "path": "x", "text": "y"]),
      try line(["name": "c", "base64": "a*"]), try line(["name": "d", "path": "/no/such"]),
      try line(["name": "e", "text": ""]), try line(["name": "f", "text": smallPlan]) + "\r",
    ]
    let (code, values, errors) = try answers(lines)
    #expect(code == 3)
    #expect(values.map(name) == ["", "a", "b", "c", "d", "e", "f"])
    #expect(values.dropLast().allSatisfy { $0["schema"] as? String == "kehoach/error/1" })
    #expect(values.dropLast().allSatisfy { ($0["message"] as? String)?.isEmpty == false })
    #expect(values.last?["schema"] as? String == "kehoach/plan/1")
    #expect(errors.contains("6 of 7 documents could not be read; 1 read."))
  }

  @Test func aLineThatIsTooLongIsPassedOver() throws {
    let long = try line(["name": "a", "text": String(repeating: "a", count: 4 << 20)])
    let (code, values, _) = try answers(
      [long, try line(["name": "b", "text": smallPlan])], "--max-mib", "1")
    #expect(code == 3)
    #expect(values.map(name) == ["", "b"])
  }

  @Test func onlyLinesGoWithRecords() throws {
    for more in [
      ["x.txt"], ["--coverage"], ["--format", "json"], ["--files-from", "-"], ["-o", "/tmp/"],
    ] {
      #expect(try run(["parse", "--records", "-"] + more).code == 2, "\(more)")
    }
  }
}
