extension TimeScan {
  /// Days, alone, as a range or as a list: `ngày 26, 27/12/2011`, `ngày 12-15/6/2026`, `chiều ngày 28/12 và cả ngày 29/12/2011`, `01/6 và 15/11`.
  ///
  /// - Parameter loose: whether a word before it (trước, từ, đến …) makes day and month without "ngày" a date.
  func days(_ at: Int, loose: Bool) -> [Period]? {
    // "từ 05 - 10/8": the month stands with the second figure only.
    let opensRange = loose && (isSymbol("-", at + 1) || self[at + 1] == .to)
    if let list = dayOfMonths(at) ?? countedMonths(at) { return list }
    let opensList = opensDayList(at, loose: loose)
    guard let first = day(at, named: opensRange || opensList, loose: loose) else { return nil }
    var list = [first]
    // How many members are sure; those behind wait for one that says a month.
    var sure = 1
    while list.count <= 31,
      let (next, isRange) = dayJoint(list[list.count - 1].next, orTo: opensRange && list.count == 1)
    {
      let last = list[list.count - 1]
      let hasMonth = last.to.month != nil
      guard let item = day(next, named: !hasMonth, loose: true) else { break }
      if hasMonth, item.to.month == nil { break }
      if last.to.year != nil, item.to.year == nil || isSymbol(",", last.next) { break }
      if isRange {
        list[list.count - 1] = Period(last.from, to: item.to, .day, next: item.next)
        list[list.count - 1].impossible = last.impossible ?? item.impossible
        list[list.count - 1].isRange = true
        list[list.count - 1].isStretch = hasMonth
        list[list.count - 1].isNamed = last.isNamed
      } else {
        list.append(item)
      }
      if item.to.month != nil { sure = list.count }
    }
    let last = list[list.count - 1]
    if last.to.month == nil, last.impossible == nil, isMonthly(last.next) { sure = list.count }
    if sure < list.count { list.removeLast(list.count - sure) }
    if list.count == 1, list[0].to.month == nil, list[0].from.day != list[0].to.day,
      !isMonthly(list[0].next)
    {
      // 12-15 without a month: only its first figure is surely a day.
      return first.isNamed ? [first] : nil
    }
    guard
      list[0].isNamed || list[0].to.month != nil || last.to.month != nil || list[0].isBlank
        || list[0].impossible != nil
    else { return nil }
    return Period.spreadBackwards(list)
  }

  /// `ngày 15 các tháng 3, 6, 9 và 12`, `ngày 20 của tháng 6 và tháng 12`: the same day of several months.
  private func dayOfMonths(_ at: Int) -> [Period]? {
    guard self[at] == .day, let day = small(at + 1, in: 1...31) else { return nil }
    let head = pastOf(at + 2)
    guard self[head] == .all || head > at + 2 && self[head] == .month, let list = months(head),
      list.count > 1 || list[0].from.month != list[0].to.month || head > at + 2
    else { return nil }
    return list.flatMap { period -> [Period] in
      guard let first = period.from.month, let last = period.to.month, first <= last else {
        return []
      }
      return (first...last).map { month in
        var one = Period(
          PartialDate(year: period.to.year, month: month, day: day), .day, next: period.next)
        one.isNamed = true
        return one
      }
    }
  }

  /// `3 tháng 6, 7, 8/2025`, `02 tháng 7 và 8 năm 2025`: months behind their number, which is no day; nil where it is another.
  private func countedMonths(_ at: Int) -> [Period]? {
    guard let count = small(at, in: 2...12), self[at + 1] == .month, let list = months(at + 1)
    else { return nil }
    let months = list.reduce(0) { sum, period in
      guard let first = period.from.month, let last = period.to.month else { return sum }
      return sum + last - first + 1
    }
    return months == count ? list : nil
  }

