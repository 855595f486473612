import PlanAudit
import PlanText
import Testing

/// A plan that names what is asked, and does not say that it does it; and plans that do it in other words.
struct WithheldAnswerTests {
  private static func audit(asked: String, said: String) -> Audit {
    let parent = audited(
      SourceDocument(
        paragraphs:
          "ỦY BAN NHÂN DÂN\nHUYỆN ĐÔNG KHÊ\nSố: 12/KH-UBND\nĐông Khê, ngày 05 tháng 01 năm 2024\nKẾ HOẠCH\nChuyển đổi số năm 2024\nI. NHIỆM VỤ\n1. Ủy ban nhân dân các xã, thị trấn\n\(asked)"
      ))
    let child = audited(
      SourceDocument(
        paragraphs:
          "ỦY BAN NHÂN DÂN\nXÃ SUỐI MƠ\nSố: 05/KH-UBND\nSuối Mơ, ngày 20 tháng 02 năm 2024\nKẾ HOẠCH\nChuyển đổi số năm 2024\nCăn cứ Kế hoạch số 12/KH-UBND ngày 05/01/2024 của UBND huyện Đông Khê về chuyển đổi số năm 2024;\nI. NHIỆM VỤ\n1. Công chức Văn hóa - xã hội\n\(said)\nTM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH\nTrần Văn Bình"
      ))
    return checkPlan(child, against: [parent])
  }

  private static func rulings(_ audit: Audit, _ kind: Obligation.Kind) -> [Ruling] {
    audit.verdicts.filter { $0.obligation.kind == kind }.map(\.ruling)
  }

  private static let task = "Tuyên truyền về chữ ký số tại các thôn."
  private static let quota = "Tổ chức ít nhất 02 buổi tuyên truyền về chữ ký số."

  @Test(arguments: [
    (task, "Chưa triển khai tuyên truyền về chữ ký số tại các thôn do thiếu kinh phí."),
    (task, "Dừng việc tuyên truyền về chữ ký số tại các thôn."),
    (task, "Nếu bố trí được kinh phí, tuyên truyền về chữ ký số tại các thôn."),
    (task, "Năm 2023, xã đã tuyên truyền về chữ ký số tại các thôn."),
    (task, "Đề nghị UBND huyện tuyên truyền về chữ ký số tại các thôn."),
    (task, "Do Phòng Văn hóa và Thông tin huyện tuyên truyền về chữ ký số tại các thôn."),
    // "Xã hội" names no commune, and "thị xã" none beside the town.
    (
      task,
      "Đề nghị Phòng Lao động - Thương binh và Xã hội huyện tuyên truyền về chữ ký số tại các thôn."
    ),
    (task, "Đề nghị UBND thị xã tuyên truyền về chữ ký số tại các thôn."),
    (task, "Việc tuyên truyền về chữ ký số tại các thôn sẽ xem xét trong các năm sau."),
    ("Không dùng tiền mặt khi thu phí, lệ phí.", "Dùng tiền mặt khi thu phí, lệ phí."),
    (
      "Tổ chức lễ phát động xong trước Tết Nguyên đán.",
      "Tổ chức lễ phát động sau Tết Nguyên đán."
    ),
    (quota, "Dừng việc tổ chức 02 buổi tuyên truyền về chữ ký số."),
    (quota, "Nếu bố trí được kinh phí thì tổ chức 02 buổi tuyên truyền về chữ ký số."),
    (
      "Báo cáo kết quả về UBND huyện trước ngày 15/12/2024.",
      "Không báo cáo kết quả về UBND huyện trước ngày 15/12/2024."
    ),
  ])
  func whatIsWithheldIsNotMet(asked: String, said: String) {
    let audit = Self.audit(asked: asked, said: said)
    #expect(!audit.summary.isCompliant)
    #expect(audit.verdicts.contains { $0.reason == .withheld && $0.ruling == .needsReview })
  }

