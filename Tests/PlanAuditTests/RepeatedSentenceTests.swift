import PlanReaders
import Testing

@testable import PlanAudit

/// Plans that say the same again and again: each sentence is looked up once, so that the work does not grow with the square.
@Suite struct RepeatedSentenceTests {
  private static let duties = [
    "tổ chức tuyên truyền, vận động Nhân dân tham gia",
    "tổ chức tuyên truyền, vận động 100% hộ dân tham gia phân loại rác",
    "tổ chức tuyên truyền, vận động Nhân dân tham gia trước ngày 30/6/2024",
    "tổ chức tuyên truyền, báo cáo kết quả về Phòng Nội vụ huyện trước ngày 30/6/2024",
  ]

  private func document(_ head: String, _ doer: String, _ duty: String, times: Int) throws
    -> AuditedDocument
  {
    let lines = Array(repeating: "- \(doer) \(duty).", count: times).joined(separator: "\n")
    let text = head + "\nI. NHIỆM VỤ\n" + lines
    return audited(try readDocument(Array(text.utf8), ReadOptions(name: "plan.txt")))
  }

  private func comparison(_ duty: String, times: Int) throws -> Comparison {
    let parent = try document(
      "ỦY BAN NHÂN DÂN\nHUYỆN ĐÔNG KHÊ\nSố: 12/KH-UBND\nĐông Khê, ngày 05 tháng 01 năm 2024\nKẾ HOẠCH\nGiảm nghèo năm 2024",
      "Ủy ban nhân dân các xã", duty, times: times)
    let child = try document(
      "ỦY BAN NHÂN DÂN\nXÃ SUỐI MƠ\nSố: 05/KH-UBND\nSuối Mơ, ngày 20 tháng 02 năm 2024\nKẾ HOẠCH\nGiảm nghèo năm 2024\nCăn cứ Kế hoạch số 12/KH-UBND ngày 05/01/2024 của UBND huyện Đông Khê về giảm nghèo năm 2024, UBND xã Suối Mơ ban hành Kế hoạch như sau:",
      "Công chức Văn hóa - Xã hội", duty, times: times)
    let options = AuditOptions()
    let (identity, given) = identify(child, among: [parent], options)
    #expect(given != nil && identity.allowsComparison)
    var comparison = Comparison(parent, child, identity, options)
    comparison.compareAll()
    return comparison
  }

  /// How many different questions were looked up.
  private func questions(_ comparison: Comparison) -> [Int] {
    [
      comparison.passages.found.count, comparison.quotaAnswers.count,
      comparison.quotaResults.count, comparison.reportAnswers.count, comparison.reportTimes.count,
    ]
  }

  @Test(arguments: duties) func eachIsLookedUpOnce(duty: String) throws {
    let few = try comparison(duty, times: 6)
    let many = try comparison(duty, times: 24)
    #expect(many.outcomes.count >= 24)
    #expect(questions(few) == questions(many))
    #expect(questions(few).reduce(0, +) > 0)
  }

  @Test(arguments: duties) func eachIsAnsweredAlike(duty: String) throws {
    let outcomes = try comparison(duty, times: 12).outcomes
    for (_, alike) in Dictionary(grouping: outcomes, by: { $0.verdict.obligation.kind }) {
      #expect(Set(alike.map(\.verdict.ruling)).count == 1)
    }
  }
}
