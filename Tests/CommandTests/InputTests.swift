import Foundation
import Testing

/// Parses one file to a file and expects exit code 3, a message that names the file, and no output at all.
private func checkRefusal(_ content: Data?, named name: String = "plan.txt", says words: String)
  throws
{
  let folder = try Folder()
  if let content { try folder.write(name, content) }
  let before = try folder.names()
  let outcome = try kehoach("parse", name, "-o", "out.json", "--lang", "en", in: folder)
  #expect(outcome.code == 3)
  #expect(outcome.errors.contains("\(name): "), "\(outcome.errors)")
  #expect(outcome.errors.contains(words), "\(outcome.errors)")
  #expect(outcome.output.isEmpty)
  #expect(try folder.names() == before)
}

/// Parses one file to standard output and expects a JSON document.
private func checkReading(_ content: Data, warns: Bool = false) throws {
  let folder = try Folder()
  try folder.write("plan.txt", content)
  let outcome = try kehoach("parse", "plan.txt", "--lang", "en", in: folder)
  #expect(outcome.code == 0, "\(outcome.errors)")
  #expect(outcome.errors.contains("administrative plan") == warns, "\(outcome.errors)")
  let value = try JSONSerialization.jsonObject(with: outcome.output) as? [String: Any]
  #expect(value?["schema"] as? String == "kehoach/plan/1")
}

@Test func aMissingFileIsToldAndLeavesNothing() throws {
  try checkRefusal(nil, says: "no such file")
}

@Test func anEmptyFileIsToldAndLeavesNothing() throws {
  try checkRefusal(Data(), says: "the file is empty")
}

@Test func binaryBytesAreToldAndLeaveNothing() throws {
  let bytes = Data((0..<4096).map { UInt8(truncatingIfNeeded: $0 &* 73 &+ $0 >> 3) })
  try checkRefusal(bytes, says: "binary")
}

@Test func aFormatThatIsNotServedIsNamed() throws {
  try checkRefusal(Data("{\\rtf1\\ansi x}".utf8), named: "plan.rtf", says: "RTF")
}

@Test func aFileBeyondTheLimitIsRefusedBeforeItIsRead() throws {
  let folder = try Folder()
  let file = try folder.write("huge.txt", "")
  let handle = try FileHandle(forWritingTo: file)
  try handle.truncate(atOffset: 65 << 20)
  let outcome = try kehoach("parse", "huge.txt", "-o", "out.json", "--lang", "en", in: folder)
  #expect(outcome.code == 3)
  #expect(outcome.errors.contains("64 MiB"))
  #expect(try folder.names() == ["huge.txt"])
}

@Test func aLinkToNowhereIsAMissingFile() throws {
  let folder = try Folder()
  let link = folder.url.appending(path: "plan.txt")
  try FileManager.default.createSymbolicLink(
    at: link, withDestinationURL: URL(filePath: "/nowhere/x"))
  let outcome = try kehoach("parse", "plan.txt", "--lang", "en", in: folder)
  #expect(outcome.code == 3)
  #expect(outcome.errors.contains("no such file"))
}

@Test func aFileWithoutPermissionIsToldSo() throws {
  guard getuid() != 0 else { return }
  let folder = try Folder()
  let file = try folder.write("plan.txt", smallPlan)
  try FileManager.default.setAttributes([.posixPermissions: 0], ofItemAtPath: file.path())
  let outcome = try kehoach("parse", "plan.txt", "--lang", "en", in: folder)
  #expect(outcome.code == 3)
  #expect(outcome.errors.contains("no permission"))
}

@Test func invalidUTF8IsReadWithANote() throws {
  var content = Data(smallPlan.utf8)
  content.insert(contentsOf: [0xC3, 0x28, 0xFF], at: content.count / 2)
  let folder = try Folder()
  try folder.write("plan.txt", content)
  let outcome = try kehoach("parse", "plan.txt", in: folder)
  #expect(outcome.code == 0)
  #expect(outcome.text.contains("\"invalid-utf8\""))
}

@Test func aTextThatIsNoPlanIsReadWithAWarning() throws {
  try checkReading(Data("Ngày xửa ngày xưa có một cô bé quàng khăn đỏ.\n".utf8), warns: true)
}

@Test func tenMegabytesOfOneLetterAreRead() throws {
  try checkReading(Data(repeating: 0x61, count: 10_000_000), warns: true)
}

@Test func aMegabyteWithoutALineBreakIsRead() throws {
  let words = "Giao Phòng Nội vụ chủ trì, phối hợp xây dựng ít nhất 02 mô hình trong năm 2024; "
  let line = String(repeating: words, count: 1_000_000 / words.utf8.count)
  try checkReading(Data(line.utf8), warns: true)
}

@Test func aPlanIsReadWithoutAWord() throws {
  try checkReading(Data(smallPlan.utf8))
}

@Test func standardInputIsReadUnderItsName() throws {
  let outcome = try kehoach(
    "parse", "-", "--stdin-name", "ke-hoach.txt",
    input: Data(smallPlan.utf8)
  )
  #expect(outcome.code == 0)
  #expect(outcome.text.contains("\"name\": \"ke-hoach.txt\""))
}