  /// One day with the words before it: `cả ngày 29/12/2011`, `chiều 28/12`, `ngày 26`.
  private func day(_ at: Int, named: Bool, loose: Bool) -> Period? {
    let start = pastSession(at)
    if let lunar = lunarDay(start) { return lunar }
    var found: ScannedDate?
    if self[start] == .day {
      found = date(start + 1, named: true, loose: true) ?? blankDate(start + 1)
    } else {
      found = date(start, named: named, loose: loose || start > at)
    }
    guard let found else { return nil }
    var period = Period(found.date, .day, next: found.next)
    period.isBlank = found.isBlank
    if found.isImpossible {
      period = Period(PartialDate(), .unknown, next: found.next)
      period.impossible = (self[start] == .day ? start + 1 : start)..<found.next
    }
    period.isNamed = self[start] == .day
    period.next = pastLunarMark(pastWeekday(period.next))
    return period
  }

  /// What joins two days of a list, and whether it makes a range of them.
  ///
  /// - Parameter orTo: whether "đến" makes a range as well: `từ 01 đến 15/4`.
  private func dayJoint(_ at: Int, orTo: Bool) -> (next: Int, isRange: Bool)? {
    if isSymbol("-", at) || orTo && self[at] == .to { return (at + 1, true) }
    if isSymbol(",", at) { return (at + 1, false) }
    switch self[at] {
    case .and?, .or?: return (at + 1, false)
    default: return nil
    }
  }

  /// `20/6 và 05/12/2026`: a cell of days of which only the last says the year; nil for any other words.
  func dayList(_ at: Int, issued: PartialDate?) -> TimeMatch? {
    guard let clause = TimeClause(self, at, issued: issued, loose: true), clause.next == end,
      clause.periods.count > 1, clause.periods.allSatisfy({ $0.to.day != nil })
    else { return nil }
    let match = clause.match(from: at, to: nil, defaultYear: defaultYear)
    return match.range.upperBound == end && !isLunar(match.range, feasts: true) ? match : nil
  }

  /// `02 ngày, 15 và 16/10`, `vào 15 và 16/10/2026`: whether a bare figure is the first day of a list whose last says a month.
  private func opensDayList(_ at: Int, loose: Bool) -> Bool {
    guard small(at, in: 1...31) != nil, startsFigure(at), loose || followsCountOfDays(at) else {
      return false
    }
    var next = at
    for _ in 0..<31 {
      guard isSymbol(",", next + 1) || self[next + 1] == .and, small(next + 2, in: 1...31) != nil
      else { return false }
      next += 2
      if isSymbol("/", next + 1), small(next + 2, in: 1...12) != nil {
        return tokens.digitCount(next + 2) <= 2
      }
    }
    return false
  }

  /// Words between a number of days and the days themselves at most.
  private static let longestCount = 8

  /// `02 ngày, | 15 và 16/10`, `02 ngày cao điểm: | 12 và 26/7`: whether so many days have been announced before the mark at hand.
  private func followsCountOfDays(_ at: Int) -> Bool {
    guard isSymbol(",", at - 1) || isSymbol(":", at - 1) || isSymbol("(", at - 1) else {
      return false
    }
    for back in stride(from: at - 2, through: max(1, at - Self.longestCount), by: -1) {
      if tokens[back].kind == .symbol { return false }
      if self[back] == .day { return isNumber(back - 1) }
    }
    return false
  }

  /// Whether what stands at `at` says that a day of the month is meant: `hằng tháng`, `của tháng cuối quý`.
  private func isMonthly(_ at: Int) -> Bool { isSymbol(")", at) || recurrenceBehind(at) != nil }

  /// "từ 26/4/2021 | đến ngày bầu cử 23/5/2021": a last day that is named before its date.
  func namedDayEnd(_ at: Int) -> Period? {
    guard let (_, day) = phrase(TimeLexicon.until, at), self[day] == .day else { return nil }
    for next in day + 1..<min(end, day + 6) {
      if isNumber(next) {
        guard next > day + 1, let found = date(next, named: false, loose: true),
          !found.isImpossible
        else { return nil }
        return Period(found.date, .day, next: found.next)
      }
      guard tokens[next].kind == .word else { return nil }
    }
    return nil
  }
}
