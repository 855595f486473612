import PlanAudit
import PlanText
import Testing

/// What the dated register of units says in audits: who stands above whom, and what is gone.
struct RegisterRuleTests {
  private func plan(
    _ issuer: String, _ number: String, _ date: String, _ basis: String = "", _ body: String
  ) -> AuditedDocument {
    audited(
      SourceDocument(
        paragraphs:
          "ỦY BAN NHÂN DÂN\n\(issuer)\nSố: \(number)/KH-UBND\n\(date)\nKẾ HOẠCH\nTrồng rừng năm 2026\n\(basis)\nI. NHIỆM VỤ\n1. \(body)"
      ))
  }

  private let date = "Đồng Đăng, ngày 05 tháng 02 năm 2026"
  private let basis =
    "Căn cứ Kế hoạch số 12/KH-UBND ngày 05/01/2026 của UBND tỉnh Lạng Sơn về trồng rừng năm 2026; địa bàn xã Đồng Đăng, tỉnh Lạng Sơn."

  @Test(arguments: [
    ("Đề nghị Công an xã Phú Xá tuần tra rừng.", true),
    ("Đề nghị Công an xã Đồng Đăng tuần tra rừng.", false),
    ("Đề nghị Công an Phường 3 Bảo Lộc tuần tra rừng.", false),
  ])
  func communesThatWereMergedAreGone(body: String, isGone: Bool) {
    let child = plan("XÃ ĐỒNG ĐĂNG", "7", date, basis, body)
    #expect(
      checkPlan(child).findings.contains { $0.rule == .abolishedUnit } == isGone,
      "\(String(describing: child.plan.header.issuer?.unit))")
  }

  @Test(arguments: [("TỈNH LẠNG SƠN", false), ("TỈNH CAO BẰNG", true)])
  func theRegisterSaysWhoIsAbove(province: String, isAnother: Bool) {
    let child = plan("XÃ ĐỒNG ĐĂNG", "7", date, basis, "Công an xã tuần tra rừng.")
    let above = plan(
      province, "12", "ngày 05 tháng 01 năm 2026", "", "Giao UBND các xã tuần tra rừng.")
    let audit = checkPlan(child, against: [above])
    #expect((audit.identity.relation == .directlyAbove) == !isAnother)
    #expect((audit.identity.verdict == .proved) == !isAnother)
  }
}
