import PlanModel
import PlanText

extension Rule {
  static let issuedBeforeBasis = Rule(
    .issuedBeforeBasis, .identity, .error,
    title: Wording(
      vi: "Kế hoạch không được ban hành trước văn bản mà nó căn cứ.",
      en: "A plan must not be older than a document it is based on."),
    rationale: Wording(
      vi: "Ngày thiếu được so đến phần còn có: “tháng 3 năm 2024” không sớm hơn “15/3/2024”.",
      en: "Partial dates compare as far as they go: March 2024 is not before 15 March 2024."),
    basis: "Nghị định 30/2020/NĐ-CP, Phụ lục I, mục II.4 và II.6a",
    examples: [
      RuleExample(
        childCiting("Kế hoạch số 12/KH-UBND ngày 05/01/2024 của UBND huyện Đông Khê")),
      RuleExample(
        childCiting(
          "⟦Kế hoạch số 12/KH-UBND ngày 05/3/2024 của UBND huyện Đông Khê về chuyển đổi số năm 2024⟧",
          title: "")),
      RuleExample(
        childCiting(
          "Kế hoạch số 12/KH-UBND ngày 05/3/2024 của UBND huyện Đông Khê",
          date: "ngày tháng 3 năm 2024")),
    ]
  ) { context in
    guard let own = context.child.plan.header.issued, let date = own.date else { return [] }
    var found: [Found] = []
    for citation in context.child.plan.citations where citation.role == .basis {
      guard let other = citation.date, PartialDates.isBefore(date, other) else { continue }
      found.append(
        Found(
          .identity(
            .olderThanBasis(
              child: date.iso, basis: other.iso,
              cited: citation.number ?? context.child.words(at: citation.span))),
          child: .child(citation.span), related: [.child(own.span)]))
    }
    // The citation may leave the date out; the parent's head says it.
    if found.isEmpty, let parent = context.parent, let issued = parent.plan.header.issued,
      let other = issued.date, PartialDates.isBefore(date, other)
    {
      found.append(
        Found(
          .identity(.olderThanBasis(child: date.iso, basis: other.iso, cited: parent.number ?? "")),
          child: .child(own.span), parent: .parent(issued.span)))
    }
    return found
  }
}
