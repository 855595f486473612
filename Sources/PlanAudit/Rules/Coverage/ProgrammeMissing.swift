extension Rule {
  static let programmeMissing = Rule(
    .programmeMissing, .coverage, .error,
    title: Wording(
      vi: "Mọi nội dung, phong trào cấp trên giao cho cấp này phải có trong kế hoạch.",
      en: "Every programme that the parent asks of this tier must be in the plan."),
    rationale: Wording(
      vi:
        "Thiếu một phong trào thì mất luôn chỉ tiêu và tiêu chí của nó; chỉ báo một lần. Nội dung chỉ giao cho cơ quan cấp trên thì không áp dụng.",
      en:
        "Its quota and criteria go with it and are not told again. Programmes asked of the parent's own organs do not apply."
    ),
    examples: [
      RuleExample(
        ComparedPlans.child(
          ComparedPlans.programme(
            "Dạy tốt - Học tốt",
            "Giao Trường Trung học cơ sở xã lựa chọn ít nhất 02 điển hình tiên tiến/năm.")),
        parent: ComparedPlans.parent(
          ComparedPlans.programme(
            "Dạy tốt - Học tốt",
            "Giao mỗi xã, thị trấn lựa chọn ít nhất 02 điển hình tiên tiến/năm."))),
      RuleExample(
        ComparedPlans.child("I. NỘI DUNG\n1. Tổ chức hội nghị tổng kết."),
        parent: ComparedPlans.parent(
          "I. NỘI DUNG\n- ⟦Điển hình tiên tiến trong Phong trào thi đua “Dạy tốt - Học tốt”⟧:\n+ Đối với cá nhân: tận tâm với nghề.\nGiao mỗi xã, thị trấn lựa chọn ít nhất 02 điển hình tiên tiến/năm."
        )),
      RuleExample(
        ComparedPlans.child("I. NỘI DUNG\n1. Tổ chức hội nghị tổng kết."),
        parent: ComparedPlans.parent(
          ComparedPlans.programme(
            "Dạy tốt - Học tốt",
            "Giao Phòng Giáo dục và Đào tạo lựa chọn ít nhất 02 điển hình tiên tiến/năm."))),
    ],
    check: told(by: .programmeMissing))
}
