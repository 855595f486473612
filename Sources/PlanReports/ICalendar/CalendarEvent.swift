import PlanText

/// An all-day entry of a calendar: when it is, and how it comes again.
struct CalendarEvent: Hashable {
  /// A whole date.
  var day: PartialDate
  /// RRULE, without its last day; nil for what comes once.
  var rule: String?
  /// The last day on which it may come again.
  var until: PartialDate?
  /// Whether the words name no day, so that the last one of their time was taken.
  var isLastDay = false
}

extension CalendarEvent {
  /// The entry of a time: its last day, or its first where only that is known. A time without a year begins in `first` and comes until `last`, as far as those are known; nil where no year is known at all.
  init?(_ time: TimeExpression, first: PartialDate?, last: PartialDate?) {
    let isOpen = time.relation == .from && time.to == nil
    let date = isOpen ? time.from : time.to ?? time.from
    guard let recurrence = time.recurs else {
      guard let day = Self.whole(date, isOpen) else { return nil }
      self.init(day: day, isLastDay: date?.day == nil)
      return
    }
    guard let start = Self.whole(first ?? date?.year.map { PartialDate(year: $0) }, true),
      let year = start.year, let startMonth = start.month
    else { return nil }
    let end = last.flatMap { Self.whole($0, false) }
    let month = date?.month
    let day = date?.day
    switch recurrence {
    case .year:
      let month = month ?? 12
      let date = PartialDate(
        year: year, month: month, day: day ?? PartialDate.days(inMonth: month, of: year))
      self.init(
        day: Self.notBefore(start, date), rule: "FREQ=YEARLY", until: end, isLastDay: day == nil)
    case .halfYear, .quarter, .month:
      let step = recurrence == .month ? 1 : recurrence == .quarter ? 3 : 6
      // The last month of the period that the start lies in.
      let closing = (startMonth + step - 1) / step * step
      let length = PartialDate.days(inMonth: closing, of: year)
      let date = PartialDate(year: year, month: closing, day: min(day ?? length, length))
      let rule = "FREQ=MONTHLY;INTERVAL=\(step);BYMONTHDAY=\(day ?? -1)"
      self.init(day: date, rule: rule, until: end, isLastDay: day == nil)
    case .week:
      self.init(day: start, rule: "FREQ=WEEKLY", until: end, isLastDay: true)
    case .day:
      self.init(day: start, rule: "FREQ=DAILY", until: end)
    }
  }

  /// A date with its missing month and day put in: the first or the last ones.
  private static func whole(_ date: PartialDate?, _ isFirst: Bool) -> PartialDate? {
    guard let date, let year = date.year else { return nil }
    let month = date.month ?? (isFirst ? 1 : 12)
    let day = date.day ?? (isFirst ? 1 : PartialDate.days(inMonth: month, of: year))
    return PartialDate(year: year, month: month, day: day)
  }

  /// A day of the year, in the next year where it lies before the start.
  private static func notBefore(_ start: PartialDate, _ date: PartialDate) -> PartialDate {
    guard date.iso < start.iso, let year = date.year else { return date }
    var next = date
    next.year = year + 1
    return next
  }
}
