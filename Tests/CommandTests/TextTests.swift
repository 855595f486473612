import Foundation
import Testing

@Test func textPrintsAParagraphALineAndCellsByTabs() throws {
  let folder = try Folder()
  try folder.write("a.html", "<p>Kế hoạch<table><tr><td>a<td>b<tr><td>c<td>d</table><p>Hết")
  let outcome = try kehoach("text", "a.html", in: folder)
  #expect(outcome.code == 0)
  #expect(outcome.text == "Kế hoạch\na\tb\nc\td\nHết\n")
}

@Test func textDecodesWhatIsInALegacyEncoding() throws {
  let folder = try Folder()
  try folder.write("a.txt", "KÕ ho¹ch triÓn khai")
  #expect(try kehoach("text", "a.txt", in: folder).text == "Kế hoạch triển khai\n")
  #expect(
    try kehoach("text", "a.txt", "--encoding", "utf-8", in: folder).text == "KÕ ho¹ch triÓn khai\n")
  #expect(try kehoach("text", "a.txt", "--encoding", "abc", in: folder).code == 0)
  #expect(try kehoach("text", "a.txt", "--encoding", "ebcdic", in: folder).code == 2)
}

@Test func textShowsFontsOfCapitalsAsStoredUnlessAskedFor() throws {
  let folder = try Folder()
  try folder.write("a.rtf", #"{\rtf1{\fonttbl{\f0 .VnTimeH;}}\f0 k\'d5 ho\'b9ch\par}"#)
  #expect(try kehoach("text", "a.rtf", in: folder).text == "kế hoạch\n")
  #expect(
    try kehoach("text", "a.rtf", "--font-capitals", "shown", in: folder).text == "KẾ HOẠCH\n")
}
