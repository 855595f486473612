/// Quarters, months, halves, weeks and years.
extension TimeScan {
  /// `tháng 3 năm 2024`, `tháng 6-8/2025`, `tháng 3, 6 và tháng 9`, `tháng 12 hằng năm`.
  func months(_ at: Int) -> [Period]? {
    if let short = abbreviated(at, "T"), let first = month(short) {
      if isSymbol("-", first.next), let second = abbreviated(first.next + 1, "T"),
        let last = month(second), last.to.year != nil
      {
        return [Period(first.from, to: last.to, .month, next: last.next)].map {
          $0.filled(year: nil)
        }
      }
      // "T1 và T7/2026"
      if isSymbol(",", first.next) || self[first.next] == .and,
        let second = abbreviated(first.next + 1, "T"), let last = month(second),
        let year = last.to.year, first.to.year == nil
      {
        // "T12 và T1/2027" turns the year.
        let isBefore = (first.to.month ?? 0) > (last.to.month ?? 0)
        return [first.filled(year: isBefore ? year - 1 : year), last]
      }
      if first.to.year != nil { return [first] }
    }
    let start = self[at] == .all ? at + 1 : at
    guard self[start] == .month, !isCountedMonth(start), let first = month(start + 1) else {
      return nil
    }
    return chain(first) { next, isRange in
      let named = self[next] == .month
      guard var item = month(named ? next + 1 : next) else { return nil }
      item.isNamed = named
      return (item, named || (isRange || start > at || closes(item.next)) && !isCounted(next))
    }
  }

  /// Whether a clause ends at `at`, so that the number before counts nothing behind it.
  private func closes(_ at: Int) -> Bool {
    at >= end || isSymbol(".", at) && !isGlued(at + 1) || isSymbol(";", at) || isSymbol(":", at)
      || isSymbol(")", at)
  }

  /// Just past the capital that stands for a word, as in `T12/2025`, `Q.IV/2025`; nil where none does.
  private func abbreviated(_ at: Int, _ letter: Unicode.Scalar) -> Int? {
    guard at >= 0, at < end, tokens[at].kind == .word, tokens[at].span.count == 1,
      UInt32(tokens.text[Int(tokens[at].start)]) == letter.value
    else { return nil }
    return isSymbol(".", at + 1) ? at + 2 : isGlued(at + 1) ? at + 1 : nil
  }

  /// Whether "tháng" at `at` ends `mỗi tháng`, so that the number behind it counts something else.
  private func isCountedMonth(_ at: Int) -> Bool {
    self[at - 1] == .every || self[at - 1] == .each || self[at - 1] == .regularly
  }

  private func month(_ at: Int) -> Period? {
    guard let (month, next) = monthNumber(at), (1...12).contains(month), self[next] != .times
    else { return nil }
    if isSymbol("/", next), isNumber(next + 1), year(next + 1) == nil { return nil }
    let year = yearBehind(next, joined: true)
    let end = pastLunarMark(year?.next ?? next)
    return Period(PartialDate(year: year?.year, month: month), .month, next: end)
  }

  /// `quý IV năm 2021`, `Quý I, II năm 2025`, `Quí IV-2025`, `quý II/2026`, `Quý 3`.
  func quarters(_ at: Int) -> [Period]? {
    if let short = abbreviated(at, "Q"), let one = quarter(short), one.to.year != nil {
      return [one]
    }
    let start = self[at] == .all ? at + 1 : at
    guard self[start] == .quarter, let first = quarter(start + 1) else { return nil }
    return chain(first) { next, _ in
      let named = self[next] == .quarter
      guard var item = quarter(named ? next + 1 : next) else { return nil }
      item.isNamed = named
      return (item, named || !isNumber(next))
    }
  }

  private func quarter(_ at: Int) -> Period? {
    guard at < end else { return nil }
    let number: Int
    if let value = small(at, in: 1...4) {
      number = value
    } else if let value = RomanNumeral.value(tokens, at: at), value <= 4 {
      number = value
    } else {
      return nil
    }
    var year = yearBehind(at + 1, joined: true)
    if year == nil, let bare = bareYear(at + 1) { year = (bare, at + 2) }
    return Period(
      PartialDate(year: year?.year, month: number * 3 - 2),
      to: PartialDate(year: year?.year, month: number * 3),
      .quarter,
      next: year?.next ?? at + 1
    )
  }

  /// Follows a list or range of months or quarters.
  ///
  /// A member of which `item` is not sure counts only where a year, or a word of recurrence, closes the list behind it.
  private func chain(_ first: Period, item: (Int, Bool) -> (Period, sure: Bool)?) -> [Period] {
    var list = [first]
    var sure = 1
    while list.count <= 12, let last = list.last {
      let isRange = isSymbol("-", last.next) || self[last.next] == .to
      let isList =
        isSymbol(",", last.next) || self[last.next] == .and || isSymbol("+", last.next)
        || isSymbol("&", last.next)
      guard isRange || isList, let (next, isSure) = item(last.next + 1, isRange) else { break }
      if last.to.year != nil, next.to.year == nil { break }
      if isRange {
        list[list.count - 1] = Period(last.from, to: next.to, last.unit, next: next.next)
        list[list.count - 1].isRange = true
        list[list.count - 1].isNamed = last.isNamed
      } else {
        list.append(next)
      }
      if isSure || next.to.year != nil || recurrenceBehind(next.next) != nil { sure = list.count }
      if isRange, sure < list.count { return [first] }
    }
    list.removeLast(list.count - sure)
    return Period.joined(Period.spreadBackwards(list))
  }

