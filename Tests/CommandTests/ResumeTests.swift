import Foundation
import Testing

/// Batches that are ended in the middle and go on.
@Suite struct ResumeTests {
  private static let count = 40

  /// A folder of plans, each long enough to be met while it is read.
  private func plans() throws -> Folder {
    let folder = try Folder()
    for number in 0..<Self.count {
      let tasks = (1...16).map {
        "\($0). Giao Phòng Nội vụ xây dựng ít nhất \(number + $0) mô hình/năm."
      }
      try folder.write(
        "plans/\(number % 3)/\(number).txt", smallPlan + "\n" + tasks.joined(separator: "\n"))
    }
    return folder
  }

  /// What a run that nothing disturbs writes, by its name.
  private func whole(_ folder: Folder) throws -> [String: Data] {
    #expect(try kehoach("parse", "plans", "-o", "whole/", "--lang", "en", in: folder).code == 0)
    return try outputs(of: folder, "whole/")
  }

  private func outputs(of folder: Folder, _ prefix: String) throws -> [String: Data] {
    let names = try folder.names().filter { $0.hasPrefix(prefix) && $0.hasSuffix(".json") }
    return Dictionary(
      uniqueKeysWithValues: try names.map {
        (String($0.dropFirst(prefix.count)), try folder.read($0))
      })
  }

  private func hidden(_ folder: Folder) throws -> [String] {
    try folder.names().filter { $0.contains("/.kehoach") }
  }

  /// Starts a batch and ends it by a signal as soon as some documents are done.
  private func interrupted(_ folder: Folder, by signal: Int32) throws -> Process {
    let process = Process()
    process.executableURL = URL(filePath: programPath)
    process.arguments = ["parse", "plans", "-o", "out/", "--jobs", "2", "--lang", "en"]
    process.currentDirectoryURL = folder.url
    process.standardError = try FileHandle(forWritingTo: folder.write("errors", Data()))
    try process.run()
    while process.isRunning, try outputs(of: folder, "out/").count < 5 { usleep(500) }
    kill(process.processIdentifier, signal)
    process.waitUntilExit()
    return process
  }

  @Test(arguments: [SIGKILL, SIGINT, SIGTERM])
  func aRunThatWasEndedGoesOn(signal: Int32) throws {
    let folder = try plans()
    let expected = try whole(folder)
    let process = try interrupted(folder, by: signal)
    #expect(process.terminationReason == .uncaughtSignal)
    #expect(process.terminationStatus == signal)
    let before = try outputs(of: folder, "out/")
    #expect(before.count >= 5 && before.count < Self.count)
    for (name, bytes) in before { #expect(bytes == expected[name], "\(name)") }
    if signal != SIGKILL {
      #expect(try hidden(folder) == ["out/.kehoach-manifest"])
      let words = String(decoding: try folder.read("errors"), as: UTF8.self)
      #expect(words.contains("stopped as told: ") && words.contains("--resume"))
    }

    let outcome = try kehoach(
      "parse", "plans", "-o", "out/", "--resume", "--lang", "en", in: folder)
    #expect(outcome.code == 0)
    #expect(try outputs(of: folder, "out/") == expected)
    #expect(try hidden(folder) == ["out/.kehoach-manifest"])
    let read = Self.count - before.count
    // The one that was put in its place when the run was ended may not be in the manifest yet.
    #expect(
      [read, read + 1].contains {
        outcome.errors.contains("\(Self.count) documents: \($0) read, \(Self.count - $0) kept")
      }, "\(outcome.errors)")
  }

  @Test func aRunThatReachesItsEndLeavesNothingBehind() throws {
    let folder = try plans()
    let outcome = try kehoach("parse", "plans", "-o", "out/", "--lang", "en", in: folder)
    #expect(outcome.errors == "40 documents: 40 read.\n")
    #expect(try hidden(folder).isEmpty)
  }

