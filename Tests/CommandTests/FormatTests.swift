import Foundation
import Testing

/// A file of `Fixtures/formats`, which all hold one plan, or of its folder `word`, which hold another.
struct FormatFile: CustomTestStringConvertible {
  let url: URL

  var testDescription: String { url.lastPathComponent }
  private var parts: [String] { testDescription.split(separator: ".").map(String.init) }
  var isScan: Bool { parts.contains("scan") }

  static let folder = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent().appending(path: "Fixtures/formats")
  static let all = files(in: folder) { $0.hasPrefix("plan.") && $0 != "plan.txt" }
  static let word = files(in: folder.appending(path: "word")) { $0.hasSuffix(".docx") }

  private static func files(in folder: URL, where isWanted: (String) -> Bool) -> [FormatFile] {
    let names = try? FileManager.default.contentsOfDirectory(atPath: folder.path())
    return (names ?? []).filter(isWanted).sorted().map {
      FormatFile(url: folder.appending(path: $0))
    }
  }

  /// The programs that read it, which a machine may not have.
  var converters: [String] {
    guard isScan || parts.last == "pdf" else { return [] }
    return isScan ? ["pdftotext", "pdftoppm", "tesseract"] : ["pdftotext"]
  }

  var leeway: PlanFacts.Leeway {
    if testDescription == "numbering.docx" { return .labels }
    guard parts.count == 3, parts[2] == "txt" || parts[2] == "html" else { return .none }
    switch parts[1] {
    case "tcvn3": return .capitals
    case "viscii", "vps", "viqr": return .quotationMarks
    default: return .none
    }
  }

  /// What `source.format` says of it.
  var format: String {
    let known = ["txt": "text", "md": "markdown", "png": "image"]
    let ending = parts.last ?? ""
    return known[ending] ?? ending
  }

  /// What `source.encoding` says of it; nil where it says nothing.
  var encoding: String? {
    if format == "pdf" || format == "image" { return nil }
    guard parts.count == 3 else { return "utf-8" }
    switch parts[1] {
    case "libreoffice", "utf-8-bom": return "utf-8"
    case "utf-8-as-latin-1": return "utf-8-as-windows-1252"
    case "utf-8-as-latin-1-twice": return "utf-8-as-windows-1252-twice"
    default: return parts[1]
    }
  }

  func json() throws -> Data {
    let outcome = try kehoach("parse", url.path())
    guard outcome.code == 0 else { throw Unreadable(errors: outcome.errors) }
    return outcome.output
  }

  struct Unreadable: Error { let errors: String }
}

func isInstalled(_ programs: [String]) -> Bool {
  programs.allSatisfy { FileManager.default.isExecutableFile(atPath: "/usr/bin/\($0)") }
}

/// Compares the facts of a file with those of the text: all are the same, of a scan 97 in 100; what differs is listed.
private func check(_ file: FormatFile, against text: URL) throws {
  guard isInstalled(file.converters) else { return }
  let expected = try PlanFacts(try FormatFile(url: text).json(), file.leeway)
  let differences = expected.differences(from: try PlanFacts(try file.json(), file.leeway))
  let lost = differences.count { $0.hasPrefix("- ") }
  let share = 1 - Double(lost) / Double(expected.lines.count)
  #expect(
    file.isScan ? share >= 0.97 : differences.isEmpty, "\(differences.joined(separator: "\n"))")
}

@Test func theFoldersOfFormatsAreThere() {
  #expect(FormatFile.all.count >= 32 && FormatFile.word.count >= 8)
}

@Test(arguments: FormatFile.all)
func everyFormatGivesTheFactsOfTheText(file: FormatFile) throws {
  try check(file, against: FormatFile.folder.appending(path: "plan.txt"))
}

@Test(arguments: FormatFile.word)
func everyFeatureOfWordGivesTheFactsOfTheText(file: FormatFile) throws {
  try check(file, against: FormatFile.folder.appending(path: "word/plan.txt"))
}

@Test(arguments: FormatFile.all.filter { !$0.testDescription.contains("scan") })
func formatsAndEncodingsAreNamed(file: FormatFile) throws {
  guard isInstalled(file.converters) else { return }
  let plan = try JSONSerialization.jsonObject(with: try file.json()) as? [String: Any]
  let source = plan?["source"] as? [String: Any]
  #expect(source?["format"] as? String == file.format)
  if let encoding = file.encoding { #expect(source?["encoding"] as? String == encoding) }
}
