import PlanModel

extension Rule {
  static let leadNotSingle = Rule(
    .leadNotSingle, .units, .warning,
    title: Wording(
      vi: "Mỗi nhiệm vụ có đúng một đơn vị chủ trì.",
      en: "Every task has exactly one lead."),
    rationale: Wording(
      vi:
        "Chỉ có đơn vị phối hợp thì không ai chịu trách nhiệm. Danh sách mà mỗi đơn vị có phần việc riêng thì không xét.",
      en:
        "With only cooperating units nobody is responsible. Lists in which each has its own part are silent."
    ),
    examples: [
      RuleExample(assigned("Công chức Văn hóa - xã hội chủ trì, phối hợp với Trạm Y tế xã")),
      RuleExample(
        "KẾ HOẠCH\nTập huấn\nI. TỔ CHỨC THỰC HIỆN\n1. ⟦Giao Phòng Nội vụ và Phòng Tư pháp chủ trì tổ chức lớp tập huấn.⟧"
      ),
    ]
  ) { context in
    context.child.plan.assignments.compactMap { assignment in
      if assignment.lead.isEmpty, !assignment.support.isEmpty {
        return Found(.unit(.noLead), child: .child(assignment.span))
      }
      guard assignment.lead.count > 1, assignment.lead.allSatisfy({ $0.kind != .collective }),
        context.child.plan.particulars.jointLeads.contains(assignment.id)
      else { return nil }
      return Found(
        .unit(.severalLeads(assignment.lead.map(\.name))), child: .child(assignment.span))
    }
  }
}
