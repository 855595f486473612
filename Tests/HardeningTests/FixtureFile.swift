import Foundation
import PlanReaders
import Testing

/// A document of the repository's fixtures.
struct FixtureFile: CustomTestStringConvertible, Sendable {
  /// Path inside `Fixtures`.
  var path: String
  var bytes: [UInt8]

  var testDescription: String { path }

  static let folder = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent().appending(path: "Fixtures")

  private static let endings = [
    ".txt", ".md", ".html", ".docx", ".odt", ".rtf", ".doc", ".pdf", ".png",
  ]

  /// Every fixture in every format, those that fuzzing found left out.
  static let all: [FixtureFile] = {
    let names = (try? FileManager.default.subpathsOfDirectory(atPath: folder.path())) ?? []
    return names.sorted().compactMap { name in
      guard !name.hasPrefix("found/"), !name.hasSuffix("outline.txt"),
        endings.contains(where: name.hasSuffix),
        let data = try? Data(contentsOf: folder.appending(path: name))
      else { return nil }
      return FixtureFile(path: name, bytes: [UInt8](data))
    }
  }()

  /// What `pdftotext` makes of the PDF fixture; nothing where the program is not there.
  static let boxes = (try? output("pdftotext", "-raw", "-bbox", pdf, "-")) ?? []

  static let converters: Converters = {
    let drawings = (try? output("pdftoppm", "-r", "72", "-mono", pdf)) ?? []
    return Converters(
      textBoxes: { _, receive throws(ConverterFailure) in receive(0, boxes[...]) },
      pageDrawings: { _, _ throws(ConverterFailure) in drawings }
    )
  }()

  private static var pdf: String { folder.appending(path: "formats/plan.pdf").path() }

  private static func output(_ command: String...) throws -> [UInt8] {
    let process = Process()
    process.executableURL = URL(filePath: "/usr/bin/env")
    process.arguments = command
    let pipe = Pipe()
    process.standardOutput = pipe
    process.standardError = FileHandle.nullDevice
    try process.run()
    let bytes = try pipe.fileHandleForReading.readToEnd() ?? Data()
    process.waitUntilExit()
    return [UInt8](bytes)
  }
}
