import Foundation
import PlanModel
import PlanParser
import PlanReaders
import PlanReports
import PlanText
import Testing

/// One case folder: a document and what is expected of it.
struct Fixture: CustomTestStringConvertible {
  var folder: URL
  var source: URL

  var testDescription: String { folder.lastPathComponent }

  /// All case folders, in order.
  static let all: [Fixture] = {
    let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().appending(path: "Fixtures/plans")
    let names = try? FileManager.default.contentsOfDirectory(atPath: root.path())
    return (names ?? []).sorted().compactMap { name in
      let folder = root.appending(path: name)
      let files = try? FileManager.default.contentsOfDirectory(atPath: folder.path())
      let source = files?.sorted().first { $0.hasPrefix("source.") }
      return source.map { Fixture(folder: folder, source: folder.appending(path: $0)) }
    }
  }()

  func read() throws -> (document: SourceDocument, reading: Reading) {
    let bytes = [UInt8](try Data(contentsOf: source))
    let document = try readDocument(bytes, ReadOptions(name: source.lastPathComponent))
    return (document, parsePlan(document))
  }

  func json() throws -> [UInt8] {
    let (document, reading) = try read()
    return writePlanJSON(
      reading.plan,
      notes: reading.notes,
      document: document,
      generator: "kehoach",
      language: .vietnamese,
      style: .pretty
    )
  }

  /// Compares `text` with the file called `name`.
  ///
  /// A missing file is written and fails once, so that someone looks at it; KEHOACH_RECORD=1 writes it anew.
  func check(_ text: String, against name: String) throws {
    let file = folder.appending(path: name)
    let isRecording = ProcessInfo.processInfo.environment["KEHOACH_RECORD"] == "1"
    guard !isRecording, let data = try? Data(contentsOf: file) else {
      try Data(text.utf8).write(to: file)
      if !isRecording { Issue.record("\(testDescription)/\(name) was missing and is recorded now") }
      return
    }
    let expected = String(decoding: data, as: UTF8.self)
    guard text != expected else { return }
    let lines = (
      old: expected.components(separatedBy: "\n"), new: text.components(separatedBy: "\n")
    )
    let line = zip(lines.old, lines.new).enumerated().first { $0.element.0 != $0.element.1 }?.offset
    let number = line ?? min(lines.old.count, lines.new.count)
    func at(_ lines: [String]) -> String { number < lines.count ? lines[number] : "(no line)" }
    Issue.record(
      """
      \(testDescription)/\(name):\(number + 1)
      expected \(at(lines.old))
      found    \(at(lines.new))
      After looking at the change, record it with KEHOACH_RECORD=1.
      """
    )
  }
}

@Test func thereAreTenFixtures() {
  #expect(Fixture.all.count >= 10, "Fixtures/plans holds the case folders")
}

@Test(arguments: Fixture.all)
func aFixtureGivesItsOutlineAndItsPlan(fixture: Fixture) throws {
  let (document, reading) = try fixture.read()
  try fixture.check(outlineText(reading.plan.outline, of: document), against: "outline.txt")
  try fixture.check(String(decoding: try fixture.json(), as: UTF8.self), against: "plan.json")
}

@Test(arguments: Fixture.all)
func everyValueOfAFixtureIsGrounded(fixture: Fixture) throws {
  let value = try JSONSerialization.jsonObject(with: Data(try fixture.json()))
  #expect(ungroundedPaths(in: value).isEmpty)
}

@Test(arguments: Fixture.all)
func aFixtureGivesTheSameBytesEachTime(fixture: Fixture) throws {
  #expect(try fixture.json() == fixture.json())
}

@Test(arguments: Fixture.all)
func everyNoteOfAFixtureHasAMessageWithoutGaps(fixture: Fixture) throws {
  let (document, reading) = try fixture.read()
  for note in document.notes + reading.notes {
    for language in Language.allCases {
      #expect(!message(of: note, in: language).contains("%"))
    }
  }
}
