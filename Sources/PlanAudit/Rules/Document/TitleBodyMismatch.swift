import PlanModel
import PlanText

extension Rule {
  static let titleBodyMismatch = Rule(
    .titleBodyMismatch, .document, .warning,
    title: Wording(
      vi: "Trích yếu, phần mở đầu và nội dung phải thống nhất về việc làm, thời kỳ và tên gọi.",
      en: "Title, preamble and body must agree on subject, verb and period."),
    rationale: Wording(
      vi:
        "Bỏ một động từ hay đổi năm là kế hoạch về việc khác. Chỉ nói thêm chi tiết thì không phải lỗi.",
      en:
        "With a verb left out or another year it is a plan for something else. More detail is no fault."
    ),
    basis: "Nghị định 30/2020/NĐ-CP, Phụ lục I, mục II.5",
    examples: [
      RuleExample(announced("xây dựng, nhân rộng các mô hình năm 2024")),
      RuleExample(announced("⟦nhân rộng các mô hình năm 2024⟧")),
      RuleExample(announced("⟦xây dựng, nhân rộng các mô hình năm 2023⟧")),
    ]
  ) { context in
    announcement(context.child) + unlikeHeadings(context.child)
  }

  private static func announcement(_ child: AuditedDocument) -> [Found] {
    guard let title = child.plan.header.title, let span = child.plan.particulars.announcement
    else { return [] }
    let own = child.compared(title)
    let other = child.compared(span)
    let words = (child.words(at: title), child.words(at: span))
    func found(_ fault: DocumentFault) -> [Found] {
      [Found(.document(fault), child: .child(span), related: [.child(title)])]
    }
    let years = (own.numbers.filter { $0 >= 1990 }, other.numbers.filter { $0 >= 1990 })
    if !years.0.isEmpty, !years.1.isEmpty, Set(years.0).isDisjoint(with: years.1),
      own.likeness(to: other) >= 0.6
    {
      return found(.periodsDiffer(title: words.0, announced: words.1))
    }
    if own.ends(with: other) || other.ends(with: own) {
      return found(.announcedOtherwise(title: words.0, announced: words.1))
    }
    return []
  }

  /// Headings of programmes that leave out a word that nearly all others have.
  private static func unlikeHeadings(_ child: AuditedDocument) -> [Found] {
    let names = child.plan.programmes.map { ($0.name, child.tokens.indices(in: $0.name)) }
    guard names.count >= 5 else { return [] }
    func starts(_ range: Range<Int>, like other: Range<Int>, _ length: Int) -> Bool {
      range.count >= length && other.count >= length
        && zip(range, other).prefix(length).allSatisfy {
          child.tokens[$0].key == child.tokens[$1].key
        }
    }
    // The longest opening that at least four of five share.
    var length = 0
    let model = names[0].1
    while length < 8,
      5 * names.count(where: { starts($0.1, like: model, length + 1) }) >= 4 * names.count
    {
      length += 1
    }
    guard length >= 3 else { return [] }
    let usual = child.tokens.words(model.lowerBound..<model.lowerBound + length)
    return names.filter { !starts($0.1, like: model, length) && starts($0.1, like: model, 2) }
      .map { Found(.document(.headingUnlikeOthers(usual: usual)), child: .child($0.0)) }
  }

  private static func announced(_ subject: String) -> String {
    "KẾ HOẠCH\nXây dựng, nhân rộng các mô hình năm 2024\nThực hiện Kế hoạch số 12/KH-UBND ngày 02/3/2024 của UBND huyện Đông Khê, UBND xã Suối Mơ ban hành Kế hoạch \(subject) như sau:\nI. MỤC ĐÍCH"
  }
}
