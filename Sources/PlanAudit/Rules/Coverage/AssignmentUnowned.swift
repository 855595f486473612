extension Rule {
  static let assignmentUnowned = Rule(
    .assignmentUnowned, .coverage, .error,
    title: Wording(
      vi: "Nhiệm vụ cấp trên giao cho cấp này phải có đơn vị thực hiện trong kế hoạch.",
      en: "Every job that the parent gives to this tier must have an owner in the plan."),
    rationale: Wording(
      vi:
        "Chức danh, bộ phận, “UBND xã” đều là đơn vị thực hiện. Chỉ giống một phần thì để người xem.",
      en:
        "A post, an office or the committee is an owner. Where only some words agree a person must look."
    ),
    examples: [
      RuleExample(
        ComparedPlans.child(
          "I. TỔ CHỨC THỰC HIỆN\n1. Công an xã chủ trì diễn tập phòng cháy, chữa cháy tại chợ trung tâm."
        ),
        parent: ComparedPlans.parent(
          "I. TỔ CHỨC THỰC HIỆN\n1. Giao UBND các xã, thị trấn tổ chức diễn tập phòng cháy, chữa cháy tại chợ trung tâm."
        )),
      RuleExample(
        ComparedPlans.child("I. TỔ CHỨC THỰC HIỆN\n1. Công an xã tuần tra ban đêm."),
        parent: ComparedPlans.parent(
          "I. TỔ CHỨC THỰC HIỆN\n1. Giao UBND các xã, thị trấn ⟦tổ chức diễn tập phòng cháy, chữa cháy tại chợ trung tâm.⟧"
        )),
    ],
    check: told(by: .assignmentUnowned))
}
