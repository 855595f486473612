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
        Chỗ trống có trong văn bản mới là lỗi; phần đầu không có trong bản trích thì không kết luận. Với --draft (dự thảo) \
        chỉ là lưu ý.
        """,
      en: """
        Only a blank that stands in the text is a fault; a head that an extract has lost is not judged. With --draft it \
        is a note.
        """),
    basis: "Nghị định 30/2020/NĐ-CP, Điều 15 và Phụ lục I, mục II.3, II.4, II.7",
    examples: [
      RuleExample(complete("Số: 12/KH-UBND", "Đông Khê, ngày 05 tháng 01 năm 2024")),
      RuleExample(complete("Số: ⟦/KH-UBND⟧", "Đông Khê, ngày 05 tháng 01 năm 2024")),
      RuleExample(complete("Số: 12/KH-UBND", "⟦Đông Khê, ngày tháng 01 năm 2024⟧")),
      RuleExample(
        complete(
          "Số: 12/KH-UBND", "Đông Khê, ngày 05 tháng 01 năm 2024",
          "1. Thực hiện theo Công văn ⟦số …/UBND-VX⟧ của UBND huyện.")),
      RuleExample(
        complete(
          "Số: 12/KH-UBND", "Đông Khê, ngày 05 tháng 01 năm 2024",
          "1. Vận động hiến đất, góp ngày công lao động...")),
    ]
  ) { context in
    let header = context.child.plan.header
    let severity: Severity? = context.options.isDraft ? .note : nil
    func found(_ blank: DocumentFault.Blank, _ span: TextSpan?) -> Found {
      Found(.document(.blank(blank)), child: span.map { .child($0) }, severity: severity)
    }
    var result: [Found] = []
    if let number = header.number, number.serial == nil {
      result.append(found(.number, number.span))
    }
    if let issued = header.issued, !PartialDates.isWhole(issued.date ?? PartialDate()) {
      result.append(found(issued.date?.month == nil ? .date : .day, issued.span))
    }
    let own = header.number.flatMap { $0.serial == nil ? Tokens($0.symbol) : nil }
    for blank in context.child.plan.particulars.blanks {
      // The head's own blank number, repeated at an annex.
      if let own,
        context.child.words(at: blank).filter({ !$0.isWhitespace })
          .hasSuffix("/" + own.words(0..<own.count))
      {
        continue
      }
      result.append(found(.placeholder, blank))
    }
    return result
  }

  private static func complete(
    _ number: String, _ date: String, _ body: String = "1. Nâng cao nhận thức."
  ) -> String {
    "UBND HUYỆN ĐÔNG KHÊ\n\(number)\n\(date)\nKẾ HOẠCH\nChuyển đổi số năm 2024\nI. MỤC ĐÍCH\n\(body)"
  }
}
