internal import PlanModel
internal import PlanText

extension Field {
  /// Where annexes and attached documents begin.
  package static let annexes = Field(
    name: "particulars.annexes",
    examples: [
      Example(
        "KẾ HOẠCH\nTập huấn\nI. MỤC ĐÍCH\n1. Mở lớp theo Phụ lục I.\nPHỤ LỤC I\nDANH SÁCH\nPHỤ LỤC II\nKINH PHÍ",
        gives: "PHỤ LỤC I", "PHỤ LỤC II"),
      Example(
        "QUYẾT ĐỊNH\nBan hành Kế hoạch tập huấn\nĐiều 1. Ban hành kèm theo Quyết định này Kế hoạch tập huấn.\nKẾ HOẠCH\nTập huấn\nI. MỤC ĐÍCH",
        gives: "KẾ HOẠCH"),
      Example("KẾ HOẠCH\nTập huấn\nI. MỤC ĐÍCH\n1. Mở lớp (có phụ lục kèm theo)."),
    ],
    read: { draft in
      draft.plan.particulars.annexes = draft.zones.restarts.sorted()
        .filter { draft.lines[$0].cell == nil }
        .map { draft.document.blocks[$0].span }
    },
    describe: { plan, document in
      plan.particulars.annexes.map { document.words(at: $0) }
    })
}
