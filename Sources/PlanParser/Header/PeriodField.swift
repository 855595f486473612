internal import PlanModel
internal import PlanText

extension Field {
  /// The time the plan covers, from the title, else from what the preamble says of the plan.
  package static let period = Field(
    name: "header.period",
    examples: [
      Example("KẾ HOẠCH\nCải cách hành chính năm 2024", gives: "2024-01-01..2024-12-31 | năm 2024"),
      Example(
        "KẾ HOẠCH\nGiảm nghèo giai đoạn 2021 – 2025",
        gives: "2021-01-01..2025-12-31 | giai đoạn 2021 – 2025"),
      Example(
        "KẾ HOẠCH\nTổ chức năm học 2025 - 2026",
        gives: "2025-09-01..2026-08-31 | năm học 2025 - 2026"),
      Example("KẾ HOẠCH\nThực hiện Nghị quyết số 5/NQ-CP ngày 23/7/2025"),
    ],
    read: { draft in draft.plan.header.period = PeriodField.read(draft) },
    describe: { plan, document in
      plan.header.period.map { ["\($0.from.iso)..\($0.to.iso) | \(document.words(at: $0.span))"] }
        ?? []
    })
}

enum PeriodField {
  private static let openings = PhraseTable<Bool>(
    lines: """
      giai đoạn
      năm
      năm học
      quý
      tháng
      thời kỳ
      trong năm
      từ năm
      từ tháng
      06 tháng
      """
  )

  static func read(_ draft: Draft) -> Period? {
    let tokens = draft.tokens
    if let title = draft.plan.header.title,
      let period = first(in: tokens.indices(in: title), tokens)
    {
      return period
    }
    guard let issuer = draft.plan.header.issuer else { return nil }
    for index in draft.zones.preamble {
      let range = draft.lines[index].tokens
      let span = tokens.span(range)
      guard span.contains(issuer.span) else { continue }
      let behind = tokens.indices(in: TextSpan(from: issuer.span.end, to: span.end))
      return first(in: behind, tokens)
    }
    return nil
  }

  private static func first(in range: Range<Int>, _ tokens: Tokens) -> Period? {
    for match in TimeReader().matches(tokens, in: range) {
      guard match.kind == .span, let time = match.times.first, match.times.count == 1,
        let from = time.from,
        let to = time.to, from.year != nil, to.year != nil,
        openings.match(tokens, at: match.range.lowerBound, before: match.range.upperBound) != nil
      else { continue }
      return Period(span: tokens.span(match.range), from: from, to: to)
    }
    return nil
  }
}
