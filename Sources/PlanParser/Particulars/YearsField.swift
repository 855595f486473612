internal import PlanModel
internal import PlanText

extension Field {
  /// The numbers that may be years.
  package static let years = Field(
    name: "particulars.years",
    examples: [
      Example(
        "KẾ HOẠCH\nTập huấn năm 2024\nI. NHIỆM VỤ\n1. Mở lớp ngày 05/3/2025 cho 1500 người, từ năm 1989.",
        gives: "2024", "2025")
    ],
    read: { draft in
      let tokens = draft.tokens
      for at in tokens.all.indices where tokens.digitCount(at) == 4 {
        guard let year = tokens.value(at), (1990...2100).contains(year) else { continue }
        draft.plan.particulars.years.append(Located(year, at: tokens[at].span))
      }
    },
    describe: { plan, _ in plan.particulars.years.map { "\($0.value)" } })
}
