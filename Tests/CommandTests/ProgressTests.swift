import Foundation
import Testing

/// What a terminal shows of a batch while it runs.
private func terminal(_ command: String, in folder: Folder) throws -> String {
  let process = Process()
  process.executableURL = URL(filePath: "/usr/bin/env")
  process.arguments = ["script", "-qec", command, "/dev/null"]
  process.currentDirectoryURL = folder.url
  process.standardOutput = try FileHandle(forWritingTo: folder.write("shown", Data()))
  process.standardError = FileHandle.nullDevice
  process.standardInput = FileHandle.nullDevice
  try process.run()
  process.waitUntilExit()
  return String(decoding: try folder.read("shown"), as: UTF8.self)
}

@Test func aTerminalShowsHowFarABatchIs() throws {
  let folder = try Folder()
  for number in 0..<5 { try folder.write("plans/\(number).txt", smallPlan) }
  let shown = try terminal("'\(programPath)' parse plans -o out", in: folder)
  #expect(shown.contains("████████████████████████ 5/5"))
  // The line is taken away before the summary.
  #expect(shown.contains("\r\u{1B}[K5 văn bản: đã đọc 5."))
  let data = try terminal("'\(programPath)' parse plans", in: folder)
  #expect(!data.contains("5/5"))
}

@Test func onlyATerminalShowsProgress() throws {
  let folder = try Folder()
  for number in 0..<5 { try folder.write("plans/\(number).txt", smallPlan) }
  let outcome = try kehoach("parse", "plans", "-o", "out", in: folder)
  #expect(outcome.errors == "5 văn bản: đã đọc 5.\n")
}

@Test func namesOfFilesDoNotSteerATerminal() throws {
  let folder = try Folder()
  try folder.write("plans/\u{1B}[2Ja.txt", smallPlan)
  try folder.write("plans/\u{1B}[2Jb.txt", "")
  let shown = try terminal("'\(programPath)' parse plans -o out", in: folder)
  #expect(!shown.contains("\u{1B}[2J"))
}
