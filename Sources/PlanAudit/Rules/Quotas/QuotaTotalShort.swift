extension Rule {
  static let quotaTotalShort = Rule(
    .quotaTotalShort, .quotas, .error,
    title: Wording(
      vi: "Cộng các phần phải đủ tổng chỉ tiêu cấp trên giao.",
      en: "The parts must add up to the parent's total."),
    rationale: Wording(
      vi: "Các số hạng được ghi trong sổ cộng kèm trích dẫn.",
      en: "Every addend is kept with its quote."),
    examples: [
      RuleExample(
        parts("ít nhất 03 điển hình tiên tiến/năm", "ít nhất 02 điển hình tiên tiến/năm"),
        parent: quotasAbove("ít nhất 05 điển hình tiên tiến/năm")),
      RuleExample(
        parts("⟦ít nhất 02 điển hình tiên tiến/năm⟧", "ít nhất 02 điển hình tiên tiến/năm"),
        parent: quotasAbove("ít nhất 05 điển hình tiên tiến/năm")),
    ],
    check: told(by: .quotaTotalShort))

  private static func parts(_ one: String, _ other: String) -> String {
    ComparedPlans.child(
      ComparedPlans.programme(
        "Dạy tốt - Học tốt",
        "Giao Trường Tiểu học xã lựa chọn \(one).\nGiao Trường Trung học cơ sở xã lựa chọn \(other)."
      ))
  }
}
