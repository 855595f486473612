import Foundation

/// The root folder of the package.
let packageRoot = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
  .deletingLastPathComponent()

/// One Swift file of a room.
struct SourceFile {
  /// The room's name: the folder below `Sources`.
  var room: String
  /// Path from the package's root.
  var path: String
  var text: String

  /// The lines without comments and without what stands between quotes.
  var code: [String] { strippedLines(of: text) }

  /// The modules that the file imports.
  var imports: [String] {
    text.split(separator: "\n").compactMap { line in
      let words = line.split(whereSeparator: \.isWhitespace).filter { !$0.hasPrefix("@") }
      guard let place = words.firstIndex(of: "import"), place <= 1, place + 1 < words.count else {
        return nil
      }
      if place == 1, !["public", "package", "internal", "private"].contains(words[0]) {
        return nil
      }
      return words[place + 1].split(separator: ".").first.map(String.init)
    }
  }

  /// Every Swift file below `Sources`.
  static func all() throws -> [SourceFile] {
    let sources = packageRoot.appending(path: "Sources")
    let names = try FileManager.default.subpathsOfDirectory(atPath: sources.path())
    return try names.filter { $0.hasSuffix(".swift") }.sorted().map { name in
      SourceFile(
        room: String(name.prefix { $0 != "/" }),
        path: "Sources/" + name,
        text: try String(contentsOf: sources.appending(path: name), encoding: .utf8)
      )
    }
  }
}

/// Leaves out comments and string literals; good enough for the style of this house.
private func strippedLines(of text: String) -> [String] {
  var isInsideQuotes = false
  return text.split(separator: "\n", omittingEmptySubsequences: false).map { line in
    if line.contains("\"\"\"") {
      isInsideQuotes.toggle()
      return ""
    }
    if isInsideQuotes { return "" }
    let parts = line.replacing("\\\\", with: "").replacing("\\\"", with: "")
      .split(separator: "\"", omittingEmptySubsequences: false)
    let code = parts.enumerated().filter { $0.offset.isMultiple(of: 2) }.map(\.element)
    return code.joined(separator: "\"\"").components(separatedBy: "//")[0]
  }
}
