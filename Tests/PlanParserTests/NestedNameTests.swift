import PlanModel
import PlanParser
import PlanText
import Testing

/// Names within names: posts of posts, offices of offices.
@Suite struct NestedNameTests {
  private func plan(_ task: String) -> Plan {
    let document = SourceDocument(
      paragraphs: "KẾ HOẠCH\nKiểm tra năm 2026\nI. NHIỆM VỤ\n1. \(task)")
    return parsePlan(document).plan
  }

  @Test func aPostOfAPostIsOneName() {
    #expect(
      plan("Các đồng chí lãnh đạo Ban Thường vụ Đoàn xã kiểm tra các chi đoàn.")
        .assignments.flatMap { $0.lead.map(\.name) }
        == ["Các đồng chí lãnh đạo Ban Thường vụ Đoàn xã"])
  }

  /// Each of them asks twice where the name behind it ends, which doubled the time with every word.
  @Test func postsThatFollowPostsEnd() {
    #expect(
      plan(String(repeating: "đồng chí lãnh đạo ", count: 200)).quotas.isEmpty)
  }

  /// Each of them stands in the one before it, far deeper than the stack reaches.
  @Test func namesWithinNamesEnd() {
    #expect(
      plan(String(repeating: "ủy viên Ban Thường vụ Công đoàn ", count: 2000)).quotas.isEmpty)
  }
}
