import PlanAudit
import PlanText
import Testing

/// For whom a parent means a job, as the verdicts on a plan that says nothing about it show.
struct AddresseeTests {
  /// A sentence of a district's plan, and what follows for a commune that is silent.
  struct Case: CustomTestStringConvertible {
    let sentence: String
    let rulings: [Ruling]
    var testDescription: String { sentence }

    init(_ sentence: String, _ rulings: Ruling...) {
      self.sentence = sentence
      self.rulings = rulings
    }
  }

  @Test(arguments: [
    Case("UBND các xã, thị trấn trên địa bàn huyện tiêm phòng cho đàn gia súc.", .unmet),
    Case("Yêu cầu Chủ tịch UBND các xã, thị trấn kiểm tra công tác phòng cháy rừng.", .unmet),
    Case("Các xã, thị trấn rà soát quỹ đất công ích.", .unmet),
    Case("Giao UBND các xã Đồng Tâm, Suối Mơ và Bản Lầu xây dựng vườn ươm cây giống.", .unmet),
    Case("Giao UBND các xã: Đồng Tâm, Suối Mơ, Bản Lầu xây dựng vườn ươm cây.", .unmet),
    Case("Giao UBND xã Suối Mơ xây dựng chợ nông sản đầu mối.", .unmet),
    // Some units of the tier, or all units of any tier: a person must look.
    Case(
      "Giao UBND các xã biên giới trồng mới hàng rào cây xanh dọc đường tuần tra.", .needsReview),
    Case("Giao UBND các xã vùng cao trồng mới hàng rào cây xanh dọc nương.", .needsReview),
    Case("Các địa phương chủ động nguồn giống cho vụ đông xuân.", .needsReview),
    Case("Trưởng thôn, bản tuyên truyền đến từng hộ gia đình.", .needsReview),
    // Others.
    Case(
      "Giao UBND các xã Đồng Tâm, Nà Phìa và Bản Lầu xây dựng vườn ươm cây giống.", .notApplicable),
    Case("Giao UBND các xã: Đồng Tâm, Nà Phìa, Bản Lầu xây dựng vườn ươm cây.", .notApplicable),
    Case("Giao UBND xã Đồng Tâm xây dựng chợ nông sản đầu mối.", .notApplicable),
    Case("Giao Phòng Tư pháp phối hợp với UBND các xã, thị trấn kiểm tra.", .notApplicable),
    // Numbers for each of something.
    Case("Mỗi xã, thị trấn có ít nhất 01 vườn ươm cây giống.", .unmet),
    Case("Mỗi trường học có ít nhất 01 vườn cây xanh.", .needsReview),
  ])
  func aJobIsForWhomItNames(item: Case) {
    let head = "ỦY BAN NHÂN DÂN\n"
    let parent =
      head
      + "HUYỆN ĐÔNG KHÊ\nSố: 12/KH-UBND\nĐông Khê, ngày 05 tháng 01 năm 2024\nKẾ HOẠCH\nPhát triển nông nghiệp năm 2024\nI. TỔ CHỨC THỰC HIỆN\n1. \(item.sentence)"
    let child =
      head
      + "XÃ SUỐI MƠ\nSố: 05/KH-UBND\nSuối Mơ, ngày 20 tháng 02 năm 2024\nKẾ HOẠCH\nPhát triển nông nghiệp năm 2024\nCăn cứ Kế hoạch số 12/KH-UBND ngày 05/01/2024 của UBND huyện Đông Khê về phát triển nông nghiệp năm 2024;\nI. TỔ CHỨC THỰC HIỆN\n1. Công an xã tuần tra ban đêm."
    let audit = checkPlan(
      audited(SourceDocument(paragraphs: child)),
      against: [audited(SourceDocument(paragraphs: parent))])
    let told = Set(audit.verdicts.filter { $0.reason != .nothingAsked }.map(\.ruling))
    #expect(told == Set(item.rulings), "\(audit.verdicts.map(\.reason))")
    #expect(!audit.summary.isCompliant)
  }
}
