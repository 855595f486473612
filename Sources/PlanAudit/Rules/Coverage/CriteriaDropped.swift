extension Rule {
  static let criteriaDropped = Rule(
    .criteriaDropped, .coverage, .warning,
    title: Wording(
      vi: "Tiêu chí và nhóm đối tượng của phong trào được giữ lại phải đủ như cấp trên.",
      en: "A kept programme must keep its criteria and target groups."),
    rationale: Wording(
      vi: "Viết lại mà cùng nội dung thì không phải lỗi.",
      en: "Rewording with the same content is silent."),
    examples: [
      RuleExample(
        kept("+ Đối với tập thể: hoàn thành nhiệm vụ.\n+ Đối với cá nhân: tận tâm với nghề."),
        parent: above(
          "+ Đối với tập thể: hoàn thành nhiệm vụ.\n+ Đối với cá nhân: tận tâm với nghề.")),
      RuleExample(
        kept("+ Đối với cá nhân: tận tâm với nghề."),
        parent: above(
          "+ ⟦Đối với tập thể: hoàn thành nhiệm vụ.⟧\n+ Đối với cá nhân: tận tâm với nghề.")),
    ],
    check: told(by: .criteriaDropped))

  private static func above(_ criteria: String) -> String {
    ComparedPlans.parent(
      ComparedPlans.programme(
        "Dạy tốt - Học tốt", criteria: criteria,
        "Giao mỗi xã, thị trấn lựa chọn ít nhất 02 điển hình tiên tiến/năm."))
  }

  private static func kept(_ criteria: String) -> String {
    ComparedPlans.child(
      ComparedPlans.programme(
        "Dạy tốt - Học tốt", criteria: criteria,
        "Giao công chức Văn hóa - xã hội lựa chọn ít nhất 02 điển hình tiên tiến/năm."))
  }
}
