import Foundation
import Testing

private let plan = "KẾ HOẠCH\nPhòng dịch năm 2024\nI. NHIỆM VỤ\n1. Mỗi xã có ít nhất 02 mô hình.\n"

@Test func coverageIsTextForPeopleAndJSONWhereAskedFor() throws {
  let folder = try Folder()
  try folder.write("a.txt", plan)
  let text = try kehoach("parse", "a.txt", "--coverage", "--lang", "en", in: folder)
  #expect(text.code == 0)
  #expect(text.text.contains("→ /quotas/0"))
  let json = try kehoach("parse", "a.txt", "--coverage", "--format", "json", in: folder)
  let value = try JSONSerialization.jsonObject(with: json.output) as? [String: Any]
  #expect(value?["schema"] as? String == "kehoach/coverage/1")
  #expect(try kehoach("parse", "a.txt", "--coverage", "--format", "csv", in: folder).code == 2)
}

@Test func explainAnswersForFactsAndForWhatIsAbsent() throws {
  let folder = try Folder()
  try folder.write("a.txt", plan)
  let quota = try kehoach("explain", "a.txt", "/quotas/0", "--lang", "en", in: folder)
  #expect(quota.code == 0)
  #expect(quota.text.contains("^^^"))
  let number = try kehoach("explain", "a.txt", "/header/number", "--lang", "en", in: folder)
  #expect(number.text.contains("Absent"))
  let json = try kehoach("explain", "a.txt", "/quotas/0", "--format", "json", in: folder)
  #expect(json.text.contains("kehoach/explanation/1"))
  #expect(try kehoach("explain", "a.txt", "/nothing", in: folder).code == 2)
  #expect(try kehoach("explain", "b.txt", "/quotas/0", in: folder).code == 3)
}
