import PlanModel
import PlanParser
import PlanText
import Testing

/// Clauses that never end: what each of their facts quotes is bounded.
@Suite struct LongClauseTests {
  @Test func actionsOfAnEndlessClauseAreTheWordsCloseBy() {
    let part =
      "Phòng Y tế kiểm tra cơ sở từ 5 người trở lên (đợt 1 ngày 5/3), thực hiện Kế hoạch này, "
    let document = SourceDocument(
      paragraphs: "KẾ HOẠCH\nTrồng cây năm 2025\nI. NHIỆM VỤ\n1. "
        + String(repeating: part, count: 400))
    let actions = parsePlan(document).plan.timeline.compactMap(\.action)
    #expect(actions.count > 100)
    #expect(actions.allSatisfy { $0.count <= 8000 })
  }
}
