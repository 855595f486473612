internal import PlanModel
internal import PlanText

extension Field {
  /// Assignments that name several leads together.
  package static let jointLeads = Field(
    name: "particulars.jointLeads",
    examples: [
      Example(
        "KẾ HOẠCH\nTập huấn\nI. TỔ CHỨC THỰC HIỆN\n1. Giao Phòng Nội vụ và Phòng Tư pháp chủ trì tổ chức lớp.\n2. Giao Phòng Nội vụ chủ trì, phối hợp với Phòng Tư pháp tổ chức lớp.\n3. Giao Phòng Nội vụ, Phòng Tư pháp theo chức năng tổ chức lớp.",
        gives: "a1")
    ],
    read: { draft in
      for assignment in draft.plan.assignments where assignment.lead.count > 1 {
        guard let first = assignment.lead.first, let last = assignment.lead.last else { continue }
        // "Sở A/Sở B": the one or the other, as it is called.
        let names = draft.tokens.indices(in: TextSpan(from: first.span.start, to: last.span.end))
        if names.contains(where: { draft.tokens[$0].isSymbol("/") }) { continue }
        let behind = draft.tokens.indices(
          in: TextSpan(from: last.span.end, to: assignment.span.end))
        if let next = behind.first,
          JointLeads.verb.match(draft.tokens, at: next, before: behind.upperBound) != nil
        {
          draft.plan.particulars.jointLeads.insert(assignment.id)
        }
      }
    },
    describe: { plan, _ in plan.particulars.jointLeads.sorted() })
}

enum JointLeads {
  static let verb = PhraseTable<Bool>(lines: "chủ trì\ncùng chủ trì\nđồng chủ trì")
}