  @Test(arguments: [
    (task, task),
    (task, "Không ngừng đổi mới, tuyên truyền về chữ ký số tại các thôn."),
    (task, "Đối với các thôn chưa tuyên truyền, tuyên truyền về chữ ký số tại các thôn."),
    (task, "Thôn nào chưa được biết thì tuyên truyền về chữ ký số tại các thôn."),
    (task, "Khắc phục việc chưa làm được, tuyên truyền về chữ ký số tại các thôn."),
    (task, "Đề nghị các đoàn thể xã tuyên truyền về chữ ký số tại các thôn."),
    // A phrase is told once, however many words of it withhold by themselves; a cooperative is no commune.
    (
      "Tuyên truyền về chữ ký số, trừ các thôn vùng cao.",
      "Tuyên truyền về chữ ký số, ngoại trừ các thôn vùng cao."
    ),
    (task, "Cùng hợp tác xã Nà Hoa, tuyên truyền về chữ ký số tại các thôn."),
    (quota, "Tổ chức 03 buổi tuyên truyền về chữ ký số; không phô trương, hình thức."),
    (quota, "Tổ chức khoảng 05 buổi tuyên truyền về chữ ký số."),
    ("Không dùng tiền mặt khi thu phí, lệ phí.", "Không dùng tiền mặt khi thu phí, lệ phí."),
  ])
  func whatOnlyLooksSoIsMet(asked: String, said: String) {
    let audit = Self.audit(asked: asked, said: said)
    #expect(audit.summary.isCompliant, "\(audit.verdicts.map(\.reason))")
  }

  /// Words behind a promise, another thing, another doer, another day: nothing of it passes.
  @Test(arguments: [
    (task, "Tuyên truyền về chữ ký số tại các thôn (không bắt buộc)."),
    (task, "Tuyên truyền về chữ ký số tại các thôn khi có điều kiện."),
    (task, "Tuyên truyền về chữ ký số tại các thôn, trừ các thôn vùng cao."),
    (task, "Tuyên truyền về chữ ký số tại 03/14 thôn."),
    (task, "Tuyên truyền về phòng cháy, chữa cháy tại các thôn."),
    (task, "Tuyên truyền về chữ ký số tại các thôn vào năm 2026."),
    (task, "Giám sát việc tuyên truyền về chữ ký số tại các thôn."),
    (task, "UBND xã Nà Hoa tuyên truyền về chữ ký số tại các thôn."),
    (
      "Tiêm phòng bệnh dại cho đàn chó, mèo.",
      "Tiêm phòng bệnh lở mồm long móng cho đàn trâu, bò."
    ),
    (
      "Có ít nhất 70% lao động qua đào tạo, trong đó ít nhất 30% có bằng cấp.",
      "Có ít nhất 70% lao động qua đào tạo, trong đó ít nhất 10% có bằng cấp."
    ),
    ("Có ít nhất 03 sản phẩm OCOP đạt 4 sao.", "Có ít nhất 03 sản phẩm OCOP đạt 3 sao."),
    ("Có ít nhất 90% hộ có nước sạch.", "Có ít nhất 90% hộ có nước sạch tại thôn Nà Lạn."),
    (
      "Lập danh sách hộ khó khăn trước ngày 30/3/2024.",
      "Lập danh sách hộ khó khăn trước ngày 20/3/2024; riêng thôn Nà Lạn trước ngày 25/11/2024."
    ),
    (
      "Báo cáo kết quả về UBND huyện 06 tháng và hằng năm.",
      "Báo cáo kết quả về UBND huyện hằng năm."
    ),
  ])
  func whatOnlySoundsAlikeDoesNotPass(asked: String, said: String) {
    let audit = Self.audit(asked: asked, said: said)
    #expect(!audit.summary.isCompliant, "\(audit.verdicts.map(\.reason))")
  }

  /// The same number in another unit is no other number.
  @Test func unitsOfMeasureConvert() {
    let audit = Self.audit(
      asked: "Trồng ít nhất 05 ha rừng sản xuất.", said: "Trồng ít nhất 50.000 m2 rừng sản xuất.")
    #expect(!audit.findings.contains { $0.rule == .quotaBasisChanged })
  }

  /// A number in words, in money, or on another basis is a number: nothing is told as missing, and nothing passes.
  @Test(arguments: [
    (quota, "Tổ chức một buổi tuyên truyền về chữ ký số."),
    (quota, "Tổ chức khoảng 02 buổi tuyên truyền về chữ ký số."),
    ("Phấn đấu 80% hộ gia đình dùng chữ ký số.", "Phấn đấu 800 hộ gia đình dùng chữ ký số."),
    ("Thực hiện 100% văn bản đi được ký số.", "Thực hiện ký số toàn bộ văn bản đi."),
    (
      "Bố trí ít nhất 50 triệu đồng từ ngân sách xã cho chuyển đổi số.",
      "Bố trí 50.000.000 đồng từ ngân sách xã cho chuyển đổi số."
    ),
  ])
  func aNumberInAnotherFormIsNotMissing(asked: String, said: String) {
    let audit = Self.audit(asked: asked, said: said)
    #expect(Self.rulings(audit, .quota) == [.needsReview])
    #expect(!audit.findings.contains { $0.rule == .quotaMissing })
    #expect(!audit.summary.isCompliant)
  }

