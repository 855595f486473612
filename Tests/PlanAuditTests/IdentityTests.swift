import PlanAudit
import PlanText
import Testing

/// Whether the given plan is the one that the child follows.
struct IdentityTests {
  private func identity(_ child: String, _ parent: String) -> Identity {
    checkPlan(
      audited(SourceDocument(paragraphs: child)),
      against: [audited(SourceDocument(paragraphs: parent))]
    ).identity
  }

  private func plan(
    _ issuer: String, _ number: String, _ date: String, _ title: String, _ basis: String = ""
  ) -> String {
    "ỦY BAN NHÂN DÂN\n\(issuer)\nSố: \(number)/KH-UBND\nngày \(date)\nKẾ HOẠCH\n\(title)\n\(basis)\nI. MỤC ĐÍCH\n1. Nâng cao nhận thức."
  }

  private let basis =
    "Căn cứ Kế hoạch số 375/KH-UBND ngày 02/12/2021 của UBND huyện Đông Khê về nhân rộng điển hình giai đoạn 2021 - 2025;"

  private var child: String {
    plan("XÃ SUỐI MƠ", "12", "05 tháng 3 năm 2024", "Nhân rộng điển hình năm 2024", basis)
  }

  @Test func numberDateAndIssuerProveIt() {
    let found = identity(
      child,
      plan(
        "HUYỆN ĐÔNG KHÊ", "375", "02 tháng 12 năm 2021",
        "Nhân rộng điển hình giai đoạn 2021 - 2025"))
    #expect(found.verdict == .proved)
    #expect(found.relation == .directlyAbove)
  }

  @Test func anotherDistrictsPlanOfTheSameNameIsNotIt() {
    let found = identity(
      child,
      plan(
        "HUYỆN LÂM THƯỢNG", "375", "02 tháng 12 năm 2021",
        "Nhân rộng điển hình giai đoạn 2021 - 2025"))
    #expect(found.verdict == .unproved || found.verdict == .mismatch)
    #expect(found.verdict != .proved)
  }

  @Test func aHeadUnderAnotherDistrictIsNotProved() {
    let found = identity(
      "UBND HUYỆN VÂN HỒ\n" + child,
      plan(
        "HUYỆN ĐÔNG KHÊ", "375", "02 tháng 12 năm 2021",
        "Nhân rộng điển hình giai đoạn 2021 - 2025"))
    #expect(found.relation == .notAbove)
    #expect(found.verdict == .mismatch)
  }

  @Test func otherNumberDateAndPlaceAreAnotherPlan() {
    let found = identity(
      child,
      plan(
        "HUYỆN LÂM THƯỢNG", "219", "10 tháng 11 năm 2021",
        "Nhân rộng điển hình giai đoạn 2021 - 2025"))
    #expect(found.verdict == .mismatch)
    #expect(found.follows?.number == "375/KH-UBND")
  }

  @Test func aBlankNumberLeavesItOpen() {
    let found = identity(
      child,
      plan(
        "HUYỆN ĐÔNG KHÊ", "", "tháng 12 năm 2021", "Nhân rộng điển hình giai đoạn 2021 - 2025"))
    #expect(found.verdict == .unproved)
  }

  @Test func aTierTooHighIsNotTheParent() {
    let above =
      "Căn cứ Kế hoạch số 219/KH-UBND ngày 10/11/2021 của UBND tỉnh Hoa Lâm về nhân rộng điển hình giai đoạn 2021 - 2025;"
    let found = identity(
      plan("XÃ SUỐI MƠ", "12", "05 tháng 3 năm 2024", "Nhân rộng điển hình năm 2024", above),
      plan(
        "TỈNH HOA LÂM", "219", "10 tháng 11 năm 2021",
        "Nhân rộng điển hình giai đoạn 2021 - 2025"))
    #expect(found.verdict == .mismatch)
    #expect(found.relation == .notAbove)
  }

  @Test func nothingIsComparedWithAnotherPlanUnlessAsked() {
    let other = audited(
      SourceDocument(
        paragraphs: plan(
          "HUYỆN LÂM THƯỢNG", "219", "10 tháng 11 năm 2021", "Chuyển đổi số năm 2024",
          "I. CHỈ TIÊU\n1. Ít nhất 80% hộ dân có tài khoản.")))
    let own = audited(SourceDocument(paragraphs: child))
    #expect(checkPlan(own, against: [other]).verdicts.isEmpty)
    let assumed = checkPlan(own, against: [other], options: AuditOptions(assumesParent: true))
    #expect(!assumed.verdicts.isEmpty)
    #expect(!assumed.summary.isCompliant)
  }
}
