internal import PlanModel
internal import PlanText

extension Field {
  /// Interim and final reviews with their times and the tier that holds them.
  package static let reviews = Field(
    name: "particulars.reviews",
    examples: [
      Example(
        "KẾ HOẠCH\nTập huấn năm 2024\nI. LỘ TRÌNH\n- Đối với cấp huyện: Quý III năm 2024 tổ chức tổng kết.\n- Đối với các xã: tổ chức sơ kết trong tháng 6 năm 2024.",
        gives: "final district 2024-09-30", "interim commune 2024-06-30")
    ],
    read: { draft in draft.plan.particulars.reviews = Reviews.read(draft) },
    describe: { plan, _ in
      plan.particulars.reviews.map {
        "\($0.kind.rawValue) \($0.level?.rawValue ?? "-") \($0.when?.time.to?.iso ?? "-")"
      }
    })
}

enum Reviews {
  private static let kinds = PhraseTable<Review.Kind>(
    lines: "sơ kết = interim\ntổng kết = final\nsơ, tổng kết = final")

  /// From the entries of the timeline, which have been bound to their actions.
  static func read(_ draft: Draft) -> [Review] {
    var reviews: [Review] = []
    for entry in draft.plan.timeline {
      guard let action = entry.action, entry.when.time.hasDate else { continue }
      let range = draft.tokens.indices(in: action)
      guard let found = kinds.first(draft.tokens, in: range) else { continue }
      let line = draft.line(at: action.start).map { draft.lines[$0].body } ?? range
      reviews.append(
        Review(
          kind: found.value, span: action, when: entry.when, level: level(draft.tokens, line),
          section: entry.section))
    }
    return reviews
  }

  /// The tier that a line's opening "Đối với cấp huyện:" names.
  private static func level(_ tokens: Tokens, _ line: Range<Int>) -> Level? {
    let head = line.prefix(14)
    guard let colon = head.first(where: { tokens[$0].isSymbol(":") }) else { return nil }
    for at in line.lowerBound..<colon {
      if let (level, _) = OrganHead.tiers.match(tokens, at: at, before: colon) { return level }
    }
    return nil
  }
}
