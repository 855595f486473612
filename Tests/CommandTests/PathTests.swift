import Foundation
import Testing

/// Runs a line of bash in `folder`, with the program as `$0`; for what Foundation's paths cannot say.
private func bash(_ line: String, in folder: Folder) throws {
  let process = Process()
  process.executableURL = URL(filePath: "/bin/bash")
  process.arguments = ["-c", line, programPath]
  process.currentDirectoryURL = folder.url
  try process.run()
  process.waitUntilExit()
}

private func text(_ name: String, in folder: Folder) throws -> String {
  String(decoding: try folder.read(name), as: UTF8.self)
}

@Test func whatIsNoFileIsSkippedInAFolderWithAWord() throws {
  let folder = try Folder()
  try folder.write("plans/a.txt", smallPlan)
  try bash("mkfifo plans/pipe.txt plans/pipe.log; ln -s pipe.txt plans/link.txt", in: folder)
  let outcome = try kehoach("parse", "plans", "--lang", "en", in: folder)
  #expect(outcome.code == 0)
  #expect(outcome.text.split(separator: "\n").count == 1)
  #expect(outcome.errors.contains("warning: plans/pipe.txt: skipped: it is a pipe"))
  #expect(outcome.errors.contains("warning: plans/link.txt: skipped: it is a pipe"))
  #expect(!outcome.errors.contains("pipe.log"))
}

@Test(arguments: ["pipe.txt", "/dev/zero"])
func whatIsNoFileIsRefusedWhereItIsNamed(path: String) throws {
  let folder = try Folder()
  try bash("mkfifo pipe.txt", in: folder)
  let outcome = try kehoach("parse", path, "--lang", "en", in: folder)
  #expect(outcome.code == 3)
  #expect(outcome.errors.contains("\(path): this is a pipe, a socket or a device"))
}

@Test func aPipeThatTheShellOpenedIsRead() throws {
  let folder = try Folder()
  try folder.write("plan.txt", smallPlan)
  try bash("\"$0\" parse <(cat plan.txt) > out.json; echo $? > code", in: folder)
  #expect(try text("code", in: folder) == "0\n")
}

@Test func aNameThatIsNotUTF8IsReadAndShownRepaired() throws {
  let folder = try Folder()
  try folder.write("plan.txt", smallPlan)
  try bash(
    """
    mkdir plans; cp plan.txt $'plans/k\\xE1.txt'
    "$0" parse $'plans/k\\xE1.txt' -o one.json
    "$0" parse plans -o $'o\\xFF' && cat $'o\\xFF/k\\xE1.json' > two.json
    ls plans | sed s:^:plans/: | "$0" parse --files-from - -o three.ndjson --format ndjson
    "$0" parse $'plans/m\\xE1.txt' 2> errors; true
    """,
    in: folder
  )
  #expect(try text("one.json", in: folder).contains("\"name\": \"k\u{FFFD}.txt\""))
  #expect(try text("two.json", in: folder).contains("\"name\": \"k\u{FFFD}.txt\""))
  #expect(try text("three.ndjson", in: folder).contains("\"name\":\"k\u{FFFD}.txt\""))
  #expect(try text("errors", in: folder).contains("plans/m\u{FFFD}.txt: không có tệp này"))
}

@Test func filesOfOneNameKeepTheFoldersInWhichTheyDiffer() throws {
  let folder = try Folder()
  for name in ["top/a/x.txt", "top/b/x.txt", "top/b/y.txt"] { try folder.write(name, smallPlan) }
  let root = folder.url.path()
  let outcome = try kehoach(
    "parse", "\(root)/top/a/x.txt", "top/b/../b/x.txt", "top/b/y.txt", "-o", "out", in: folder)
  #expect(outcome.code == 0)
  let apart = try folder.names().filter { $0.hasPrefix("out/") }
  #expect(apart.count == 3 && apart.contains("out/y.json"))
  let two = try kehoach("parse", "top/a", "top/b", "-o", "two", in: folder)
  #expect(two.code == 0)
  let names = try folder.names().filter { $0.hasPrefix("two/") }
  #expect(names == ["two/a/x.json", "two/b/x.json", "two/y.json"])
}

@Test(arguments: ["one.json", "all.ndjson", "a.txt"])
func severalDocumentsGoIntoNoSingleFile(output: String) throws {
  let folder = try Folder()
  for name in ["a.txt", "b.txt"] { try folder.write(name, smallPlan) }
  let before = try folder.names()
  let outcome = try kehoach("parse", "a.txt", "b.txt", "-o", output, "--lang", "en", in: folder)
  #expect(outcome.code == 2)
  #expect(outcome.errors.contains("use -o FOLDER"))
  #expect(try folder.names() == before)
}

@Test(arguments: ["a.txt/x.json", "a.txt/deep/"])
func aFolderThatIsAFileIsTold(output: String) throws {
  let folder = try Folder()
  try folder.write("a.txt", smallPlan)
  let outcome = try kehoach("parse", "a.txt", "-o", output, in: folder)
  #expect(outcome.code == 2)
  #expect(outcome.errors.contains("một phần của đường dẫn là tệp, không phải thư mục"))
}

@Test func aFullDiskIsToldInVietnamese() throws {
  let folder = try Folder()
  try folder.write("plan.txt", smallPlan)
  try bash("\"$0\" parse plan.txt > /dev/full 2> errors; echo $? > code", in: folder)
  #expect(try text("errors", in: folder) == "lỗi: không ghi được stdout: hết chỗ trên đĩa.\n")
  #expect(try text("code", in: folder) == "2\n")
}

@Test(arguments: ["TERM", "HUP"])
func aRunThatIsStoppedLeavesNothing(signal: String) throws {
  let folder = try Folder()
  try folder.write("plan.txt", smallPlan)
  // The run waits for its standard input, with its output begun.
  try bash(
    """
    mkfifo pipe; exec 3<>pipe
    "$0" parse plan.txt - --format ndjson -o out.ndjson < pipe 3>&- & run=$!
    for try in $(seq 3000); do compgen -G '.kehoach-*' > seen && break; sleep 0.1; done
    kill -\(signal) $run; wait $run; echo $? > code; rm pipe
    """,
    in: folder
  )
  #expect(try !folder.read("seen").isEmpty)
  #expect(try text("code", in: folder) == (signal == "TERM" ? "143\n" : "129\n"))
  #expect(try folder.names() == ["code", "plan.txt", "seen"])
}

@Test func usageErrorsBeginInVietnamese() throws {
  #expect(try kehoach("parse", "--bogus").errors.hasPrefix("lỗi: dòng lệnh sai"))
  #expect(try kehoach("parse", "--bogus", "--lang", "en").errors.hasPrefix("Error: "))
}
