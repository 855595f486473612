extension Rule {
  static let quotaBelowParent = Rule(
    .quotaBelowParent, .quotas, .error,
    title: Wording(
      vi: "Chỉ tiêu không được thấp hơn chỉ tiêu cấp trên giao.",
      en: "A quota must not be below the parent's."),
    rationale: Wording(
      vi: "Cao hơn, hoặc bằng mà viết cách khác (“tối thiểu 02” và “ít nhất 2”), thì đúng.",
      en: "Stricter, or equal in other words, is right."),
    examples: [
      RuleExample(
        quotas("tối thiểu 2 điển hình tiên tiến/năm"),
        parent: quotasAbove("ít nhất 02 điển hình tiên tiến/năm")),
      RuleExample(
        quotas("ít nhất 03 điển hình tiên tiến/năm"),
        parent: quotasAbove("ít nhất 02 điển hình tiên tiến/năm")),
      RuleExample(
        quotas("⟦ít nhất 01 điển hình tiên tiến/năm⟧"),
        parent: quotasAbove("ít nhất 02 điển hình tiên tiến/năm")),
    ],
    check: told(by: .quotaBelowParent))
}
