import PlanModel
import PlanParser
import PlanText
import Testing

/// By when quotas are due.
@Suite struct QuotaDueTests {
  private func dues(_ paragraphs: String) -> [String] {
    let document = SourceDocument(paragraphs: paragraphs)
    return parsePlan(document).plan.quotas.map {
      $0.due.map { document.words(at: $0.span) } ?? "-"
    }
  }

  private static let head =
    "ỦY BAN NHÂN DÂN XÃ AN BÌNH\nAn Bình, ngày 15 tháng 01 năm 2027\nKẾ HOẠCH\nKiểm tra năm 2027\n"

  @Test func nothingIsDueInAYearThatIsOver() {
    #expect(
      dues(
        Self.head
          + "I. NỘI DUNG\n1. Kiểm tra tối thiểu 5% số hồ sơ cấp trong năm 2026.\n2. Hoàn thành ít nhất 12 cuộc trong tháng 6/2027."
      ) == ["-", "trong tháng 6/2027"])
  }

  @Test func whatGoesOnSinceAYearThatIsOverIsDue() {
    #expect(
      dues(Self.head + "I. NỘI DUNG\n1. Kiểm tra ít nhất 04 trường từ năm 2026.") == ["từ năm 2026"]
    )
  }

  @Test func severalTimesAreNoTermOfAll() {
    #expect(
      dues(Self.head + "I. NỘI DUNG\n1. Kiểm tra ít nhất 04 trường (tháng 3, 6, 9, 12).") == ["-"])
  }

  @Test func aHeadingOfAYearThatIsOverSetsNoTerm() {
    #expect(
      dues(Self.head + "I. CHỈ TIÊU TUYỂN SINH NĂM 2026\n1. Kiểm tra ít nhất 02 trường.") == ["-"])
    #expect(
      dues(Self.head + "I. CHỈ TIÊU ĐẾN NĂM 2030\n1. Kiểm tra ít nhất 02 trường.")
        == ["ĐẾN NĂM 2030"])
  }

  @Test func aTermBehindWhatIsComparedWithIsStillOne() {
    #expect(
      dues(
        Self.head
          + "I. CHỈ TIÊU\n1. Giảm 50% số hộ nghèo so với số hộ nghèo hiện có đến cuối năm 2028.\n2. Thu ngân sách tăng 10% so với kế hoạch được giao đến năm 2030.\n3. Tăng 5% so với tổng số hội viên đầu năm 2027."
      ) == ["đến cuối năm 2028", "đến năm 2030", "-"])
  }
}
