import PlanModel

extension Rule {
  static let targetGroupMismatch = Rule(
    .targetGroupMismatch, .document, .warning,
    title: Wording(
      vi: "Đối tượng, tiêu chí và chỉ tiêu phải nói về cùng những nhóm người.",
      en: "Subjects, criteria and quotas must be about the same groups."),
    rationale: Wording(
      vi: "Đối tượng gồm tập thể mà tiêu chí chỉ có cá nhân thì không xét được tập thể.",
      en:
        "If subjects include collectives and criteria only individuals, collectives cannot be judged."
    ),
    examples: [
      RuleExample(
        groups(
          "Là các tập thể và cá nhân tiêu biểu.",
          "Điển hình là những tập thể, cá nhân có thành tích.")),
      RuleExample(
        groups("Là các ⟦tập thể⟧ và cá nhân tiêu biểu.", "Điển hình là các cá nhân có thành tích.")),
    ]
  ) { context in
    let all = context.child.plan.particulars.targetGroups
    return subjectsWithoutCriteria(all, context.child) + quotasOfOthers(all, context.child)
  }

  private static func subjectsWithoutCriteria(
    _ all: [TargetGroup], _ child: AuditedDocument
  ) -> [Found] {
    let criteria = all.filter { $0.place == .generalCriteria }
    guard let first = criteria.first else { return [] }
    var told: Set<Criterion.Group> = []
    return all.filter { $0.place == .subjects }.compactMap { subject in
      guard !criteria.contains(where: { $0.group == subject.group }),
        told.insert(subject.group).inserted
      else { return nil }
      return Found(
        .document(.groupWithoutCriteria(child.words(at: subject.span))),
        child: .child(subject.span), related: [.child(first.span)])
    }
  }

  /// A quota that counts one sort of people where the criteria are about anyone, or about others.
  private static func quotasOfOthers(_ all: [TargetGroup], _ child: AuditedDocument) -> [Found] {
    child.plan.quotas.compactMap { quota in
      guard let programme = quota.programme,
        let counted = all.first(where: { $0.place == .quota(quota.id) })
      else { return nil }
      let criteria = all.filter { $0.place == .programme(programme) }
      let noun = child.compared(counted.span)
      guard let other = criteria.first,
        !criteria.contains(where: { child.compared($0.span) == noun })
      else { return nil }
      return Found(
        .document(
          .quotaCountsOthers(
            criteria: child.words(at: other.span), quota: child.words(at: counted.span))),
        child: .child(counted.span), related: [.child(other.span)])
    }
  }

  private static func groups(_ subjects: String, _ criteria: String) -> String {
    "KẾ HOẠCH\nNhân rộng điển hình\nI. NỘI DUNG\n1. Đối tượng\n\(subjects)\n2. Tiêu chí chung\n\(criteria)"
  }
}
