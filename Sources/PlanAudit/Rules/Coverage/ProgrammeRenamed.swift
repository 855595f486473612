extension Rule {
  static let programmeRenamed = Rule(
    .programmeRenamed, .coverage, .warning,
    title: Wording(
      vi: "Tên phong trào phải giữ đúng như kế hoạch cấp trên.",
      en: "A programme must keep the name that the parent gives it."),
    rationale: Wording(
      vi: "Khác chữ hoa, vị trí dấu, gạch nối thì không phải đổi tên.",
      en: "Case, tone placement and dashes do not count."),
    examples: [
      RuleExample(
        renaming("Cán bộ, công chức, viên chức thi đua thực hiện văn hóa công sở"),
        parent: original("Cán bộ, công chức, viên chức thi đua thực hiện văn hóa công sở")),
      RuleExample(
        renaming("Cán bộ, công chức thi đua thực hiện văn hóa công sở", marked: true),
        parent: original("Cán bộ, công chức, viên chức thi đua thực hiện văn hóa công sở")),
    ],
    check: told(by: .programmeRenamed))

  private static func original(_ name: String) -> String {
    ComparedPlans.parent(
      ComparedPlans.programme(
        name, "Giao mỗi xã, thị trấn lựa chọn ít nhất 02 điển hình tiên tiến/năm.")
    )
  }

  private static func renaming(_ name: String, marked: Bool = false) -> String {
    let heading = "Điển hình tiên tiến trong Phong trào thi đua “\(name)”"
    return ComparedPlans.child(
      "I. NỘI DUNG\n- \(marked ? "⟦\(heading)⟧" : heading):\n+ Đối với tập thể: hoàn thành nhiệm vụ.\n+ Đối với cá nhân: tận tâm với nghề.\nGiao công chức Văn hóa - xã hội lựa chọn ít nhất 02 điển hình tiên tiến/năm."
    )
  }
}
