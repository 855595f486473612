import PlanModel
import PlanParser
import PlanText
import Testing

/// The times with which sentences open, and whose work they are about.
@Suite struct LeadingTimeTests {
  /// Deadline and lead of each assignment, then the actors of each time.
  private func bound(_ sentence: String) -> (deadlines: [String], actors: [String]) {
    let document = SourceDocument(
      paragraphs:
        "ỦY BAN NHÂN DÂN HUYỆN AN BÌNH\nAn Bình, ngày 15 tháng 01 năm 2025\nKẾ HOẠCH\nPhòng dịch năm 2025\nI. TỔ CHỨC THỰC HIỆN\n1. "
        + sentence)
    let plan = parsePlan(document).plan
    func names(_ organs: [Organ]) -> String {
      organs.map { document.words(at: $0.span) }.joined(separator: " + ")
    }
    return (
      plan.assignments.map {
        names($0.lead) + ": " + ($0.deadline.map { document.words(at: $0.span) } ?? "-")
      }, plan.timeline.map { names($0.actors) }
    )
  }

  @Test func theyAreTheDoersOwn() {
    let found = bound("Trong tháng 5/2025, Phòng Nội vụ rà soát hồ sơ.")
    #expect(found.deadlines == ["Phòng Nội vụ: Trong tháng 5/2025"])
    #expect(found.actors == ["Phòng Nội vụ"])
  }

  @Test func theyAreThoseOfWhoIsGivenTheJob() {
    let found = bound("Trong tháng 5/2025, UBND huyện cũng giao Phòng Nội vụ rà soát hồ sơ.")
    #expect(found.deadlines == ["Phòng Nội vụ: Trong tháng 5/2025"])
    #expect(found.actors == ["Phòng Nội vụ"])
  }

  @Test func eachClauseHasItsOwn() {
    let found = bound(
      "Định kỳ từ ngày 15 đến ngày 20 hằng tháng, UBND các xã phải gửi báo cáo; từ ngày 21 đến ngày 25 hằng tháng, Phòng Nội vụ tổng hợp."
    )
    #expect(
      found.deadlines == [
        "UBND các xã: từ ngày 15 đến ngày 20 hằng tháng",
        "Phòng Nội vụ: từ ngày 21 đến ngày 25 hằng tháng",
      ])
    #expect(found.actors == ["UBND các xã", "Phòng Nội vụ"])
  }

  @Test func aLaterDayByWhichGoesBeforeASpanOrADay() {
    for opening in [
      "Năm 2025, Phòng Nội vụ", "Đến cuối nhiệm kỳ, Phòng Nội vụ",
      "Từ nay đến hết năm 2025, Phòng Nội vụ",
      "Trong quý I, quý II năm 2025, Phòng Nội vụ",
      "Ngày 20/01/2025, Chủ tịch UBND huyện giao Phòng Nội vụ",
    ] {
      #expect(
        bound(opening + " rà soát hồ sơ, báo cáo trước ngày 30/6/2025.").deadlines
          == ["Phòng Nội vụ: trước ngày 30/6/2025"])
    }
    #expect(
      bound("Trong năm 2025, Phòng Nội vụ rà soát hồ sơ, hoàn thành trong quý II.").deadlines
        == ["Phòng Nội vụ: trong quý II"])
  }

  @Test func aDayByWhichGoesBeforeAnEventOrARecurrence() {
    #expect(
      bound("Sau khi rà soát xong, Phòng Nội vụ nộp báo cáo trước ngày 15/3/2025.").deadlines
        == ["Phòng Nội vụ: trước ngày 15/3/2025"])
    #expect(
      bound("Hằng năm, đề nghị các xã báo cáo trước ngày 15/12.").deadlines
        == ["các xã: trước ngày 15/12"])
  }
}
