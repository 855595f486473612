import PlanModel

extension Rule {
  static let headingAssignmentMismatch = Rule(
    .headingAssignmentMismatch, .document, .warning,
    title: Wording(
      vi: "Tên phong trào ở đề mục và ở câu giao nhiệm vụ phải giống nhau.",
      en: "Heading and assignment must call a movement by the same name."),
    rationale: Wording(
      vi:
        "Hai tên khác nhau thì không biết chỉ tiêu thuộc phong trào nào. Chỉ gọi tắt “cuộc vận động” là lưu ý.",
      en:
        "With two names nobody knows what the quota counts for. Only pointing back (“cuộc vận động”) is a note."
    ),
    examples: [
      RuleExample(
        programme(
          "Phong trào thi đua “Dạy tốt - Học tốt”", "Phong trào thi đua “Dạy tốt - Học tốt”")),
      RuleExample(
        programme("Phong trào thi đua “Dạy tốt - Học tốt”", "⟦Phong trào “Dạy tốt - Học tốt”⟧")),
      RuleExample(
        programme(
          "Phong trào thi đua “Doanh nghiệp Hoa Lâm hội nhập”",
          "⟦Phong trào thi đua “Doanh nghiệp Đông Khê hội nhập”⟧")),
      RuleExample(programme("thực hiện Cuộc vận động “Đoàn kết”", "thực hiện ⟦cuộc vận động⟧")),
    ]
  ) { context in
    let child = context.child
    var found: [Found] = []
    for heading in child.plan.particulars.programmeNamings where heading.isHeading {
      for naming in child.plan.particulars.programmeNamings
      where !naming.isHeading && naming.programme == heading.programme {
        guard let (fault, severity) = difference(heading, naming, child) else { continue }
        found.append(
          Found(
            .document(fault), child: .child(naming.span), related: [.child(heading.span)],
            severity: severity))
      }
    }
    return found
  }

  private static func difference(
    _ heading: ProgrammeNaming, _ text: ProgrammeNaming, _ child: AuditedDocument
  ) -> (DocumentFault, Severity)? {
    let (own, other) = (child.words(at: heading.span), child.words(at: text.span))
    if text.names.isEmpty {
      // One of several things that the heading names is not the whole of it.
      let isWhole = heading.names.count <= 1
      return (.nameLeftOut(heading: own, text: other), isWhole ? .note : .warning)
    }
    let names = Set(heading.names.map(child.compared))
    guard Set(text.names.map(child.compared)) == names else {
      return (.otherName(heading: own, text: other), .warning)
    }
    let kinds = (heading.kind.map(child.compared), text.kind.map(child.compared))
    return kinds.0 == kinds.1 ? nil : (.otherKind(heading: own, text: other), .warning)
  }

  private static func programme(_ heading: String, _ text: String) -> String {
    "KẾ HOẠCH\nNhân rộng điển hình\nI. NỘI DUNG\n- Điển hình tiên tiến trong \(heading):\n+ Đối với cá nhân: tận tâm.\nGiao Phòng Giáo dục và Đào tạo lựa chọn ít nhất 02 điển hình tiên tiến/năm trong \(text)."
  }
}
