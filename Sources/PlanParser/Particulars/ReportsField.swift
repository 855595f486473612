internal import PlanModel
internal import PlanText

extension Field {
  /// The sentences that have someone report.
  package static let reports = Field(
    name: "particulars.reports",
    examples: [
      Example(
        "KẾ HOẠCH\nTập huấn\nI. TỔ CHỨC THỰC HIỆN\n1. UBND các xã báo cáo kết quả về UBND huyện (qua Phòng Nội vụ) trước ngày 15/11 hằng năm. Đội ngũ báo cáo viên tích cực.\n2. Định kỳ báo cáo UBND huyện.",
        gives: "Ủy ban nhân dân huyện | Phòng Nội vụ | year", "Ủy ban nhân dân huyện | - | "),
      Example(
        "KẾ HOẠCH\nTập huấn\nI. TỔ CHỨC THỰC HIỆN\n1. UBND các xã báo cáo kết quả quý, 6 tháng và năm về UBND huyện; báo cáo năm 2024 gửi UBND huyện.",
        gives: "Ủy ban nhân dân huyện | - | quarter halfYear year", "Ủy ban nhân dân huyện | - | "),
    ],
    read: { draft in draft.plan.particulars.reports = Reports.read(draft) },
    describe: { plan, _ in
      plan.particulars.reports.map { duty in
        let recurrences = duty.when.compactMap { $0.time.recurs?.rawValue }.joined(separator: " ")
        return "\(duty.recipient?.name ?? "-") | \(duty.channel?.name ?? "-") | \(recurrences)"
      }
    })
}

enum Reports {
  private static let verb = PhraseTable<Bool>(lines: "báo cáo")
  private static let nouns = PhraseTable<Bool>(
    lines: "báo cáo viên\nbáo cáo thành tích\nbáo cáo đánh giá\nbáo cáo tài chính")
  private static let notVerbs = PhraseTable<Bool>(
    lines: "biểu mẫu\nchế độ\nhệ thống\nmẫu\nthông tin\nđề cương\nnội dung\ntrong\ntheo")
  private static let channels = PhraseTable<Bool>(lines: "qua\nthông qua")
  private static let toWords = PhraseTable<Bool>(lines: "về\ncho\ngửi\nvới\ngửi về\nlên")

  static func read(_ draft: Draft) -> [ReportingDuty] {
    var duties: [ReportingDuty] = []
    for index in draft.zones.body where !draft.zones.isClosing(index) {
      let line = draft.lines[index].body
      var last: Range<Int>?
      for at in line where reportsAt(draft.tokens, at, line) {
        let sentence = sentence(draft.tokens, at, line)
        if sentence == last { continue }
        last = sentence
        if let duty = duty(draft, index, at, sentence) { duties.append(duty) }
      }
    }
    return duties
  }

  private static func reportsAt(_ tokens: Tokens, _ at: Int, _ line: Range<Int>) -> Bool {
    guard verb.match(tokens, at: at, before: line.upperBound) != nil,
      nouns.match(tokens, at: at, before: line.upperBound) == nil
    else { return false }
    // "… để tổng hợp, báo cáo …" says what others do with it.
    if (max(line.lowerBound, at - 4)..<at).contains(where: { tokens.words($0..<$0 + 1) == "để" }) {
      return false
    }
    return at == line.lowerBound
      || notVerbs.match(tokens, at: at - 1, before: at) == nil
        && (at - 2 < line.lowerBound || notVerbs.match(tokens, at: at - 2, before: at) == nil)
  }

  /// The sentence or the part up to the next semicolon.
  private static func sentence(_ tokens: Tokens, _ at: Int, _ line: Range<Int>) -> Range<Int> {
    func ends(_ index: Int) -> Bool {
      if tokens[index].isSymbol(";") { return true }
      guard tokens[index].isSymbol(".") else { return false }
      return index + 1 >= line.upperBound
        || tokens[index + 1].spaceBefore && tokens[index + 1].isCapitalised
    }
    let first = (line.lowerBound..<at).last(where: ends).map { $0 + 1 } ?? line.lowerBound
    let last = (at..<line.upperBound).first(where: ends) ?? line.upperBound
    return first..<last
  }

