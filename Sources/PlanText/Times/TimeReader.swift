/// Reads time expressions: deadlines, windows, recurrences.
public struct TimeReader: Sendable {
  private let defaultYear: Int?
  private let issued: PartialDate?
  private let starts: TimeStart

  /// - Parameters:
  ///   - defaultYear: the single year that the plan covers, for times whose year the text does not say; nil leaves them open.
  ///   - issued: the document's date, for "từ nay".
  public init(defaultYear: Int? = nil, issued: PartialDate? = nil) {
    self.init(defaultYear: defaultYear, issued: issued, starts: .known)
  }

  init(defaultYear: Int?, issued: PartialDate?, starts: TimeStart) {
    self.defaultYear = defaultYear
    self.issued = issued
    self.starts = starts
  }

  /// The longest time expression that begins at token `index`, or nil.
  public func match(_ tokens: Tokens, at index: Int, before end: Int) -> TimeMatch? {
    guard index >= 0, index < min(end, tokens.count), starts.mayBegin(tokens[index]) else {
      return nil
    }
    return longest(TimeScan(tokens, before: end, defaultYear: defaultYear), index)
  }

  /// The longest expression of any kind that begins at token `at`; of two as long the first kind.
  private func longest(_ scan: TimeScan, _ at: Int) -> TimeMatch? {
    let kinds = starts.expressions(scan, at: at)
    guard !kinds.isEmpty else { return nil }
    var best: TimeMatch?
    func consider(_ found: TimeMatch?) {
      guard let found, found.range.count > best?.range.count ?? 0 else { return }
      best = found
    }
    if kinds.contains(.anniversary) { consider(anniversary(scan, at)) }
    if kinds.contains(.indefinite) { consider(indefinite(scan, at)) }
    if kinds.contains(.recurring) { consider(recurring(scan, at)) }
    if kinds.contains(.onWeekdays) { consider(onWeekdays(scan, at)) }
    if kinds.contains(.inBrackets) { consider(inBrackets(scan, at)) }
    if kinds.contains(.bound) { consider(bound(scan, at)) }
    if kinds.contains(.relative) { consider(relative(scan, at)) }
    guard let best, !scan.isOutlook(at) else { return nil }
    let isLunar = scan.isLunar(best.range, feasts: best.kind != .anniversary)
    return isLunar ? best.withoutDates : best
  }

  /// The words that times begin with, numbers in figures apart.
  public static var openings: WordFilter { TimeStart.words }

  /// All time expressions in `range`, left to right, not overlapping.
  ///
  /// - Parameter openings: the classes of the words and figures that times begin with, where the tokens' vocabulary has such.
  public func matches(_ tokens: Tokens, in range: Range<Int>, openings: WordClasses = [])
    -> [TimeMatch]
  {
    var found: [TimeMatch] = []
    let scan = TimeScan(tokens, before: range.upperBound, defaultYear: defaultYear)
    var at = max(0, range.lowerBound)
    while at < scan.end {
      if !openings.isEmpty {
        at = tokens.first(of: openings, from: at, before: scan.end)
        if at == scan.end { break }
      }
      if starts.mayBegin(tokens[at]), let match = longest(scan, at) {
        found.append(match)
        at = match.range.upperBound
      } else {
        at += 1
      }
    }
    return found
  }

  /// `match` where the words before it make it come again: `Hằng tháng báo cáo | trước ngày 25`. Nil where it has a year or a recurrence of its own, or is no day of such an interval.
  public func recurring(
    _ tokens: Tokens, _ match: TimeMatch, every recurrence: TimeExpression.Recurrence
  ) -> TimeMatch? {
    let scan = TimeScan(tokens, before: match.range.upperBound, defaultYear: defaultYear)
    guard match.kind == .date,
      var clause = TimeClause(scan, match.range.lowerBound, issued: issued),
      clause.next == match.range.upperBound, clause.isOpenYear, clause.recurs == nil,
      clause.periods.allSatisfy({ $0.to.day != nil })
    else { return nil }
    let saysMonth = clause.periods.contains { $0.to.month != nil }
    switch recurrence {
    case .month, .quarter: if saysMonth { return nil }
    case .year, .halfYear: if !saysMonth { return nil }
    case .week, .day: return nil
    }
    clause.recurs = recurrence == .halfYear ? .year : recurrence
    return clause.match(from: match.range.lowerBound, to: nil, defaultYear: defaultYear)
  }

