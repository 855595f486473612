import Foundation
import Testing

@Test(arguments: [
  "try!", "as!", "@unchecked", "nonisolated(unsafe)", "fatalError", "unsafeBitCast",
])
func noRoomUsesForbiddenWords(word: String) throws {
  for file in try SourceFile.all() {
    for (number, line) in file.code.enumerated() {
      #expect(!line.contains(word), "\(file.path):\(number + 1)")
    }
  }
}

@Test(arguments: ["Regex", "NSRegularExpression", "JSONEncoder", "print("])
func noLibraryRoomUsesSlowOrLoudWords(word: String) throws {
  for file in try SourceFile.all() where file.room != "kehoach" {
    for (number, line) in file.code.enumerated() {
      #expect(!line.contains(word), "\(file.path):\(number + 1)")
    }
  }
}

@Test func nothingIsUnwrappedByForce() throws {
  let forced = /[A-Za-z0-9_\)\]]!(?!=)/
  for file in try SourceFile.all() {
    for (number, line) in file.code.enumerated() {
      #expect(line.firstMatch(of: forced) == nil, "\(file.path):\(number + 1)")
    }
  }
}

/// Lexicons are data: one file each, as long as the language needs.
@Test func noFileIsLong() throws {
  for file in try SourceFile.all() where !file.path.contains("/Lexicons/") {
    let count = file.text.split(separator: "\n", omittingEmptySubsequences: false).count - 1
    #expect(count <= 300, "\(file.path) has \(count) lines")
  }
}

@Test(arguments: ["Helper", "Util", "Manager", "Common", "+", "Misc"])
func noFileIsADrawer(word: String) throws {
  for file in try SourceFile.all() {
    #expect(!file.path.contains(word), "\(file.path)")
  }
}

@Test func lineFeedsOnly() throws {
  for file in try SourceFile.all() {
    #expect(!file.text.utf8.contains(0x0D), "\(file.path)")
    #expect(!file.text.utf8.contains(0x09), "\(file.path)")
  }
}