  /// The periods that a report is about, right behind its verb ("báo cáo kết quả 6 tháng, năm") or listed anywhere ("06 tháng và hằng năm"); it comes again with them.
  private static func periods(_ tokens: Tokens, _ start: Int, _ end: Int) -> [When] {
    var at = start
    while let (_, length) = topics.match(tokens, at: at, before: end) { at += length }
    let own = list(tokens, at, end)
    if !own.isEmpty { return own }
    for index in at..<max(at, end) {
      let listed = list(tokens, index, end)
      if listed.count > 1 { return listed }
    }
    return []
  }

  /// The names of periods in a row from `start`.
  private static func list(_ tokens: Tokens, _ start: Int, _ end: Int) -> [When] {
    var at = start
    var found: [When] = []
    while let (recurrence, length) = periodNames.match(tokens, at: at, before: end) {
      // "báo cáo năm 2024", "báo cáo tháng 6" are about one time.
      let next = at + length
      if next < end,
        tokens[next].kind == .number || tokens[next].isAllCaps
          || school.match(tokens, at: next, before: end) != nil
      {
        break
      }
      found.append(
        When(TimeExpression(.within, recurs: recurrence), at: tokens.span(at..<next)))
      at = next
      if at < end, tokens[at].isSymbol(",") || joiners.match(tokens, at: at, before: end) != nil {
        at += 1
      }
    }
    return found
  }

  private static let topics = PhraseTable<Bool>(
    lines: "định kỳ\nkết quả\ntình hình\nthực hiện\ntổng hợp\ncông tác\nsơ kết\ntổng kết")
  private static let school = PhraseTable<Bool>(lines: "học")
  private static let joiners = PhraseTable<Bool>(lines: "và")
  private static let periodNames = PhraseTable<TimeExpression.Recurrence>(
    lines: """
      06 tháng = halfYear
      06 tháng đầu năm = halfYear
      6 tháng = halfYear
      6 tháng đầu năm = halfYear
      cuối năm = year
      hàng năm = year
      hàng quý = quarter
      hàng tháng = month
      hàng tuần = week
      hằng năm = year
      hằng quý = quarter
      hằng tháng = month
      hằng tuần = week
      năm = year
      quý = quarter
      sáu tháng = halfYear
      tháng = month
      tuần = week
      """)

  /// A duty has someone to report to, or a time.
  private static func duty(
    _ draft: Draft, _ line: Int, _ at: Int, _ sentence: Range<Int>
  ) -> ReportingDuty? {
    let tokens = draft.tokens
    var recipient: Organ?
    var channel: Organ?
    var index = at + 2
    if let (organ, _) = OrganReader.match(tokens, at: index, before: sentence.upperBound) {
      recipient = organ
    }
    while index < sentence.upperBound {
      if recipient == nil,
        let (_, length) = toWords.match(tokens, at: index, before: sentence.upperBound),
        let (organ, _) = OrganReader.match(tokens, at: index + length, before: sentence.upperBound)
      {
        recipient = organ
      }
      if channel == nil,
        let (_, length) = channels.match(tokens, at: index, before: sentence.upperBound),
        let (organ, _) = OrganReader.match(tokens, at: index + length, before: sentence.upperBound)
      {
        channel = organ
      }
      index += 1
    }
    var when = draft.times[line].filter { sentence.contains($0.range.lowerBound) }
      .flatMap { match in match.times.map { When($0, at: tokens.span(match.range)) } }
    when += periods(tokens, at + 2, sentence.upperBound)
    guard recipient != nil || channel != nil || !when.isEmpty else { return nil }
    return ReportingDuty(
      span: tokens.span(sentence), recipient: recipient, channel: channel, when: when,
      section: draft.path(ofLine: line))
  }
}
