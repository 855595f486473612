import PlanModel

extension Rule {
  static let directiveUnfit = Rule(
    .directiveUnfit, .units, .warning,
    title: Wording(
      vi: "Chỉ “giao”, “yêu cầu” đơn vị thuộc quyền; với cơ quan khác dùng “đề nghị”.",
      en: "Only subordinates are assigned or required; others are requested."),
    rationale: Wording(
      vi:
        "UBND không giao việc cho cơ quan Đảng, Mặt trận, đoàn thể, công an, quân đội, cơ quan cấp trên.",
      en:
        "A committee does not assign jobs to the Party, the Front, unions, police, army or higher organs."
    ),
    examples: [
      RuleExample(assigned("Công chức Văn hóa - xã hội")),
      RuleExample(assigned("Ủy ban Mặt trận Tổ quốc xã", verb: "Đề nghị")),
      RuleExample(assigned("⟦Ủy ban Mặt trận Tổ quốc xã⟧")),
    ]
  ) { context in
    guard let issuer = context.child.plan.header.issuer, issuer.kind == .peoplesCommittee,
      let level = issuer.level
    else { return [] }
    // One verb, one finding, at the first organ that it does not fit.
    return context.child.plan.assignments.compactMap { assignment -> Found? in
      guard assignment.directive == .assigns || assignment.directive == .requires else {
        return nil
      }
      return assignment.lead.lazy.compactMap { lead -> Found? in
        let isAbove = lead.level?.isAbove(level) ?? false
        switch lead.kind {
        case .party, .massOrganisation, .armedForce, .centralOrgan:
          return Found(
            .unit(.notSubordinate(organ: lead.name, assignment.directive)),
            child: .child(lead.span))
        case .specialisedAgency, .peoplesCommittee, .peoplesCouncil:
          return isAbove
            ? Found(.unit(.aboveIssuer(organ: lead.name)), child: .child(lead.span)) : nil
        default: return nil
        }
      }.first
    }
  }
}
