extension Rule {
  static let deadlineAfterParent = Rule(
    .deadlineAfterParent, .time, .error,
    title: Wording(
      vi: "Hạn hoàn thành không được muộn hơn hạn của cấp trên.",
      en: "A deadline must not be later than the parent's for the same act."),
    rationale: Wording(vi: "Sớm hơn hoặc bằng là đúng.", en: "Earlier or equal is right."),
    examples: [
      RuleExample(due("trước ngày 30/5/2024"), parent: dueAbove("trước ngày 30/6/2024")),
      RuleExample(due("⟦trước ngày 30/7/2024⟧"), parent: dueAbove("trước ngày 30/6/2024")),
    ],
    check: told(by: .deadlineAfterParent))

  private static func dueAbove(_ time: String) -> String {
    ComparedPlans.parent(
      "I. TỔ CHỨC THỰC HIỆN\n1. UBND các xã, thị trấn hoàn thành rà soát hộ nghèo, hộ cận nghèo \(time)."
    )
  }

  private static func due(_ time: String) -> String {
    ComparedPlans.child(
      "I. TỔ CHỨC THỰC HIỆN\n1. Công chức Văn hóa - xã hội hoàn thành rà soát hộ nghèo, hộ cận nghèo \(time)."
    )
  }
}