  /// What a cell under a heading such as "Thời gian" says, read as a whole: the dates in it, or, where it has none, its words as a time without dates (`Theo tiến độ xây dựng dự thảo`). Nil for a cell that does not read like a time.
  public func cell(_ tokens: Tokens, in range: Range<Int>) -> TimeMatch? {
    var end = range.upperBound
    while end > range.lowerBound, tokens[end - 1].kind == .symbol, !tokens[end - 1].isSymbol(")") {
      end -= 1
    }
    let range = range.lowerBound..<end
    guard let start = range.first else { return nil }
    if tokens[start].kind == .number,
      let days = TimeScan(tokens, before: end, defaultYear: defaultYear).dayList(
        start, issued: issued)
    {
      return days
    }
    let found = matches(tokens, in: range)
    let told = found.filter { $0.kind != .indefinite }
    if var all = told.first, told.contains(where: { $0.times.contains(where: \.hasDate) }) {
      for match in told.dropFirst() {
        // "ngày 25/7 (hợp luyện ngày 23, 24/7)": of something else.
        if scan(tokens, all.range.upperBound, opensGlossBefore: match.range.lowerBound) { break }
        all.times += match.times
        all.impossible = all.impossible ?? match.impossible
        all.range = all.range.lowerBound..<match.range.upperBound
      }
      return all
    }
    let scan = TimeScan(tokens, before: end, defaultYear: defaultYear)
    if found.isEmpty, let bare = TimeClause(scan, start, issued: issued, loose: true),
      bare.next == end
    {
      let match = bare.match(from: start, to: nil, defaultYear: defaultYear)
      return scan.isLunar(match.range, feasts: true) ? match.withoutDates : match
    }
    guard !found.isEmpty || TimeStart.opensCell(tokens[start]) else { return nil }
    if let only = found.first, found.count == 1, only.range.lowerBound == start,
      only.kind != .indefinite, only.kind != .recurrence
    {
      return only
    }
    return TimeMatch(
      times: told.first?.times ?? found.first?.times ?? [TimeExpression(.within)],
      range: range,
      kind: told.first?.kind ?? .indefinite
    )
  }

  /// Whether a bracket opens between two times, and words behind it that say what the second is of.
  private func scan(_ tokens: Tokens, _ start: Int, opensGlossBefore end: Int) -> Bool {
    guard let open = (start..<max(start, end)).last(where: { tokens[$0].isSymbol("(") }) else {
      return false
    }
    return (open + 1..<max(open + 1, end)).contains { tokens[$0].kind == .word }
  }

  // MARK: Kinds of expressions

  private func anniversary(_ scan: TimeScan, _ at: Int) -> TimeMatch? {
    guard let (days, next) = scan.anniversary(at) else { return nil }
    let maker = TimeMaker(defaultYear: defaultYear, relation: nil)
    return TimeMatch(
      times: days.map { $0.unit == .unknown ? TimeExpression(.on) : maker.time($0) },
      range: at..<next,
      kind: .anniversary
    )
  }

  private func indefinite(_ scan: TimeScan, _ at: Int) -> TimeMatch? {
    guard let (recurs, next) = scan.indefinite(at) else { return nil }
    // "định kỳ trước ngày 15/11": the time begins with "trước".
    if recurs.isEmpty, scan.isPeriodic(next), next == at + 2,
      TimeClause(scan, next, issued: issued)?.relation != nil
    {
      return nil
    }
    if recurs.isEmpty, scan[next] == .within, let clause = TimeClause(scan, next, issued: issued) {
      return clause.match(from: at, to: nil, defaultYear: defaultYear)
    }
    let times =
      recurs.isEmpty ? [TimeExpression(.within)] : recurs.map { .init(.within, recurs: $0) }
    return TimeMatch(
      times: times, range: at..<next, kind: recurs.isEmpty ? .indefinite : .recurrence)
  }

  /// `hằng năm`, `hằng năm (trước ngày 15 tháng 11)`, `hằng năm, trước ngày 30/11`.
  private func recurring(_ scan: TimeScan, _ at: Int) -> TimeMatch? {
    guard let (list, next) = scan.recurrences(at) else { return nil }
    guard !list.isEmpty else {
      return TimeMatch(times: [TimeExpression(.within)], range: at..<next, kind: .indefinite)
    }
    let plain = list.map { TimeExpression(scan[at] == .day ? .on : .within, recurs: $0) }
    if list.count == 1, let end = scan.weekdayList(scan.pastJoint(next)) {
      let times = [TimeExpression(.on, recurs: list[0])]
      return TimeMatch(times: times, range: at..<end, kind: .recurrence)
    }
    if list.count == 1 {
      let isBracket = scan.isSymbol("(", next)
      let start = isBracket || scan.isSymbol(",", next) ? next + 1 : next
      if let clause = TimeClause(scan, start, issued: issued), clause.isOpenYear,
        isBracket || clause.relation != nil,
        !clause.isOnward, !isBracket || scan.isSymbol(")", clause.next)
      {
        var clause = clause
        if clause.recurs == nil { clause.recurs = list[0] }
        if clause.recurs == .halfYear, clause.periods[0].to.month != nil { clause.recurs = .year }
        let end = isBracket ? clause.next + 1 : clause.next
        return clause.match(from: at, to: end, defaultYear: defaultYear)
      }
    }
    let end = scan.pastClock(next)
    // "hằng tuần trước 15 giờ ngày thứ Năm"
    if end > next, list.count == 1, let day = scan.weekdayList(end) {
      let isTerm = scan.isTerm(next)
      return TimeMatch(
        times: [TimeExpression(isTerm ? .by : .on, recurs: list[0])], range: at..<day,
        kind: .recurrence)
    }
    return TimeMatch(times: plain, range: at..<end, kind: .recurrence)
  }

