/// A dated time as it is put together: `[trước] [14 giờ,] ngày 15/11 [hằng năm]`.
struct TimeClause {
  var relation: TimeRelationWord?
  /// What the words name, in order; never empty.
  var periods: [Period]
  /// Whether two ends were named, `từ … đến …`.
  var isRange = false
  /// Whether it goes on without end.
  var isOnward = false
  var recurs: TimeExpression.Recurrence?
  var next: Int
  /// The day "từ nay" begins with.
  private var now: PartialDate?
  private var startsNow = false

  /// Reads the clause that begins at token `at`; nil where none does.
  ///
  /// - Parameter loose: whether bare figures (`2026 - 2030`, `12/2025`) are a time without a word before them.
  init?(_ scan: borrowing TimeScan, _ at: Int, issued: PartialDate?, loose: Bool = false) {
    var start = at
    var relation: TimeRelationWord?
    while start < at + 16, let (word, after) = scan.phrase(TimeLexicon.relations, start) {
      if word == .by, relation == .from { break }
      relation = word == .within ? relation ?? word : word
      start = after
      if word == .from { break }
    }
    self.relation = relation
    if relation == .from, scan[start] == .now,
      let (_, after) = scan.phrase(TimeLexicon.until, start + 1)
    {
      startsNow = true
      now = issued
      start = after
    }
    var hasClock = false
    if let clock = scan.clock(start) {
      hasClock = true
      // "từ 7 giờ đến 9 giờ ngày …": the words bind hours, not days.
      if relation == .from, scan.isClockRange(start, to: clock) { self.relation = nil }
      start = scan.isSymbol(",", clock) ? clock + 1 : clock
    }
    guard let list = scan.core(start, loose: loose || relation != nil || hasClock),
      let last = list.last
    else { return nil }
    periods = list
    next = last.next
    if scan.isUpToNow(next) { return nil }
    if relation == .from,
      let after = scan.phrase(TimeLexicon.before, next)?.next
        ?? scan.monthOfQuarter(scan.pastOf(next)),
      scan.phrase(TimeLexicon.until, after) != nil
    {
      next = after
    }
    let tail =
      scan.rangeEnd(next, after: last, named: relation == .from)
      ?? (relation == .from ? scan.namedDayEnd(next) : nil)
    if let tail, !startsNow {
      periods = [
        Period(list[0].from, to: tail.to, Self.larger(last.unit, tail.unit), next: tail.next)
      ]
      periods[0].impossible = list.lazy.compactMap(\.impossible).first ?? tail.impossible
      periods[0].isBlank = last.isBlank || tail.isBlank
      periods[0].isUndated = last.isUndated || tail.isUndated
      isRange = true
      next = tail.next
    }
    if relation == .from, list.count == 1, list[0].isRange { isRange = true }
    // "trước Tết 10 ngày": a day that is counted back from another.
    if relation == .before, !isRange, let after = scan.amount(next),
      after >= scan.end || scan.tokens[after].kind == .symbol
    {
      periods = [periods[0]]
      periods[0].isUndated = true
      next = after
    }
    if isOpenYear, let (_, after) = scan.phrase(TimeLexicon.laterYears, next) { next = after }
    if let (_, after) = scan.phrase(TimeLexicon.onward, next) {
      isOnward = true
      next = after
    } else if isOpenYear, let (found, after) = scan.recurrenceBehind(next) {
      recurs = found
      next = after
    } else if isOpenYear, scan.isPeriodic(at), relation != nil, periods[0].to.month != nil {
      recurs = .year
    }
  }

  private static func larger(_ left: Period.Unit, _ right: Period.Unit) -> Period.Unit {
    left.rawValue > right.rawValue ? left : right
  }

  /// Whether the text says no year.
  var isOpenYear: Bool { periods.allSatisfy { $0.from.year == nil && $0.to.year == nil } }

  /// The finished match; `to` is where its words end if not where the clause does.
  func match(from at: Int, to end: Int?, defaultYear: Int?) -> TimeMatch {
    let maker = TimeMaker(
      defaultYear: defaultYear,
      relation: startsNow ? .by : relation,
      isRange: isRange,
      isOnward: isOnward,
      recurs: recurs
    )
    let range = at..<(end ?? next)
    if startsNow, let last = periods.last {
      let to = maker.time(last).to
      let time = TimeExpression(.within, from: now, to: to)
      return TimeMatch(times: [time], range: range, kind: .span, impossible: last.impossible)
    }
    if let anniversary = anniversary {
      return TimeMatch(times: [maker.time(anniversary)], range: range, kind: .anniversary)
    }
    let list = relation == .by || relation == .before ? periods : Period.joined(periods)
    if end == nil, let first = list.first, isApart(list) {
      return TimeMatch(times: [maker.time(first)], range: at..<first.next, kind: kind)
    }
    return TimeMatch(
      times: list.map(maker.time),
      range: range,
      kind: kind,
      impossible: periods.lazy.compactMap(\.impossible).first
    )
  }

  /// Whether the members of a list stand for themselves, as in `vào tháng 4 và tháng 8 năm 2026`: then the first alone is the match, though a later one says its year.
  private func isApart(_ list: [Period]) -> Bool {
    guard list.count > 1, relation == nil || relation == .within, recurs == nil, !isOnward, !isRange
    else { return false }
    return list[1].isNamed && periods.allSatisfy { $0.impossible == nil }
  }

  /// `11/6/1948 - 11/6/2023`: the same day of two years is a commemoration.
  private var anniversary: Period? {
    guard periods.count == 1, relation == nil || relation == .within, let period = periods.first,
      period.unit == .day, period.from.month == period.to.month, period.from.day == period.to.day,
      let first = period.from.year, let last = period.to.year, last > first
    else { return nil }
    return Period(period.to, .day, next: next)
  }

  private var kind: TimeMatch.Kind {
    if recurs != nil { return .recurrence }
    if isRange { return .span }
    switch relation {
    case .by?, .before?, .from?, .after?: return .date
    default:
      guard !isOnward, let first = periods.first else { return .date }
      return first.unit == .day || first.unit == .unknown ? .date : .span
    }
  }
}
