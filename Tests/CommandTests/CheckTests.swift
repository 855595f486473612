import Foundation
import Testing

/// `kehoach check`, `audit` and `rules` as people and programs meet them.
struct CheckTests {
  private let parent = """
    ỦY BAN NHÂN DÂN
    HUYỆN ĐÔNG KHÊ
    Số: 12/KH-UBND
    Đông Khê, ngày 05 tháng 01 năm 2024

    KẾ HOẠCH
    Chuyển đổi số năm 2024

    I. NHIỆM VỤ
    1. Giao mỗi xã, thị trấn xây dựng ít nhất 02 mô hình/năm.
    """

  private func child(_ count: String) -> String {
    """
    ỦY BAN NHÂN DÂN
    XÃ SUỐI MƠ
    Số: 05/KH-UBND
    Suối Mơ, ngày 20 tháng 02 năm 2024

    KẾ HOẠCH
    Chuyển đổi số năm 2024

    Căn cứ Kế hoạch số 12/KH-UBND ngày 05/01/2024 của UBND huyện Đông Khê về chuyển đổi số năm 2024;

    I. NHIỆM VỤ
    1. Giao công chức Văn hóa - xã hội xây dựng ít nhất \(count) mô hình/năm.
    II. KINH PHÍ
    Từ ngân sách xã.

    TM. ỦY BAN NHÂN DÂN
    CHỦ TỊCH
    Trần Văn Bình
    """
  }

  private func folder(_ count: String) throws -> Folder {
    let folder = try Folder()
    try folder.write("parent.txt", parent)
    try folder.write("child.txt", child(count))
    return folder
  }

  private func json(_ outcome: Outcome) throws -> [String: Any] {
    try #require(try JSONSerialization.jsonObject(with: outcome.output) as? [String: Any])
  }

  @Test func findingsEndWithOne() throws {
    let low = try kehoach("check", "child.txt", "--parent", "parent.txt", in: folder("01"))
    #expect(low.code == 1)
    #expect(low.text.contains("[quota-below-parent]"))
    let never = try kehoach(
      "check", "child.txt", "--parent", "parent.txt", "--fail-on", "none", in: folder("01"))
    #expect(never.code == 0)
  }

  @Test func aPlanThatKeepsEverythingEndsWithNought() throws {
    let outcome = try kehoach("check", "child.txt", "--parent", "parent.txt", in: folder("03"))
    #expect(outcome.code == 0)
  }

  @Test func evidenceSlicesBackToBothDocuments() throws {
    let folder = try folder("01")
    let audit = try json(
      try kehoach(
        "check", "child.txt", "--parent", "parent.txt", "--format", "json", in: folder))
    let finding = try #require(
      ((audit["audits"] as? [[String: Any]])?.first?["findings"] as? [[String: Any]])?.first {
        $0["rule"] as? String == "quota-below-parent"
      })
    for side in ["child", "parent"] {
      let blocks = try #require(
        try json(try kehoach("parse", side + ".txt", in: folder))["blocks"] as? [[String: Any]])
      let evidence = try #require(finding[side] as? [String: Any])
      let at = try #require(evidence["at"] as? [String: Int])
      let block = try #require(blocks[at["block"] ?? -1]["text"] as? String)
      let words = Array(block.unicodeScalars)[(at["start"] ?? 0)..<(at["end"] ?? 0)]
      #expect(String(String.UnicodeScalarView(words)) == evidence["text"] as? String)
    }
  }

  @Test func theSameInputGivesTheSameBytes() throws {
    let folder = try folder("01")
    let arguments = ["check", "child.txt", "--parent", "parent.txt", "--format", "json"]
    #expect(try run(arguments, in: folder).output == run(arguments, in: folder).output)
  }

  @Test func anUnreadableFileIsNeverHiddenByFindings() throws {
    let outcome = try kehoach("check", "child.txt", "gone.txt", in: folder("01"))
    #expect(outcome.code == 3)
    #expect(outcome.text.contains("child.txt"))
  }

  @Test func rulesAreListedAndExplained() throws {
    let list = try kehoach("rules")
    #expect(list.code == 0)
    #expect(list.text.split(separator: "\n").count == 35)
    #expect(try kehoach("rules", "blank-field").text.contains("⟦"))
    #expect(try kehoach("rules", "no-such-rule").code == 2)
  }
}
