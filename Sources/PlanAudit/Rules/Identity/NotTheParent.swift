import PlanModel

extension Rule {
  static let notTheParent = Rule(
    .notTheParent, .identity, .error,
    title: Wording(
      vi: "Kế hoạch chỉ được đối chiếu với kế hoạch mà nó thực hiện.",
      en: "A plan is only compared with the plan that it carries out."),
    rationale: Wording(
      vi: """
        Văn bản được đưa ra không phải kế hoạch được nêu làm căn cứ (của năm khác, của địa phương khác), hoặc cơ quan \
        ban hành không phải cấp trên trực tiếp vào ngày đó. Việc đối chiếu dừng lại; chỉ còn các quy tắc về chính văn bản.
        """,
      en: """
        The given document is not the plan that is cited as the basis (another year's, another place's), or its issuer \
        is not directly above at that date. The comparison stops; only the rules on the document itself go on.
        """),
    examples: [
      RuleExample(
        childCiting("Kế hoạch số 12/KH-UBND ngày 05/01/2024 của UBND huyện Đông Khê"),
        parent: parentPlan),
      RuleExample(
        childCiting(
          "⟦Kế hoạch số 30/KH-UBND ngày 09/02/2024 của UBND huyện Lâm Thượng về chuyển đổi số năm 2024⟧",
          title: ""),
        parent: parentPlan),
      RuleExample(
        childCiting(
          "⟦Kế hoạch số 12/KH-UBND ngày 06/01/2023 của UBND huyện Đông Khê về chuyển đổi số năm 2023⟧",
          title: ""),
        parent: parentPlan),
    ]
  ) { context in
    guard context.identity.verdict == .mismatch, let given = context.given else { return [] }
    let head = (given.plan.header.number?.span ?? given.plan.header.issuer?.span)
      .map { Evidence.parent($0) }
    if context.identity.relation == .notAbove, let own = context.child.plan.header.issuer,
      let other = given.plan.header.issuer
    {
      return [
        Found(
          .identity(.issuerNotAbove(parent: other.name, child: own.name)),
          child: context.identity.follows.map { .child($0.span) }, parent: head)
      ]
    }
    let follows = context.identity.follows
    let name = follows.map { citation in
      [citation.number, citation.issuer].compactMap { $0 }.joined(separator: ", ")
    }
    return [
      Found(
        .identity(.followsAnother(name)), child: follows.map { .child($0.span) }, parent: head)
    ]
  }
}
