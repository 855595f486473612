extension Rule {
  static let quotaBasisChanged = Rule(
    .quotaBasisChanged, .quotas, .warning,
    title: Wording(
      vi: "Chỉ tiêu phải tính trên cùng đơn vị và thời kỳ như cấp trên.",
      en: "A quota must be counted on the parent's basis."),
    rationale: Wording(
      vi: "Quy đổi được mà bằng hoặc cao hơn thì không báo; thấp hơn thì báo ở đây.",
      en: "Equal or higher after conversion is silent; lower is told here."),
    examples: [
      RuleExample(
        quotas("ít nhất 02 điển hình tiên tiến"),
        parent: quotasAbove("ít nhất 02 điển hình tiên tiến/năm")),
      RuleExample(
        quotas("⟦ít nhất 01 điển hình tiên tiến⟧"),
        parent: quotasAbove("ít nhất 02 điển hình tiên tiến/năm")),
    ],
    check: told(by: .quotaBasisChanged))
}
