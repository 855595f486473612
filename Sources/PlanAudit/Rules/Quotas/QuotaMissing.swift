extension Rule {
  static let quotaMissing = Rule(
    .quotaMissing, .quotas, .error,
    title: Wording(
      vi: "Cấp trên giao chỉ tiêu bằng số thì kế hoạch phải có chỉ tiêu.",
      en: "Where the parent sets a number for this tier the plan must have one."),
    rationale: Wording(
      vi: "Chỉ tiêu của phong trào bị thiếu hẳn thì chỉ báo ở programme-missing.",
      en: "The quota of a missing programme is only told there."),
    examples: [
      RuleExample(
        quotas("ít nhất 02 điển hình tiên tiến/năm"),
        parent: quotasAbove("ít nhất 02 điển hình tiên tiến/năm")),
      RuleExample(
        quotas("các điển hình tiên tiến tiêu biểu"),
        parent: quotasAbove("⟦ít nhất 02 điển hình tiên tiến/năm⟧")),
    ],
    check: told(by: .quotaMissing))

  static func quotasAbove(_ quota: String, period: String = "năm 2024") -> String {
    ComparedPlans.parent(
      ComparedPlans.programme("Dạy tốt - Học tốt", "Giao mỗi xã, thị trấn lựa chọn \(quota)."),
      period: period)
  }

  static func quotas(_ quota: String, period: String = "năm 2024") -> String {
    ComparedPlans.child(
      ComparedPlans.programme(
        "Dạy tốt - Học tốt", "Giao công chức Văn hóa - xã hội lựa chọn \(quota)."),
      period: period)
  }
}
