import Foundation
import Testing

private func plans() throws -> Folder {
  let folder = try Folder()
  try folder.write("plans/b.txt", smallPlan)
  try folder.write("plans/a.txt", smallPlan)
  try folder.write("plans/deep/a.md", smallPlan)
  try folder.write("plans/notes.log", "no document")
  try folder.write("plans/.hidden.txt", smallPlan)
  return folder
}

@Test func aFolderIsReadInOrderOneDocumentALine() throws {
  let outcome = try kehoach("parse", "plans", in: try plans())
  #expect(outcome.code == 0)
  let names = try outcome.text.split(separator: "\n").map { line in
    let value = try JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any]
    return (value?["source"] as? [String: Any])?["name"] as? String
  }
  #expect(names == ["a.txt", "b.txt", "deep/a.md"])
}

@Test func theOrderIsTheSameHoweverManyAreReadAtATime() throws {
  let folder = try Folder()
  for number in 0..<40 { try folder.write("plans/\(number).txt", smallPlan + "\n\(number)") }
  let one = try kehoach("parse", "plans", "--jobs", "1", in: folder)
  let many = try kehoach("parse", "plans", "--jobs", "4", in: folder)
  #expect(one.output == many.output)
  #expect(one.text.split(separator: "\n").count == 40)
}

@Test func aFolderIsWrittenAsAFolder() throws {
  let folder = try plans()
  let outcome = try kehoach("parse", "plans", "-o", "out", in: folder)
  #expect(outcome.code == 0)
  let written = try folder.names().filter { $0.hasPrefix("out/") }
  #expect(written == ["out/a.json", "out/b.json", "out/deep/a.json"])
}

@Test func documentsThatWouldMeetInOneFileKeepApart() throws {
  let folder = try Folder()
  for name in ["a.txt", "a.md", "x/b.txt", "y/b.txt"] { try folder.write(name, smallPlan) }
  let outcome = try kehoach("parse", "a.txt", "a.md", "x/b.txt", "y/b.txt", "-o", "out", in: folder)
  #expect(outcome.code == 0)
  let written = try folder.names().filter { $0.hasPrefix("out/") }
  #expect(written == ["out/a.md.json", "out/a.txt.json", "out/x/b.json", "out/y/b.json"])
}

@Test func oneBadFileNeverStopsTheRestAndIsCounted() throws {
  let folder = try plans()
  try folder.write("plans/aa.txt", "")
  try folder.write("plans/zz.pdf", "%PDF-1.4\n")
  let outcome = try kehoach(
    "parse", "plans", "missing.txt", "-o", "out/", "--lang", "en", in: folder)
  #expect(outcome.code == 3)
  #expect(outcome.errors.contains("3 of 6 documents"))
  let written = try folder.names().filter { $0.hasPrefix("out/") }
  #expect(written == ["out/a.json", "out/b.json", "out/deep/a.json"])
}

@Test func aListOfFilesIsRead() throws {
  let folder = try plans()
  let outcome = try kehoach(
    "parse", "--files-from", "-", "--format", "ndjson", "-o", "all.ndjson",
    in: folder,
    input: Data("plans/b.txt\r\nplans/a.txt\n".utf8)
  )
  #expect(outcome.code == 0)
  #expect(try folder.read("all.ndjson").filter { $0 == 0x0A }.count == 2)
}

@Test func severalDocumentsMakeNoSingleJSON() throws {
  let outcome = try kehoach("parse", "plans", "--format", "json", in: try plans())
  #expect(outcome.code == 2)
  #expect(outcome.output.isEmpty)
}

@Test func aFolderWithoutDocumentsIsToldSo() throws {
  let folder = try Folder()
  try folder.write("plans/notes.log", "")
  let outcome = try kehoach("parse", "plans", "--lang", "en", in: folder)
  #expect(outcome.code == 3)
  #expect(outcome.errors.contains("holds no document"))
}
