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
      Example(
        "KẾ HOẠCH\nKiểm tra, giám sát nhiệm kỳ 2020 - 2025",
        gives: "2020-01-01..2025-12-31 | nhiệm kỳ 2020 - 2025"),
      Example(
        "KẾ HOẠCH\nChuyển đổi số 6 tháng cuối năm 2025 và năm 2026",
        gives: "2025-07-01..2026-12-31 | 6 tháng cuối năm 2025 và năm 2026"),
      Example("KẾ HOẠCH\nNĂM HỌC: 2023-2024", gives: "2023-09-01..2024-08-31 | NĂM HỌC: 2023-2024"),
      Example(
        "UBND TỈNH HOA LÂM\nKẾ HOẠCH\nPhát động thi đua\nCăn cứ Quyết định số 6/QĐ-TTg ngày 02/6/2022 ban hành Kế hoạch giai đoạn 2020 - 2030;\nUBND tỉnh ban hành Kế hoạch thi đua giai đoạn 2021 - 2025 như sau:",
        gives: "2021-01-01..2025-12-31 | giai đoạn 2021 - 2025"),
      // A title on two paragraphs, the time in brackets.
      Example(
        "KẾ HOẠCH\nPhòng, chống thiên tai\nnăm 2023\nCăn cứ Luật Phòng, chống thiên tai;",
        gives: "2023-01-01..2023-12-31 | năm 2023"),
      Example(
        "KẾ HOẠCH\nPhòng, chống bệnh dại\ntrên địa bàn xã An Bình Tây\ngiai đoạn 2022 - 2030",
        gives: "2022-01-01..2030-12-31 | giai đoạn 2022 - 2030"),
      Example(
        "KẾ HOẠCH\nTĂNG CƯỜNG QUẢN LÝ CHỢ\n(Giai đoạn 2021 - 2025)\nCăn cứ Luật Thương mại;",
        gives: "2021-01-01..2025-12-31 | Giai đoạn 2021 - 2025"),
      Example(
        "KẾ HOẠCH\nChào mừng Đại hội Đảng bộ huyện\nĐông Khê lần thứ III năm 2023\nCăn cứ Luật Thanh niên;",
        gives: "2023-01-01..2023-12-31 | năm 2023"),
      Example(
        "KẾ HOẠCH\nTăng cường quản lý chợ\n(Kèm theo Quyết định số 5/QĐ-UBND năm 2021)\nI. MỤC ĐÍCH"
      ),
      Example(
        "KẾ HOẠCH\nTổ chức đại hội Đoàn các cấp, tiến tới Đại hội đại biểu\nĐoàn TNCS Hồ Chí Minh tỉnh Hoa Lâm nhiệm kỳ 2012 - 2017\nCăn cứ Luật Thanh niên;"
      ),
      Example("KẾ HOẠCH\nBầu cử đại biểu Quốc hội nhiệm kỳ 2026 - 2031"),
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
      nhiệm kỳ
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

  /// Tokens of a line that says nothing but when.
  private static let longestTimeLine = 10

  static func read(_ draft: Draft) -> Period? {
    let tokens = draft.tokens
    if let title = draft.plan.header.title,
      let period = first(in: tokens.indices(in: title), tokens)
    {
      return period
    }
    // "KẾ HOẠCH GIÁO DỤC" above "Năm học 2025 - 2026"
    if let below = draft.zones.typeLine.map({ $0 + 1 }), below < draft.lines.count,
      draft.lines[below].tokens.count <= longestTimeLine,
      let period = first(in: draft.lines[below].tokens, tokens)
    {
      return period
    }
    for line in TitleLines.below(draft) {
      let start = draft.plan.header.title.map { tokens.indices(in: $0).lowerBound }
      if let period = first(in: draft.lines[line].tokens, behind: start, tokens) { return period }
    }
    // "UBND tỉnh ban hành Kế hoạch phát động phong trào giai đoạn 2021 - 2025 …"
    guard let told = IssuerPreamble.announcement(draft) else { return nil }
    let line = draft.line(at: tokens.span(told).start)
    let isIssuer = draft.plan.header.issuer.map { draft.line(at: $0.span.start) == line } ?? false
    guard
      isIssuer
        || PlanMaking.phrases.match(tokens, at: told.lowerBound, before: told.upperBound) != nil
    else { return nil }
    return first(in: told, tokens)
  }

  private static let term = PhraseTable<Bool>(lines: "nhiệm kỳ")
  private static let bodies = PhraseTable<Bool>(
    lines:
      "bầu cử\nbầu\nđại biểu\nđại hội\nhội đồng\nhđnd\nquốc hội\nban chấp hành\nkhóa\ncấp ủy\nđảng bộ\nđại hội đảng bộ"
  )

  /// "Bầu cử đại biểu … nhiệm kỳ 2026 - 2031" names the term of those elected and not the plan's time.
  private static func isTermOfOffice(_ range: Range<Int>, _ tokens: Tokens, from start: Int) -> Bool
  {
    term.match(tokens, at: range.lowerBound, before: range.upperBound) != nil
      && bodies.first(tokens, in: start..<range.lowerBound) != nil
  }

  private static let further = PhraseTable<Bool>(lines: "và năm")

  /// "6 tháng cuối năm 2025 | và năm 2026": the year that goes on with a part of the one before.
  private static func yearBehind(_ index: Int, before end: Int, _ tokens: Tokens) -> (
    value: Int, end: Int
  )? {
    guard let (_, length) = further.match(tokens, at: index, before: end),
      index + length < end, tokens.digitCount(index + length) == 4,
      let value = tokens.value(index + length)
    else { return nil }
    return (Int(value), index + length + 1)
  }

  /// - Parameter start: where the words begin that `range` goes on with; nil where it goes on with none.
  private static func first(in range: Range<Int>, behind start: Int? = nil, _ tokens: Tokens)
    -> Period?
  {
    for match in TimeReader().matches(tokens, in: range) {
      guard match.kind == .span, let time = match.times.first, match.times.count == 1,
        let from = time.from,
        let to = time.to, from.year != nil, to.year != nil,
        openings.match(tokens, at: match.range.lowerBound, before: match.range.upperBound) != nil,
        !isTermOfOffice(match.range, tokens, from: start ?? range.lowerBound)
      else { continue }
      if let year = yearBehind(match.range.upperBound, before: range.upperBound, tokens),
        let last = to.year, year.value == last + 1, to.month ?? 12 == 12
      {
        return Period(
          span: tokens.span(match.range.lowerBound..<year.end), from: from,
          to: PartialDate(year: year.value, month: 12, day: 31))
      }
      return Period(span: tokens.span(match.range), from: from, to: to)
    }
    return nil
  }
}