  @Test func whatChangedIsReadAgain() throws {
    let folder = try plans()
    let expected = try whole(folder)
    func resume(_ more: String...) throws -> String {
      let arguments = ["parse", "plans", "-o", "out/", "--resume", "--lang", "en"] + more
      return try run(arguments, in: folder).errors
    }
    #expect(try resume() == "40 documents: 40 read.\n")
    #expect(try resume() == "40 documents: 0 read, 40 kept from an earlier run.\n")

    try folder.write("plans/0/0.txt", smallPlan)
    try folder.write("out/1/1.json", expected["1/1.json"]?.dropLast() ?? Data())
    try FileManager.default.removeItem(at: folder.url.appending(path: "out/2/2.json"))
    #expect(try resume() == "40 documents: 3 read, 37 kept from an earlier run.\n")
    #expect(try folder.read("out/1/1.json") == expected["1/1.json"])
    #expect(try folder.read("out/2/2.json") == expected["2/2.json"])

    #expect(try resume("--compact") == "40 documents: 40 read.\n")
    #expect(try resume("--compact", "--max-cells", "9").contains("40 read."))
  }

  @Test func aManifestThatIsCutOrNonsenseCostsTimeAndNoData() throws {
    let folder = try plans()
    let expected = try whole(folder)
    #expect(
      try kehoach("parse", "plans", "-o", "out/", "--resume", "--lang", "en", in: folder).code == 0)
    let manifest = try folder.read("out/.kehoach-manifest")
    for damaged in [manifest.prefix(manifest.count / 2), Data("\0\u{FF}\n\n x \\".utf8), Data()] {
      try folder.write("out/.kehoach-manifest", damaged)
      #expect(
        try kehoach("parse", "plans", "-o", "out/", "--resume", "--lang", "en", in: folder).code
          == 0)
      #expect(try outputs(of: folder, "out/") == expected)
      let again = try kehoach(
        "parse", "plans", "-o", "out/", "--resume", "--lang", "en", in: folder)
      #expect(again.errors == "40 documents: 0 read, 40 kept from an earlier run.\n")
    }
  }

  @Test func whatFailedIsTriedAgain() throws {
    let folder = try plans()
    try folder.write("plans/bad.txt", "")
    let first = try kehoach("parse", "plans", "-o", "out/", "--resume", "--lang", "en", in: folder)
    #expect(first.code == 3)
    #expect(first.errors.contains("1 of 41 documents could not be read; 40 read."))
    try folder.write("plans/bad.txt", smallPlan)
    let second = try kehoach("parse", "plans", "-o", "out/", "--resume", "--lang", "en", in: folder)
    #expect(second.code == 0)
    #expect(second.errors == "41 documents: 1 read, 40 kept from an earlier run.\n")
  }

  @Test func whatKilledRunsLeftIsRemovedAndOtherFilesAreNot() throws {
    let folder = try plans()
    try folder.write("out/0/.kehoach-1999999999-1", "half")
    let others = [
      "out/.kehoach-\(getpid())-1", "out/.kehoach-mine", "out/.kehoach-1-x", "out/.other",
    ]
    for name in others { try folder.write(name, "kept") }
    #expect(try kehoach("parse", "plans", "-o", "out/", in: folder).code == 0)
    #expect(try folder.names().filter { $0.contains("/.") } == others.sorted())
  }

  @Test func twoRunsDoNotWriteToOneFolder() throws {
    let folder = try plans()
    try folder.write("out/.kehoach-manifest", "")
    let process = Process()
    process.executableURL = URL(filePath: "/usr/bin/env")
    process.arguments = [
      "flock", "out/.kehoach-manifest", programPath, "parse", "plans", "-o", "out/",
    ]
    process.currentDirectoryURL = folder.url
    process.standardError = FileHandle.nullDevice
    try process.run()
    process.waitUntilExit()
    #expect(process.terminationStatus == 2)
    #expect(try outputs(of: folder, "out/").isEmpty)
  }

  @Test func resumingNeedsAFolder() throws {
    let folder = try plans()
    #expect(try kehoach("parse", "plans", "--resume", in: folder).code == 2)
    #expect(
      try kehoach("parse", "plans", "--format", "ndjson", "-o", "x.ndjson", "--resume", in: folder)
        .code == 2)
  }
}