  /// `06 tháng đầu năm 2023`, `6 tháng cuối năm`, `9 tháng năm 2025`, `nửa đầu năm 2024`, `3 quý đầu năm`.
  func halves(_ at: Int) -> Period? {
    var count = 6
    var next = at
    if self[at] == .half {
      next = at + 1
    } else if let (months, after) = monthCount(at, in: 1...12), self[after] == .month {
      count = months
      next = after + 1
    } else if let (quarters, after) = monthCount(at, in: 1...3), self[after] == .quarter {
      guard self[after + 1] == .early || self[after + 1] == .late else { return nil }
      count = quarters * 3
      next = after + 1
    } else {
      return nil
    }
    let isBare = self[at] != .half
    let head = next
    let isLate = self[next] == .late
    if isLate || self[next] == .early { next += 1 } else if !isBare { return nil }
    if self[next] == .of { next += 1 }
    guard self[next] == .year, self[next + 1] != .study else { return nil }
    var year: Int?
    if let (said, after) = yearBehind(next, joined: false) {
      (year, next) = (said, after)
    } else if next == head {
      return nil
    } else {
      next += 1
    }
    let first = isLate ? 13 - count : 1
    return Period(
      PartialDate(year: year, month: first),
      to: PartialDate(year: year, month: isLate ? 12 : count),
      .half,
      next: next
    )
  }

  /// How many months or the like: in figures or as a word.
  func monthCount(_ at: Int, in range: ClosedRange<Int>) -> (count: Int, next: Int)? {
    if let count = small(at, in: range) { return startsFigure(at) ? (count, at + 1) : nil }
    return phrase(Self.monthCounts, at).flatMap {
      range.contains($0.value) ? ($0.value, $0.next) : nil
    }
  }

  static let monthCounts = PhraseTable<Int>([
    ("hai", 2), ("ba", 3), ("bốn", 4), ("năm", 5), ("sáu", 6), ("bảy", 7), ("tám", 8), ("chín", 9),
    ("mười", 10), ("mười một", 11),
  ])

  /// `tuần 2 tháng 4`, `tuần thứ ba của tháng 4`, `tuần 1 và tuần 3 hằng tháng`, `tuần đầu tiên hằng tháng`, `tuần cuối mỗi quý`, `Tuần 1 (01-07/6)`.
  func weeks(_ at: Int) -> [Period]? {
    guard self[at] == .week, let (number, after) = weekNumber(at + 1) else { return nil }
    let isLast = self[at + 1] == .late
    var numbers = [number...number]
    var next = after
    while isSymbol(",", next) || isSymbol("-", next) || self[next] == .and || self[next] == .or {
      let last = numbers[numbers.count - 1].upperBound
      if self[next + 1] == .week, let (another, after) = weekNumber(next + 2), another > last {
        numbers.append(another...another)
        next = after
      } else if last < 6, let another = small(next + 1, in: last + 1...6) {
        let isJoined = isSymbol("-", next) || another == last + 1
        if isJoined {
          numbers[numbers.count - 1] = numbers[numbers.count - 1].lowerBound...another
        } else {
          numbers.append(another...another)
        }
        next += 2
      } else {
        break
      }
    }
    // "Tuần 1 (01-07/6)", "Tuần 2 (từ ngày 08 đến ngày 14/6)"
    if isSymbol("(", next), numbers.count == 1 {
      let isRange = phrase(TimeLexicon.relations, next + 1)?.value == .from
      let start = isRange ? next + 2 : next + 1
      if var list = days(start, loose: true), let last = list.last, isSymbol(")", last.next),
        last.to.month != nil
      {
        for index in list.indices { list[index].next = last.next + 1 }
        return list
      }
    }
    next = pastOf(next)
    if self[next] == .month, let month = month(next + 1), let days = month.from.month {
      let count = PartialDate.days(inMonth: days, of: month.from.year ?? defaultYear)
      return numbers.map { week in
        var period = Period(month.from, to: month.to, .week, next: month.next)
        period.from.day = min(isLast ? count - 6 : week.lowerBound * 7 - 6, count)
        period.to.day = isLast ? count : min(week.upperBound * 7, count)
        return period
      }
    }
    guard let (recurrence, _) = recurrenceBehind(next) else { return nil }
    return numbers.map { week in
      guard recurrence == .month, !isLast, week.upperBound < 5 else {
        var period = Period(PartialDate(), .week, next: next)
        period.isUndated = true
        return period
      }
      let first = PartialDate(day: week.lowerBound * 7 - 6)
      return Period(first, to: PartialDate(day: week.upperBound * 7), .week, next: next)
    }
  }

  /// Which week of a month is meant behind "tuần": `2`, `thứ 2`, `thứ ba`, `đầu`, `cuối cùng`; the last is 5.
  func weekNumber(_ at: Int) -> (number: Int, next: Int)? {
    if let (number, next) = phrase(Self.ends, at) { return (number, next) }
    let isOrdinal = self[at] == .ordinal
    let start = isOrdinal ? at + 1 : at
    if let number = small(start, in: 1...5) { return (number, start + 1) }
    guard isOrdinal, let (number, next) = phrase(Self.ordinals, start) else { return nil }
    return (number, next)
  }

  private static let ordinals = PhraseTable<Int>([
    ("nhất", 1), ("hai", 2), ("nhì", 2), ("ba", 3), ("tư", 4), ("bốn", 4), ("năm", 5),
  ])
}
