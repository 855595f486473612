import PlanModel

extension Rule {
  static let periodOutsideParent = Rule(
    .periodOutsideParent, .identity, .error,
    title: Wording(
      vi: "Thời kỳ của kế hoạch phải nằm trong thời kỳ của kế hoạch cấp trên.",
      en: "A plan's period must lie within its parent's."),
    rationale: Wording(
      vi: "Kế hoạch năm 2024 nằm trong giai đoạn 2021 - 2025 là đúng.",
      en: "A plan for 2024 within a period 2021 - 2025 is right."),
    examples: [
      RuleExample(
        childCiting("Kế hoạch số 12/KH-UBND ngày 05/01/2024 của UBND huyện Đông Khê"),
        parent: parentPlan),
      RuleExample(
        childCiting(
          "Kế hoạch số 12/KH-UBND ngày 05/01/2024 của UBND huyện Đông Khê",
          period: "⟦giai đoạn 2024 - 2026⟧"),
        parent: parentPlan),
    ]
  ) { context in
    guard let parent = context.parent, let own = context.child.plan.header.period,
      let other = parent.plan.header.period,
      PartialDates.isBefore(own.from, other.from) || PartialDates.isBefore(other.to, own.to)
    else { return [] }
    return [
      Found(
        .identity(
          .periodLeavesParent(
            child: context.child.words(at: own.span), parent: parent.words(at: other.span))),
        child: .child(own.span), parent: .parent(other.span))
    ]
  }
}
