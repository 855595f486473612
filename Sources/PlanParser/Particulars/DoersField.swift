internal import PlanModel
internal import PlanText

extension Field {
  /// Who acts by the times of the timeline, where the action begins with its doers.
  package static let doers = Field(
    name: "particulars.doers",
    examples: [
      Example(
        "KẾ HOẠCH\nTập huấn năm 2024\nI. TỔ CHỨC THỰC HIỆN\n1. UBND các xã, thị trấn hoàn thành rà soát hộ nghèo trước ngày 30/6/2024.",
        gives: "t1 Ủy ban nhân dân các xã, thị trấn")
    ],
    read: { draft in
      for entry in draft.plan.timeline {
        guard let action = entry.action else { continue }
        let range = draft.tokens.indices(in: action)
        guard let first = range.first,
          let (organs, _) = OrganList.match(draft.tokens, at: first, before: range.upperBound)
        else { continue }
        draft.plan.particulars.doers[entry.id] = organs
      }
    },
    describe: { plan, _ in
      plan.timeline.compactMap { entry in
        plan.particulars.doers[entry.id].map { organs in
          "\(entry.id) " + organs.map(\.name).joined(separator: ", ")
        }
      }
    })
}
