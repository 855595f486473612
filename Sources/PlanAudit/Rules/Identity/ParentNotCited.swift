import PlanModel

extension Rule {
  static let parentNotCited = Rule(
    .parentNotCited, .identity, .error,
    title: Wording(
      vi: "Kế hoạch phải nêu kế hoạch của cấp trên trực tiếp làm căn cứ.",
      en: "A plan must name the plan of the tier directly above as its basis."),
    rationale: Wording(
      vi: """
        Không nêu căn cứ thì không biết kế hoạch này cụ thể hóa kế hoạch nào. Chỉ nêu kế hoạch của cấp cao hơn nữa, \
        chỉ thị hoặc công văn thì chưa đủ. Khi không đối chiếu với kế hoạch nào, chỉ xét UBND cấp huyện và cấp xã.
        """,
      en: """
        Without it nobody knows which plan this one carries out. A plan of a still higher tier, a directive or a \
        letter is not enough. Where no parent is given, only committees of districts and communes are looked at.
        """),
    basis: "Nghị định 30/2020/NĐ-CP, Phụ lục I, mục II.6a",
    examples: [
      RuleExample(
        "ỦY BAN NHÂN DÂN\nXÃ SUỐI MƠ\nKẾ HOẠCH\nChuyển đổi số năm 2024\nCăn cứ Kế hoạch số 12/KH-UBND ngày 05/01/2024 của UBND huyện Đông Khê về chuyển đổi số năm 2024, UBND xã Suối Mơ ban hành Kế hoạch như sau:\nI. MỤC ĐÍCH"
      ),
      RuleExample(
        "ỦY BAN NHÂN DÂN\nXÃ SUỐI MƠ\nKẾ HOẠCH\nChuyển đổi số năm 2024\nThực hiện Công văn số 12/UBND-VX ngày 05/01/2024 của UBND huyện Đông Khê về chuyển đổi số năm 2024, UBND xã Suối Mơ ban hành Kế hoạch như sau:\nI. MỤC ĐÍCH⟦⟧"
      ),
    ]
  ) { context in
    guard context.child.isPlan, !context.child.citesPlanAbove(context.options.hierarchy) else {
      return []
    }
    if context.given != nil {
      // A plan that is only mentioned below is no basis.
      guard context.identity.follows?.role != .basis else { return [] }
    } else {
      guard let issuer = context.child.plan.header.issuer, issuer.kind == .peoplesCommittee,
        issuer.level == .district || issuer.level == .commune
      else { return [] }
    }
    return [Found(.identity(.parentNotCited))]
  }
}

extension AuditedDocument {
  /// Whether it is a plan at all.
  var isPlan: Bool { plan.header.documentType?.value == .plan }

  /// Whether a plan that may be of the tier directly above, or of the same authority, is named as the basis.
  fileprivate func citesPlanAbove(_ hierarchy: Hierarchy) -> Bool {
    guard let issuer = plan.header.issuer else { return true }
    return plan.citations.contains { citation in
      guard citation.type == .plan, citation.role == .basis else { return false }
      guard let name = citation.issuer else { return true }
      return hierarchy.mayPrecede(issuer, organNamed: name, on: plan.header.issued?.date)
    }
  }
}
