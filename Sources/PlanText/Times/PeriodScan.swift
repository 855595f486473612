/// Quarters, months, halves, weeks and years.
extension TimeScan {
  /// `tháng 3 năm 2024`, `tháng 6-8/2025`, `tháng 3, 6 và tháng 9`, `tháng 12 hằng năm`.
  func months(_ at: Int) -> [Period]? {
    if let short = abbreviated(at, "T"), let month = month(short), month.to.year != nil {
      return [month]
    }
    let start = self[at] == .all ? at + 1 : at
    guard self[start] == .month, !isCountedMonth(start), let first = month(start + 1) else {
      return nil
    }
    return chain(first) { next, isRange in
      let named = self[next] == .month
      guard var item = month(named ? next + 1 : next) else { return nil }
      item.isNamed = named
      return (item, named || isRange && !isCounted(next))
    }
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
    guard let (month, next) = monthNumber(at), (1...12).contains(month) else { return nil }
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

  /// `06 tháng đầu năm 2023`, `6 tháng cuối năm`, `9 tháng năm 2025`, `nửa đầu năm 2024`.
  func halves(_ at: Int) -> Period? {
    var count = 6
    var next = at
    if self[at] == .half {
      next = at + 1
    } else {
      guard let (months, after) = monthCount(at), self[after] == .month else { return nil }
      count = months
      next = after + 1
    }
    let isBare = self[at] != .half
    let head = next
    let isLate = self[next] == .late
    if isLate || self[next] == .early { next += 1 } else if !isBare { return nil }
    if self[next] == .of { next += 1 }
    guard self[next] == .year else { return nil }
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

  /// How many months: in figures or as a word.
  private func monthCount(_ at: Int) -> (count: Int, next: Int)? {
    if let count = small(at, in: 1...12) { return startsFigure(at) ? (count, at + 1) : nil }
    return phrase(Self.monthCounts, at).map { ($0.value, $0.next) }
  }

  static let monthCounts = PhraseTable<Int>([
    ("hai", 2), ("ba", 3), ("bốn", 4), ("năm", 5), ("sáu", 6), ("bảy", 7), ("tám", 8), ("chín", 9),
    ("mười", 10), ("mười một", 11),
  ])

  /// `tuần 2 tháng 4`, `tuần thứ 2 của tháng 4`, `tuần đầu tháng 3`, `tuần cuối tháng 12/2025`.
  func week(_ at: Int) -> Period? {
    guard self[at] == .week else { return nil }
    var next = self[at + 1] == .ordinal ? at + 2 : at + 1
    var number = small(next, in: 1...5)
    if self[next] == .early { number = 1 }
    if self[next] == .late { number = 5 }
    guard let number else { return nil }
    let isLast = self[next] == .late
    next += 1
    var last = number
    while isSymbol(",", next) || isSymbol("-", next) || self[next] == .and,
      let another = small(next + 1, in: last + 1...6)
    {
      last = another
      next += 2
    }
    if self[next] == .of { next += 1 }
    guard self[next] == .month, let month = month(next + 1), let days = month.from.month else {
      return nil
    }
    let count = PartialDate.days(inMonth: days, of: month.from.year ?? defaultYear)
    let first = isLast ? count - 6 : number * 7 - 6
    var from = month.from
    var to = month.to
    from.day = min(first, count)
    to.day = isLast ? count : min(last * 7, count)
    return Period(from, to: to, .week, next: month.next)
  }
}
