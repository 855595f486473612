import PlanModel
import PlanText

extension Rule {
  static let nothingLocalised = Rule(
    .nothingLocalised, .coverage, .note,
    title: Wording(
      vi: "Kế hoạch cấp dưới phải cụ thể hóa, không chép lại.",
      en: "A plan must make its parent's concrete, not repeat it."),
    rationale: Wording(
      vi: "Giống nhiều nhưng có chỉ tiêu, đơn vị hoặc thời gian riêng thì không báo.",
      en: "Likeness with own quotas, units or dates is silent."),
    examples: [
      RuleExample(
        copy("7. Công an xã tuần tra ban đêm trước ngày 15/6/2024."),
        parent: body(ComparedPlans.parent)),
      RuleExample(copy("⟦⟧"), parent: body(ComparedPlans.parent)),
    ]
  ) { context in
    guard let parent = context.parent, context.identity.relation != .sameAuthority else {
      return []
    }
    let child = context.child
    guard
      !hasOwn(
        child.plan.quotas.map { child.compared($0.span) },
        parent.plan.quotas.map { parent.compared($0.span) }),
      !hasOwn(
        child.plan.timeline.map { child.compared($0.when.span) },
        parent.plan.timeline.map { parent.compared($0.when.span) }),
      !hasOwn(
        child.plan.assignments.flatMap(\.lead).map { ComparedWords($0.name) },
        parent.plan.assignments.flatMap(\.lead).map { ComparedWords($0.name) })
    else { return [] }
    let percent = copiedPercent(of: child, in: parent)
    return percent >= 90 ? [Found(.comparison(.nothingLocalised(percent: percent)))] : []
  }

  private static func hasOwn(_ own: [ComparedWords], _ other: [ComparedWords]) -> Bool {
    !Set(own).isSubset(of: Set(other))
  }

  /// How much of the child's body, in words, stands in paragraphs that the parent has all but word for word.
  private static func copiedPercent(of child: AuditedDocument, in parent: AuditedDocument) -> Int {
    guard let first = child.plan.outline.first?.span.start else { return 0 }
    let bodies = child.document.blocks.map(\.span).filter { span in
      span.start >= first && !child.plan.header.recipients.contains { $0.overlaps(span) }
        && !child.plan.header.signatures.contains { $0.lines.contains { $0.overlaps(span) } }
    }
    let passages = Passages(
      parent.document.blocks.map(\.span), of: parent, WordWeights([child, parent]))
    var (all, copied) = (0, 0)
    for span in bodies {
      let words = child.compared(span)
      all += words.count
      if let found = passages.best(for: words), found.share >= 0.9 { copied += words.count }
    }
    return all >= 40 ? copied * 100 / all : 0
  }

  private static let sentences = """
    I. MỤC ĐÍCH
    1. Nâng cao nhận thức của cán bộ, công chức, viên chức và người lao động về công tác thi đua, khen thưởng.
    2. Phát hiện, bồi dưỡng, nhân rộng các mô hình mới, nhân tố mới, gương người tốt, việc tốt trên các lĩnh vực.
    3. Tuyên truyền sâu rộng kết quả đạt được trên các phương tiện thông tin đại chúng.
    """

  private static func body(_ plan: (String, String) -> String) -> String {
    plan(sentences, "năm 2024")
  }

  private static func copy(_ own: String) -> String {
    ComparedPlans.child(
      sentences.split(separator: "\n").joined(separator: "\n") + (own == "⟦⟧" ? own : "\n" + own))
  }
}
