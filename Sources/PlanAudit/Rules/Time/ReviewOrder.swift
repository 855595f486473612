import PlanModel
import PlanText

extension Rule {
  static let reviewOrder = Rule(
    .reviewOrder, .time, .warning,
    title: Wording(
      vi: "Sơ kết, tổng kết phải trước cấp trên.",
      en: "Reviews must be held before those of the tier above."),
    rationale: Wording(
      vi:
        "Cấp trên tổng hợp kết quả của cấp dưới. Cấp trên ghi hạn riêng cho cấp dưới thì xét ở deadline-after-parent.",
      en:
        "The tier above sums up what is below. Where it sets a date for the tier below, see deadline-after-parent."
    ),
    examples: [
      RuleExample(review("Tháng 10 năm 2024"), parent: reviewAbove),
      RuleExample(review("⟦Tháng 12 năm 2024⟧"), parent: reviewAbove),
    ]
  ) { context in
    guard let parent = context.parent, context.identity.relation != .sameAuthority,
      let issuer = context.child.plan.header.issuer
    else { return [] }
    var found: [Found] = []
    for kind in Review.Kind.allCases {
      let above = parent.plan.particulars.reviews.filter { $0.kind == kind }
      // A date for the child's own tier is a deadline.
      guard !above.contains(where: { $0.level == issuer.level }) else { continue }
      for own in context.child.plan.particulars.reviews where own.kind == kind {
        guard let time = own.when, let end = time.time.to, end.year != nil,
          let other = above.first(where: { $0.when?.time.to?.year == end.year }),
          let limit = other.when, let last = limit.time.to,
          !PartialDates.isBefore(end, last), end.month != nil, last.month != nil
        else { continue }
        found.append(
          Found(
            .comparison(.reviewNotBefore(child: end.iso, parent: last.iso)),
            child: .child(time.span), parent: .parent(limit.span)))
      }
    }
    return found
  }

  private static let reviewAbove = ComparedPlans.parent(
    "I. LỘ TRÌNH\n1. Tháng 11 năm 2024 tổ chức tổng kết thi đua trên địa bàn huyện.")

  private static func review(_ time: String) -> String {
    ComparedPlans.child("I. LỘ TRÌNH\n1. \(time) tổ chức tổng kết thi đua trên địa bàn xã.")
  }
}
