/// Parts of years, quarters and months: thirds, halves, and so many days or weeks from an end.
extension TimeScan {
  /// Whatever part of a longer time begins at `at`, of the kinds that are looked for.
  func part(_ at: Int, of kinds: TimeKinds) -> Period? {
    if kinds.contains(.third), let one = third(at) { return one }
    if kinds.contains(.half), let one = half(at) { return one }
    return kinds.contains(.endOfMonth) ? endOfMonth(at) : nil
  }

  /// `đầu tháng 3`, `giữa năm 2025`, `cuối quý II`, `trung tuần tháng 5`: the first, middle or last third.
  private func third(_ at: Int) -> Period? {
    if let (part, head) = phrase(Self.tenths, at), let month = oneMonth(pastOf(head)) {
      return third(part, of: month)
    }
    let part: Int
    switch self[at] {
    case .early?: part = 0
    case .middle?: part = 1
    case .late?: part = 2
    default: return nil
    }
    let head = pastOf(at + 1)
    if part == 2, isTermOfOffice(head) { return termOfOffice(head) }
    if let month = oneMonth(head) { return third(part, of: month) }
    if let quarter = oneQuarter(head), let first = quarter.from.month {
      let month = PartialDate(year: quarter.from.year, month: first + part)
      return Period(month, .part, next: quarter.next)
    }
    if let school = schoolYear(head), let year = school.from.year {
      let months = [9, 1, 5]
      let month = PartialDate(year: part == 0 ? year : year + 1, month: months[part])
      return Period(
        month,
        to: PartialDate(year: month.year, month: months[part] + 3),
        .part,
        next: school.next
      )
    }
    guard self[head] == .year, self[head + 1] != .study else { return nil }
    let year = yearBehind(head, joined: false)
    return Period(
      PartialDate(year: year?.year, month: part * 4 + 1),
      to: PartialDate(year: year?.year, month: part * 4 + 4),
      .part,
      next: year?.next ?? head + 1
    )
  }

  private static let terms = PhraseTable<Bool>(lines: "nhiệm kỳ")

  private func isTermOfOffice(_ at: Int) -> Bool {
    phrase(Self.terms, at).map { !isNumber($0.next) } ?? false
  }

  /// `đến cuối | nhiệm kỳ`: a time that no date is told of.
  private func termOfOffice(_ head: Int) -> Period? {
    // "sơ kết giữa nhiệm kỳ" names a meeting.
    guard let (_, next) = phrase(Self.terms, head),
      self[head - 2] == .to || self[head - 2] == .until
    else { return nil }
    var period = Period(PartialDate(), .part, next: next)
    period.isUndated = true
    return period
  }

  private func third(_ part: Int, of month: Period) -> Period {
    var period = Period(month.from, to: month.to, .part, next: month.next)
    period.from.day = part * 10 + 1
    if part < 2 { period.to.day = part * 10 + 10 }
    return period
  }

  /// The ten days that begin, halve and end a month.
  static let tenths = PhraseTable<Int>([("thượng tuần", 0), ("trung tuần", 1), ("hạ tuần", 2)])

  /// `nửa đầu tháng 3`, `nửa cuối quý III/2026`; the halves of years are read with their months.
  private func half(_ at: Int) -> Period? {
    guard self[at] == .half, self[at + 1] == .early || self[at + 1] == .late else { return nil }
    let isLate = self[at + 1] == .late
    let head = pastOf(at + 2)
    guard let whole = oneMonth(head) ?? oneQuarter(head), let first = whole.from.month,
      let last = whole.to.month
    else { return nil }
    let middle = (first + last) / 2
    var period = Period(whole.from, to: whole.to, .part, next: whole.next)
    if isLate {
      period.from = PartialDate(year: whole.from.year, month: middle, day: 16)
    } else {
      period.to = PartialDate(year: whole.to.year, month: middle, day: 15)
    }
    return period
  }

  /// `20 ngày đầu tháng 3`, `10 ngày cuối của tháng 6/2026`, `hai tuần đầu tháng 5`, `05 ngày đầu hằng tháng`.
  private func endOfMonth(_ at: Int) -> Period? {
    guard let (count, unit) = monthCount(at, in: 1...31) else { return nil }
    let days: Int
    switch self[unit] {
    case .day?: days = count
    case .week? where count < 4: days = count * 7
    default: return nil
    }
    let isLate = self[unit + 1] == .late
    guard isLate || self[unit + 1] == .early, days < 31 else { return nil }
    let head = pastOf(phrase(Self.ends, unit + 1)?.next ?? unit + 2)
    if let month = oneMonth(head), let number = month.from.month {
      let length = PartialDate.days(inMonth: number, of: month.from.year ?? defaultYear)
      var period = Period(month.from, to: month.to, .part, next: month.next)
      period.from.day = isLate ? length - days + 1 : 1
      period.to.day = isLate ? length : days
      return period
    }
    guard !isLate, recurrenceBehind(head)?.recurrence == .month else { return nil }
    return Period(PartialDate(day: 1), to: PartialDate(day: days), .part, next: head)
  }

  /// The first and the last of something.
  static let ends = PhraseTable<Int>([("đầu", 1), ("đầu tiên", 1), ("cuối", 5), ("cuối cùng", 5)])

  func pastOf(_ at: Int) -> Int { self[at] == .of ? at + 1 : at }

  private func oneMonth(_ at: Int) -> Period? {
    months(at)?.first.flatMap { $0.from.month == $0.to.month ? $0 : nil }
  }

  private func oneQuarter(_ at: Int) -> Period? {
    quarters(at)?.first.flatMap { quarter in
      quarter.from.month.map { $0 + 2 } == quarter.to.month ? quarter : nil
    }
  }

  private static let ranked = PhraseTable<Bool>(lines: "giai đoạn\nđợt\nbước\nkỳ\nvòng\nlớp\ncụm")

  /// Whether the number at `at` is the name of what stands before it: `giai đoạn 1 | ngày 12/3`.
  func isRank(_ at: Int) -> Bool {
    isNumber(at)
      && (phrase(Self.ranked, at - 1)?.next == at || phrase(Self.ranked, at - 2)?.next == at)
  }
}
