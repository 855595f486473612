import Foundation
import PlanAudit
import PlanReaders
import Testing

/// A folder of `Fixtures/audit`: a plan, and what an audit of it must say, written by hand before any output was seen.
struct AuditCase: CustomTestStringConvertible {
  /// What the plan asks of the tier below, or what an audit says of it.
  struct Line: Hashable {
    var ruling: String
    var kind: String
    /// Words of the parent's paragraph.
    var words: String
    /// Whether it may be told and need not.
    var isOptional = false
  }
  struct ExpectedFinding: Hashable {
    var rule: String
    /// Words that the quote holds; empty where the side is not quoted or does not matter.
    var child: String
    var parent: String
  }

  let name: String
  let document: AuditedDocument
  var parent: String?
  var identity = ""
  var isDraft = false
  var isCompliant = false
  var findings: [ExpectedFinding] = []
  /// Verdicts that differ from those of a plan that keeps everything; `none` for those that another one swallows.
  var exceptions: [Line] = []
  /// What the plan asks of the tier below it.
  var obligations: [Line] = []

  var testDescription: String { name }

  static let folder = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent().appending(path: "Fixtures/audit")

  static let all: [AuditCase] = {
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder.path())) ?? []
    return names.sorted().compactMap { try? AuditCase($0) }
  }()

  init(_ name: String) throws {
    self.name = name
    let place = Self.folder.appending(path: name)
    let files = try FileManager.default.contentsOfDirectory(atPath: place.path())
    let source = files.first { $0.hasPrefix("source.") } ?? "source.txt"
    let bytes = [UInt8](try Data(contentsOf: place.appending(path: source)))
    document = audited(try readDocument(bytes, ReadOptions(name: name + "/" + source)))
    obligations = Self.lines(place, "obligations.txt").map { line in
      let parts = Self.parts(line, "|")
      let isOptional = parts[0].hasPrefix("also ")
      return Line(
        ruling: isOptional ? String(parts[0].dropFirst(5)) : parts[0], kind: parts[1],
        words: parts[2], isOptional: isOptional)
    }
    for line in Self.lines(place, "expected.txt") {
      guard let colon = line.firstIndex(of: ":") else { continue }
      let value = String(line[line.index(after: colon)...]).trimmed
      let parts = Self.parts(value, "|")
      switch line[..<colon] {
      case "parent": parent = value
      case "identity": identity = value
      case "draft": isDraft = value == "yes"
      case "compliant": isCompliant = value == "yes"
      case "finding":
        findings.append(ExpectedFinding(rule: parts[0], child: parts[1], parent: parts[2]))
      case "verdict":
        exceptions.append(Line(ruling: parts[0], kind: parts[1], words: parts[2]))
      default: break
      }
    }
  }

  private static func lines(_ place: URL, _ name: String) -> [String] {
    let text = try? String(contentsOf: place.appending(path: name), encoding: .utf8)
    return (text ?? "").split(separator: "\n").map(String.init).filter { !$0.hasPrefix("#") }
  }

  private static func parts(_ line: String, _ separator: Character) -> [String] {
    line.split(separator: separator, omittingEmptySubsequences: false).map { String($0).trimmed }
  }
}

extension String {
  fileprivate var trimmed: String { trimmingCharacters(in: .whitespaces) }

  /// The text with each run of white space as one space.
  var spaced: String { split(whereSeparator: \.isWhitespace).joined(separator: " ") }
}
