import Testing

@Test func oneTableGoesToStandardOutput() throws {
  let folder = try Folder()
  try folder.write("a.txt", smallPlan)
  let outcome = try kehoach(
    "parse", "a.txt", "--format", "csv", "--table", "plans", in: folder)
  #expect(outcome.code == 0)
  #expect(outcome.text.hasPrefix("document,type,number,"))
  #expect(outcome.text.split(separator: "\r\n").count == 2)
}

@Test func csvWithoutATableIsRefusedBeforeAnythingIsRead() throws {
  let folder = try Folder()
  try folder.write("a.txt", smallPlan)
  let outcome = try kehoach("parse", "a.txt", "--format", "csv", in: folder)
  #expect(outcome.code == 2)
  #expect(outcome.output.isEmpty)
}

@Test func aFolderOfTablesDescribesItself() throws {
  let folder = try Folder()
  try folder.write("a.txt", smallPlan)
  let outcome = try kehoach("parse", "a.txt", "--format", "csv", "-o", "out/", in: folder)
  #expect(outcome.code == 0)
  let names = try folder.names().filter { $0.hasPrefix("out/") }
  #expect(names.contains("out/datapackage.json"))
  #expect(names.contains("out/quotas.csv"))
}

@Test func aWorkbookNeedsAFileAndOneBadInputNeverStopsTheRest() throws {
  let folder = try Folder()
  try folder.write("a.txt", smallPlan)
  try folder.write("b.txt", "")
  #expect(try kehoach("parse", "a.txt", "--format", "xlsx", in: folder).code == 2)
  let outcome = try kehoach(
    "parse", "a.txt", "b.txt", "--format", "xlsx", "-o", "out.xlsx", in: folder)
  #expect(outcome.code == 3)
  #expect(try folder.names().contains("out.xlsx"))
}

@Test func nothingIsWrittenWhereNothingCouldBeRead() throws {
  let folder = try Folder()
  try folder.write("b.txt", "")
  let outcome = try kehoach("parse", "b.txt", "--format", "xlsx", "-o", "out.xlsx", in: folder)
  #expect(outcome.code == 3)
  #expect(try !folder.names().contains("out.xlsx"))
}

@Test(arguments: ["text", "csv", "ics"]) func tasksArePrinted(_ format: String) throws {
  let folder = try Folder()
  try folder.write("a.txt", smallPlan)
  let outcome = try kehoach("tasks", "a.txt", "--format", format, in: folder)
  #expect(outcome.code == 0)
}

@Test func oneCalendarAUnit() throws {
  let folder = try Folder()
  try folder.write(
    "a.txt",
    "KẾ HOẠCH\nPhòng dịch năm 2024\nI. TỔ CHỨC THỰC HIỆN\n1. Trạm Y tế tập huấn trước ngày 30/6/2024.\n2. Công an xã tuần tra trước ngày 15/7/2024."
  )
  let outcome = try kehoach(
    "tasks", "a.txt", "--format", "ics", "--by-unit", "-o", "out/", in: folder)
  #expect(outcome.code == 0)
  let names = try folder.names().filter { $0.hasPrefix("out/") }
  #expect(Set(names) == ["out/Trạm Y tế.ics", "out/Công an xã.ics"])
}
