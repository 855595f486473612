import Foundation
import Testing

@Test func aFileIsReplacedWholeAndKeepsItsMode() throws {
  let folder = try Folder()
  try folder.write("plan.txt", smallPlan)
  let old = try folder.write("plan.json", String(repeating: "x", count: 1_000_000))
  try FileManager.default.setAttributes([.posixPermissions: 0o640], ofItemAtPath: old.path())
  #expect(try kehoach("parse", "plan.txt", "-o", "plan.json", in: folder).code == 0)
  #expect(try folder.read("plan.json").last == 0x0A)
  let mode = try FileManager.default.attributesOfItem(atPath: old.path())[.posixPermissions]
  #expect(mode as? Int == 0o640)
  #expect(try folder.names() == ["plan.json", "plan.txt"])
}

@Test func aLinkStaysALink() throws {
  let folder = try Folder()
  try folder.write("plan.txt", smallPlan)
  try folder.write("real.json", "")
  let link = folder.url.appending(path: "link.json")
  try FileManager.default.createSymbolicLink(atPath: link.path(), withDestinationPath: "real.json")
  #expect(try kehoach("parse", "plan.txt", "-o", "link.json", in: folder).code == 0)
  #expect(
    try FileManager.default.destinationOfSymbolicLink(atPath: link.path()).hasSuffix("real.json"))
  #expect(try folder.read("real.json").count > 100)
}

@Test func deviceFilesAreWrittenAndNotReplaced() throws {
  let folder = try Folder()
  try folder.write("plan.txt", smallPlan)
  #expect(try kehoach("parse", "plan.txt", "-o", "/dev/null", in: folder).code == 0)
  let type = try FileManager.default.attributesOfItem(atPath: "/dev/null")[.type]
  #expect(type as? FileAttributeType == .typeCharacterSpecial)
}

@Test func anInputIsNeverOverwritten() throws {
  let folder = try Folder()
  try folder.write("plan.txt", smallPlan)
  let outcome = try kehoach("parse", "plan.txt", "-o", "./plan.txt", in: folder)
  #expect(outcome.code == 2)
  #expect(try folder.read("plan.txt") == Data(smallPlan.utf8))
}

@Test func aPlaceThatCannotBeWrittenIsToldBeforeReading() throws {
  let folder = try Folder()
  try folder.write("plan.txt", smallPlan)
  let outcome = try kehoach("parse", "plan.txt", "-o", "no/such/out.json", in: folder)
  #expect(outcome.code == 2)
  #expect(outcome.errors.contains("no/such/out.json"))
}

@Test func aReaderThatGoesAwayEndsTheRunQuietly() throws {
  let folder = try Folder()
  for number in 0..<50 { try folder.write("plans/\(number).txt", smallPlan) }
  let process = Process()
  process.executableURL = URL(filePath: "/bin/bash")
  process.arguments = [
    "-c", "\"$0\" parse plans 2>errors | head -c 10 >head; echo ${PIPESTATUS[0]} >code",
  ]
  process.arguments?.append(programPath)
  process.currentDirectoryURL = folder.url
  try process.run()
  process.waitUntilExit()
  #expect(try folder.read("errors").isEmpty)
  #expect(try String(decoding: folder.read("code"), as: UTF8.self) == "0\n")
}

@Test func standardOutputIsData() throws {
  let folder = try Folder()
  try folder.write("plan.txt", smallPlan)
  let outline = try kehoach("outline", "plan.txt", in: folder)
  #expect(outline.text.contains("II.1  1  "))
  let blocks = try kehoach("blocks", "plan.txt", in: folder)
  #expect(blocks.text.hasPrefix("0\t"))
  #expect(outline.errors.isEmpty && blocks.errors.isEmpty)
}

@Test func akomaNtosoIsOneFileADocument() throws {
  let folder = try Folder()
  try folder.write("in/a.txt", smallPlan)
  try folder.write("in/b.txt", smallPlan)
  let one = try kehoach("parse", "in/a.txt", "--format", "akn", in: folder)
  #expect(one.code == 0)
  #expect(
    one.text.contains("<akomaNtoso xmlns=\"http://docs.oasis-open.org/legaldocml/ns/akn/3.0\">"))
  #expect(try kehoach("parse", "in", "--format", "akn", in: folder).code == 2)
  #expect(try kehoach("parse", "in", "--format", "akn", "-o", "out", in: folder).code == 0)
  #expect(try folder.read("out/a.xml") == one.output)
  #expect(try folder.read("out/b.xml").count == one.output.count)
}

/// The JSON of a long plan is made while it is written; beside others it is made first.
@Test func aLongPlanIsTheSameHoweverItIsWritten() throws {
  let folder = try Folder()
  let line = "- Tổ chức 02 lớp tập huấn cho 45 cán bộ, xong trước ngày 30/6/2026.\n"
  let long = smallPlan + String(repeating: line, count: (1 << 17) / line.utf8.count + 1)
  try folder.write("long.txt", long)
  try folder.write("small.txt", smallPlan)
  let alone = try kehoach("parse", "long.txt", in: folder)
  #expect(alone.code == 0)
  #expect(alone.output.count > 1 << 18)
  #expect(try kehoach("parse", "long.txt", "-o", "long.json", in: folder).code == 0)
  #expect(try kehoach("parse", "long.txt", "small.txt", "-o", "both/", in: folder).code == 0)
  #expect(try folder.read("long.json") == alone.output)
  #expect(try folder.read("both/long.json") == alone.output)
  let full = try kehoach("parse", "long.txt", "-o", "/dev/full", in: folder)
  #expect(full.code == 2)
  #expect(full.errors.contains("/dev/full"))
}