  /// `từ 20 giờ 15 phút đến 20 giờ 45 phút tối thứ Sáu tuần thứ 2 hàng tháng`, `thứ Hai hằng tuần`.
  private func onWeekdays(_ scan: TimeScan, _ at: Int) -> TimeMatch? {
    let bound = scan.phrase(TimeLexicon.relations, at)
    var next = bound?.next ?? at
    // "trước 14 giờ thứ Năm hằng tuần": by then, not then.
    var isTerm = false
    if let clock = scan.clock(next) {
      isTerm = bound?.value == .before || bound?.value == .by
      next = scan.isSymbol(",", clock) ? clock + 1 : clock
      // "trước 16 giờ hằng ngày"
      if let (list, end) = scan.recurrences(next), !list.isEmpty {
        let times = list.map { TimeExpression(isTerm ? .by : .within, recurs: $0) }
        return TimeMatch(times: times, range: at..<end, kind: .recurrence)
      }
    }
    guard starts.middles(scan, at: next).contains(.days),
      let (recurrence, end) = scan.weekdays(next) ?? scan.reportedWeekly(at, next)
    else { return nil }
    return TimeMatch(
      times: [TimeExpression(isTerm ? .by : .on, recurs: recurrence)],
      range: at..<end,
      kind: .recurrence
    )
  }

  /// `08 tháng (từ tháng 3 đến tháng 10)`, `03 ngày 10, 11, 12/3`: a length of time and the time itself.
  private func inBrackets(_ scan: TimeScan, _ at: Int) -> TimeMatch? {
    guard let next = scan.amount(scan.pastSpanHead(at)), !scan.isRank(at) else { return nil }
    // "trong 03 ngày 10, 11, 12/3"
    if scan[next - 1] == .day, let clause = TimeClause(scan, next - 1, issued: issued),
      clause.periods[0].from.month != nil
    {
      return clause.match(from: at, to: nil, defaultYear: defaultYear)
    }
    guard scan.isSymbol("(", next),
      let clause = TimeClause(scan, next + 1, issued: issued, loose: true),
      scan.isSymbol(")", clause.next),
      clause.relation == nil || clause.relation == .within || clause.isRange
    else { return nil }
    return clause.match(from: at, to: clause.next + 1, defaultYear: defaultYear)
  }

  private func bound(_ scan: TimeScan, _ at: Int) -> TimeMatch? {
    guard var clause = TimeClause(scan, at, issued: issued) else { return sinceEvent(scan, at) }
    if clause.isOpenYear, clause.recurs == nil,
      let interval = scan.intervalBracketed(at, clause.next)
        ?? (clause.periods[0].to.month == nil && clause.periods[0].to.day != nil
          ? scan.intervalReported(at, clause.next) : nil)
    {
      clause.recurs = interval == .halfYear ? .year : interval
    }
    return clause.match(from: at, to: nil, defaultYear: defaultYear)
  }

  /// `từ ngày phát động đến hết ngày 30/6`, `kể từ ngày ban hành Kế hoạch đến hết năm 2026`: from an event to a date.
  private func sinceEvent(_ scan: TimeScan, _ at: Int) -> TimeMatch? {
    guard let (relation, head) = scan.phrase(TimeLexicon.relations, at), relation == .from,
      scan[head] == .day || scan.isEventWord(head), let until = scan.untilDate(head + 1),
      let clause = TimeClause(scan, until, issued: issued), !clause.isOnward, clause.recurs == nil
    else { return nil }
    var match = clause.match(from: at, to: clause.next, defaultYear: defaultYear)
    let isOwn = scan.isIssuing(head + 1, until)
    match.times = match.times.map {
      TimeExpression(.within, from: isOwn ? issued : nil, to: $0.to)
    }
    return match.times.allSatisfy { $0.to != nil } ? match : nil
  }

  private func relative(_ scan: TimeScan, _ at: Int) -> TimeMatch? {
    guard let (relation, next) = scan.relative(at) else { return nil }
    // "chậm nhất 40 ngày trước ngày bầu cử (03/02/2026)": the day itself stands in the bracket.
    let open =
      scan.isSymbol(")", next - 1)
      ? (max(at, next - 8)..<next).last { scan.isSymbol("(", $0) } : next
    if relation == .by || relation == .from, let open, scan.isSymbol("(", open),
      let day = scan.date(
        scan[open + 1] == .day ? open + 2 : open + 1, named: scan[open + 1] == .day, loose: false),
      day.date.year != nil, day.date.day != nil, !day.isImpossible, scan.isSymbol(")", day.next)
    {
      let time = TimeExpression(
        relation, from: relation == .from ? day.date : nil, to: relation == .by ? day.date : nil)
      return TimeMatch(times: [time], range: at..<day.next + 1, kind: .date)
    }
    return TimeMatch(times: [TimeExpression(relation)], range: at..<next, kind: .indefinite)
  }
}
