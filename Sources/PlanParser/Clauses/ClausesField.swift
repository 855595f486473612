internal import PlanModel
internal import PlanText

extension Field {
  /// Purposes, requirements, objectives, subjects, scope, criteria, methods and funding.
  package static let clauses = Field(
    name: "clauses",
    examples: [
      Example(
        "KẾ HOẠCH\nGiảm nghèo\nI. MỤC ĐÍCH, YÊU CẦU\n1. Mục đích\n- Nâng cao đời sống.\n+ Chi tiết.\n2. Yêu cầu\na) Đúng quy định.\nII. KINH PHÍ THỰC HIỆN\nTừ ngân sách huyện.",
        gives: "purposes I.1 Nâng cao đời sống.", "requirements I.2.a Đúng quy định.",
        "funding II Từ ngân sách huyện."),
      Example(
        "KẾ HOẠCH\nGiảm nghèo\nI. MỤC ĐÍCH, YÊU CẦU\n- Nâng cao đời sống.\n- Đúng quy định.",
        gives: "purposes I Nâng cao đời sống.", "purposes I Đúng quy định."),
      Example(
        "KẾ HOẠCH\nGiảm nghèo\nI. MỤC ĐÍCH, YÊU CẦU\nMục đích: Nâng cao đời sống.\nYêu cầu:\n- Kịp thời.",
        gives: "purposes I Nâng cao đời sống.", "requirements I Kịp thời."),
    ],
    read: { draft in
      var reader = ClauseReader(draft)
      reader.readAll()
      for kind in ClauseKind.allCases {
        draft.plan[keyPath: kind.path] = reader.found.filter { $0.kind == kind }.map(\.clause)
          .sorted { $0.span < $1.span }
      }
    },
    describe: { plan, document in
      ClauseKind.allCases.flatMap { kind in
        plan[keyPath: kind.path].map { "\(kind) \($0.section) \(document.words(at: $0.span))" }
      }
    })
}
