import PlanModel

extension Rule {
  static let parentCitationMismatch = Rule(
    .parentCitationMismatch, .identity, .error,
    title: Wording(
      vi: "Số, ngày, cơ quan ban hành và trích yếu của kế hoạch cấp trên phải được dẫn đúng.",
      en: "Number, date, issuer and title of the parent plan must be cited as they are."),
    rationale: Wording(
      vi: "Dẫn sai một chi tiết thì không chứng minh được căn cứ; việc đối chiếu vẫn tiếp tục.",
      en: "With one part wrong the basis is not proved; the comparison goes on."),
    basis: "Nghị định 30/2020/NĐ-CP, Phụ lục I, mục II.6b",
    examples: [
      RuleExample(
        childCiting("Kế hoạch số 12/KH-UBND ngày 05/01/2024 của UBND huyện Đông Khê"),
        parent: parentPlan),
      RuleExample(
        childCiting(
          "⟦Kế hoạch số 12/KH-UBND ngày 15/01/2024 của UBND huyện Đông Khê về chuyển đổi số năm 2024⟧",
          title: ""),
        parent: parentPlan),
      RuleExample(
        childCiting(
          "⟦Kế hoạch số 21/KH-UBND ngày 05/01/2024 của UBND huyện Đông Khê về chuyển đổi số năm 2024⟧",
          title: ""),
        parent: parentPlan),
    ]
  ) { context in
    guard context.identity.verdict == .proved || context.identity.verdict == .unproved,
      let citation = context.identity.follows
    else { return [] }
    return context.identity.differences.map { difference in
      Found(
        .identity(.citationDiffers(difference)), child: .child(citation.span),
        parent: context.given?.place(of: difference.part).map { .parent($0) })
    }
  }

  static let parentPlan = """
    ỦY BAN NHÂN DÂN
    HUYỆN ĐÔNG KHÊ
    Số: 12/KH-UBND
    Đông Khê, ngày 05 tháng 01 năm 2024
    KẾ HOẠCH
    Chuyển đổi số năm 2024
    I. MỤC ĐÍCH
    """

  static func childCiting(
    _ citation: String, title: String = " về chuyển đổi số năm 2024",
    commune: String = "XÃ SUỐI MƠ",
    date: String = "ngày 20 tháng 02 năm 2024", period: String = "năm 2024"
  ) -> String {
    """
    ỦY BAN NHÂN DÂN
    \(commune)
    Số: 05/KH-UBND
    Suối Mơ, \(date)
    KẾ HOẠCH
    Chuyển đổi số \(period)
    Căn cứ \(citation)\(title), UBND xã Suối Mơ ban hành Kế hoạch như sau:
    I. MỤC ĐÍCH
    """
  }
}
