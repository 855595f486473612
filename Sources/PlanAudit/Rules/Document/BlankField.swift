import PlanModel
import PlanText

extension Rule {
  static let blankField = Rule(
    .blankField, .document, .error,
    title: Wording(
      vi: "Văn bản ban hành không được để trống số, ngày, họ tên người ký hoặc chỗ chờ điền.",
      en: "An issued document must not leave its number, date, signer or other fields blank."),
    rationale: Wording(
      vi: """
        Chỗ trống có trong văn bản mới là lỗi; phần không có trong bản trích thì không kết luận được. Với --draft (dự thảo) \
        chỉ là lưu ý.
        """,
      en: """
        Only a blank that stands in the text is a fault; what an extract has lost cannot be judged. With --draft it is \
        a note.
        """),
    basis: "Nghị định 30/2020/NĐ-CP, Điều 15 và Phụ lục I, mục II.3, II.4, II.7",
    examples: [
      RuleExample(childCiting("Kế hoạch số 12/KH-UBND ngày 05/01/2024 của UBND huyện Đông Khê")),
      RuleExample(
        "UBND HUYỆN ĐÔNG KHÊ\nSố: ⟦/KH-UBND⟧\nĐông Khê, ngày 05 tháng 01 năm 2024\nKẾ HOẠCH\nChuyển đổi số năm 2024\nI. MỤC ĐÍCH"
      ),
      RuleExample(
        "UBND HUYỆN ĐÔNG KHÊ\nSố: 12/KH-UBND\n⟦Đông Khê, ngày tháng 01 năm 2024⟧\nKẾ HOẠCH\nChuyển đổi số năm 2024\nI. MỤC ĐÍCH"
      ),
    ]
  ) { context in
    let header = context.child.plan.header
    var found: [Found] = []
    let severity: Severity? = context.options.isDraft ? .note : nil
    if let number = header.number, number.serial == nil {
      found.append(
        Found(.document(.blank(.number)), child: .child(number.span), severity: severity))
    }
    if let issued = header.issued, !PartialDates.isWhole(issued.date ?? .init()) {
      let blank: DocumentFault.Blank = issued.date?.month == nil ? .date : .day
      found.append(Found(.document(.blank(blank)), child: .child(issued.span), severity: severity))
    }
    return found
  }
}
