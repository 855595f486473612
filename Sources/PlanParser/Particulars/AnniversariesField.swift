internal import PlanModel
internal import PlanText

extension Field {
  /// Anniversaries that say how many years they are and both days.
  package static let anniversaries = Field(
    name: "particulars.anniversaries",
    examples: [
      Example(
        "KẾ HOẠCH\nTập huấn\nI. MỤC ĐÍCH\n1. Sơ kết vào dịp Kỷ niệm 75 năm ngày Bác Hồ ra Lời kêu gọi thi đua ái quốc (11/6/1948 - 11/6/2023).",
        gives: "75 1948-06-11 2023-06-11"),
      Example("KẾ HOẠCH\nTập huấn\nI. MỤC ĐÍCH\n1. Giai đoạn 5 năm (2021 - 2025)."),
    ],
    read: { draft in
      for index in draft.lines.indices {
        DateClaims.appendAnniversaries(
          draft.tokens, draft.lines[index].tokens, to: &draft.plan.particulars.anniversaries)
      }
    },
    describe: { plan, _ in
      plan.particulars.anniversaries.map { "\($0.years) \($0.first.iso) \($0.now.iso)" }
    })

  /// Days of the week that are said with a whole date.
  package static let weekdays = Field(
    name: "particulars.weekdays",
    examples: [
      Example(
        "KẾ HOẠCH\nTập huấn\nI. MỤC ĐÍCH\n1. Khai mạc vào thứ Hai, ngày 04/3/2024; bế mạc Chủ nhật ngày 10 tháng 3 năm 2024.",
        gives: "1 2024-03-04", "7 2024-03-10"),
      Example("KẾ HOẠCH\nTập huấn\nI. MỤC ĐÍCH\n1. Lần thứ hai, ngày 04/3 hằng năm."),
    ],
    read: { draft in
      for index in draft.zones.body {
        DateClaims.appendWeekdays(
          draft.tokens, draft.lines[index].tokens, to: &draft.plan.particulars.weekdays)
      }
    },
    describe: { plan, _ in plan.particulars.weekdays.map { "\($0.day) \($0.date.iso)" } })
}

/// Reads dates with a second statement that must agree with them.
enum DateClaims {
  private static let year = PhraseTable<Bool>(lines: "năm")
  private static let days = PhraseTable<String>(
    lines: """
      thứ hai = 1
      thứ ba = 2
      thứ tư = 3
      thứ năm = 4
      thứ sáu = 5
      thứ bảy = 6
      chủ nhật = 7
      """)
  private static let ordinals = PhraseTable<Bool>(lines: "lần\nđợt\nkỳ\nvòng\nkhóa")

  static func appendAnniversaries(
    _ tokens: Tokens, _ range: Range<Int>, to list: inout [Anniversary]
  ) {
    let end = range.upperBound
    for open in range where tokens[open].isSymbol("(") {
      guard let (first, length, _, _) = DateReader.match(tokens, at: open + 1, before: end),
        open + 1 + length < end, tokens[open + 1 + length].isSymbol("-"),
        let (now, rest, _, _) = DateReader.match(tokens, at: open + 2 + length, before: end),
        first.year != nil, first.month != nil, now.year != nil, now.month != nil
      else { continue }
      let before = max(range.lowerBound, open - 40)..<open
      guard
        let count = before.last(where: {
          tokens.value($0) != nil && year.match(tokens, at: $0 + 1, before: open) != nil
            && tokens.digitCount($0) <= 3
        }), let years = tokens.value(count)
      else { continue }
      list.append(
        Anniversary(
          span: tokens.span(count..<min(end, open + 3 + length + rest)), years: years, first: first,
          now: now))
    }
  }

  static func appendWeekdays(_ tokens: Tokens, _ range: Range<Int>, to list: inout [Weekday]) {
    for at in range {
      guard let (day, length) = days.match(tokens, at: at, before: range.upperBound),
        at == range.lowerBound || ordinals.match(tokens, at: at - 1, before: at) == nil,
        let number = Int(day)
      else { continue }
      var next = at + length
      if next < range.upperBound, tokens[next].isSymbol(",") || tokens[next].isSymbol("(") {
        next += 1
      }
      guard let (date, size, _, _) = DateReader.match(tokens, at: next, before: range.upperBound),
        date.year != nil, date.month != nil, date.day != nil
      else { continue }
      list.append(Weekday(span: tokens.span(at..<next + size), day: number, date: date))
    }
  }
}