  /// Words that hold one for a number are no number.
  @Test(arguments: ["một cách thiết thực", "vào thứ ba"])
  func aNumberThatIsNotThereIsMissing(words: String) {
    let audit = Self.audit(asked: Self.quota, said: "Tuyên truyền về chữ ký số \(words).")
    #expect(audit.findings.contains { $0.rule == .quotaMissing })
  }

  /// A sentence of several tasks may be answered by a paragraph each; the one that is dropped is told alone.
  @Test func clausesAreAnsweredOneByOne() {
    let asked =
      "Lập danh sách hộ khó khăn về kỹ năng số; rà soát thiết bị đầu cuối của các thôn; niêm yết công khai mã QR tại trụ sở."
    let said = [
      "- Lập danh sách hộ khó khăn về kỹ năng số.",
      "- Rà soát thiết bị đầu cuối của các thôn.",
      "- Niêm yết công khai mã QR tại trụ sở.",
    ]
    let whole = Self.audit(asked: asked, said: said.joined(separator: "\n"))
    #expect(Self.rulings(whole, .assignment) == [.met, .met, .met])
    for index in said.indices {
      var left = said
      left.remove(at: index)
      let audit = Self.audit(asked: asked, said: left.joined(separator: "\n"))
      #expect(Self.rulings(audit, .assignment).filter { $0 == .met }.count == 2)
      #expect(audit.findings.filter { $0.rule == .assignmentUnowned }.count == 1)
    }
  }

  /// A number for each village is no number for all of them together.
  @Test func eachOfThePartsIsNotTheWhole() {
    let asked = "Mỗi thôn có ít nhất 02 tổ công nghệ số cộng đồng."
    let each = Self.audit(asked: asked, said: "Mỗi thôn có 02 tổ công nghệ số cộng đồng.")
    #expect(Self.rulings(each, .quota) == [.met])
    let all = Self.audit(
      asked: asked, said: "Thành lập 05 tổ công nghệ số cộng đồng tại các thôn.")
    #expect(Self.rulings(all, .quota) == [.needsReview])
    let whole = Self.audit(
      asked: "Mỗi xã, thị trấn tổ chức ít nhất 02 buổi tuyên truyền về chữ ký số.",
      said: "Tổ chức 02 buổi tuyên truyền về chữ ký số.")
    #expect(Self.rulings(whole, .quota) == [.met])
  }

  @Test func aCapIsNotAFloor() {
    let asked = "Giảm tỷ lệ hồ sơ trễ hạn xuống dưới 2%."
    let over = Self.audit(asked: asked, said: "Giảm tỷ lệ hồ sơ trễ hạn xuống dưới 5%.")
    #expect(
      over.findings.contains {
        $0.fault == .comparison(.quotaOverCap(child: "dưới 5%", parent: "dưới 2%"))
      })
    let within = Self.audit(asked: asked, said: "Giảm tỷ lệ hồ sơ trễ hạn xuống dưới 1%.")
    #expect(
      within.verdicts.contains { $0.reason == .withinCap(child: "dưới 1%", parent: "dưới 2%") })
  }

  @Test func aReportGoesToWhomTheParentNames() {
    let asked = "Báo cáo kết quả về UBND huyện (qua Phòng Nội vụ) trước ngày 15/12/2024."
    let both = Self.audit(
      asked: asked, said: "Báo cáo kết quả về UBND huyện, Phòng Nội vụ trước ngày 15/12/2024.")
    #expect(Self.rulings(both, .reporting) == [.met])
    let other = Self.audit(
      asked: asked,
      said: "Báo cáo kết quả về Huyện ủy (qua Phòng Nội vụ) trước ngày 15/12/2024.")
    #expect(Self.rulings(other, .reporting) == [.needsReview])
  }
}
