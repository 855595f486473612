import Foundation
import Testing

/// Shell completions, asked for as bash asks.
struct CompletionTests {
  private func completions(_ words: String...) throws -> [String] {
    let folder = try Folder()
    try folder.write("completions.bash", try kehoach("completions", "bash").output)
    let quoted = words.map { "'\($0)'" }.joined(separator: " ")
    let script = """
      source completions.bash
      COMP_WORDS=(\(quoted)) COMP_CWORD=\(words.count - 1) COMP_LINE="${COMP_WORDS[*]}" COMP_POINT=${#COMP_LINE}
      _kehoach kehoach "${COMP_WORDS[COMP_CWORD]}" "${COMP_WORDS[COMP_CWORD-1]}"
      printf '%s\\n' "${COMPREPLY[@]}"
      """
    let shell = Process()
    shell.executableURL = URL(filePath: "/bin/bash")
    shell.arguments = ["-c", script]
    shell.currentDirectoryURL = folder.url
    let output = Pipe()
    shell.standardOutput = output
    shell.standardError = FileHandle.nullDevice
    try shell.run()
    let bytes = try output.fileHandleForReading.readToEnd() ?? Data()
    shell.waitUntilExit()
    return String(decoding: bytes, as: UTF8.self).split(separator: "\n").map(String.init)
  }

  @Test func commandsAreCompleted() throws {
    #expect(try completions("kehoach", "pa") == ["parse"])
    #expect(try completions("kehoach", "a") == ["audit"])
  }

  @Test func optionsAreCompleted() throws {
    #expect(try completions("kehoach", "check", "--assume").contains("--assume-parent"))
  }

  @Test(arguments: [
    ("parse", "--format", "ak", "akn"), ("audit", "--format", "ht", "html"),
    ("check", "--fail-on", "warn", "warning"), ("parse", "--table", "quo", "quotas"),
    ("check", "--select", "quota-mi", "quota-missing"), ("view", "--lang", "e", "en"),
  ])
  func valuesAreCompleted(_ command: String, _ option: String, _ start: String, _ value: String)
    throws
  {
    #expect(try completions("kehoach", command, option, start) == [value])
  }
}
