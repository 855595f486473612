/// The dated middle of a time expression, and what may stand around it.
extension TimeScan {
  /// Whatever dates or periods begin at `at`, the first reading that fits.
  ///
  /// - Parameter loose: whether a word before it makes bare figures (`15/11`, `2030`) a date.
  func core(_ at: Int, loose: Bool) -> [Period]? {
    let kinds = TimeStart.known.middles(self, at: at)
    return kinds.isEmpty ? nil : core(at, loose: loose, of: kinds)
  }

  /// The same where only some kinds are looked for.
  func core(_ at: Int, loose: Bool, of kinds: TimeKinds) -> [Period]? {
    if kinds.contains(.schoolYear), let one = schoolYear(at) { return [one] }
    if kinds.contains(.stage), let one = stage(at) { return [one] }
    if kinds.contains(.halves), let one = halves(at) { return [one] }
    if let one = part(at, of: kinds) { return [one] }
    if kinds.contains(.weeks), let list = weeks(at) { return list }
    if loose, kinds.contains(.feast), let feast = feast(at) {
      return [Period(PartialDate(), .part, next: feast.next)]
    }
    if kinds.contains(.semester), let one = semester(at, loose: loose) { return [one] }
    if kinds.contains(.season), let one = season(at, loose: loose) { return [one] }
    if kinds.contains(.quarters), let list = quarters(at) { return list }
    if kinds.contains(.months), let list = months(at) { return list }
    if kinds.contains(.days), let list = days(at, loose: loose) { return list }
    if kinds.contains(.monthAndYear), let list = monthAndYear(at, loose: loose) { return list }
    if kinds.contains(.years), let list = years(at, loose: loose) { return list }
    return kinds.contains(.currentYear) ? currentYear(at, loose: loose) : nil
  }

  /// `12/2025`, where a word before it makes it a time.
  private func monthAndYear(_ at: Int, loose: Bool) -> [Period]? {
    guard loose, let month = small(at, in: 1...12), startsFigure(at), isSymbol("/", at + 1),
      let year = bareYear(at + 2), !isSymbol("/", at + 3)
    else { return nil }
    return [Period(PartialDate(year: year, month: month), .month, next: at + 3)]
  }

  /// The bare word of `trong năm`, `hết năm`, `cả năm`: the year the plan covers.
  private func currentYear(_ at: Int, loose: Bool) -> [Period]? {
    let isWhole = self[at] == .whole
    let word = isWhole ? at + 1 : at
    let before = self[at - 1]
    guard isWhole || loose && (before == .within || before == .end || before == .whole),
      self[word] == .year, phrase(Self.otherYears, word + 1) == nil
    else { return nil }
    return [Period(PartialDate(), .year, next: word + 1)]
  }

  private static let otherYears = PhraseTable<Bool>(
    lines: """
      học
      qua
      vừa qua
      trước
      đầu
      cuối
      nay
      tới
      sau
      """
  )

  /// The second end of a range whose first is `first`: `đến hết tháng 3 năm 2026`, `- 05/01/2026`.
  func rangeEnd(_ at: Int, after first: Period, named: Bool) -> Period? {
    var next: Int
    if isSymbol("-", at) {
      next = at + 1
    } else if let (_, after) = phrase(TimeLexicon.until, at) {
      next = after
    } else {
      return nil
    }
    if let clock = clock(next) { next = isSymbol(",", clock) ? clock + 1 : clock }
    guard let last = core(next, loose: named || first.unit == .day)?.last else { return nil }
    if named { return last }
    return last.unit == first.unit && first.impossible == nil ? last : nil
  }

  /// Whether a time that ends at `at` only tells of the past: `từ năm 2020 đến nay`.
  func isUpToNow(_ at: Int) -> Bool {
    phrase(TimeLexicon.until, at).map { self[$0.next] == .now } ?? false
  }

  /// Whether the clock words from `at` to `next` name two hours.
  func isClockRange(_ at: Int, to next: Int) -> Bool {
    (at..<next).contains { isSymbol("-", $0) || self[$0] == .to || self[$0] == .until }
  }

  /// Whether "định kỳ" stands right before `at`.
  func isPeriodic(_ at: Int) -> Bool { phrase(Self.periodicWord, at - 2)?.next == at }

  private static let periodicWord = PhraseTable<Bool>(lines: "định kỳ")

  /// Whether the words before `at` make of it an outlook that binds nobody: `tầm nhìn đến | năm 2045`.
  func isOutlook(_ at: Int) -> Bool {
    let head = self[at - 1] == .to || self[at - 1] == .until ? at - 1 : at
    for back in 2...4 {
      if let (_, next) = phrase(TimeLexicon.outlook, head - back), next == head { return true }
    }
    return false
  }

  /// `thứ Sáu tuần thứ 2 và tối thứ Sáu tuần thứ 4 hàng tháng`: days of the week that come again.
  func weekdays(_ at: Int) -> (recurrence: Recurrence, next: Int)? {
    guard let first = weekdayList(at) else { return nil }
    var next = first
    // "từ 9 giờ thứ Hai đến 16 giờ Chủ nhật hằng tuần"
    if isSymbol("-", next) || self[next] == .to {
      let second = clock(next + 1) ?? next + 1
      next = weekdayList(second) ?? next
    }
    if let found = recurrenceBehind(next) { return found }
    // "thứ Sáu của tuần cuối tháng"
    guard self[next] == .month, monthNumber(next + 1) == nil,
      (at..<next).contains(where: { self[$0] == .week })
    else { return nil }
    return (.month, next + 1)
  }

  /// Just past one or more days of the week: `thứ Ba và thứ Năm`.
  func weekdayList(_ at: Int) -> Int? {
    // "tháng thứ hai của quý" is no Monday.
    if at > 0, self[at] == .ordinal, Self.counted.contains(self[at - 1]) { return nil }
    let start = self[at] == .all && self[at + 1] == .day ? at + 1 : at
    guard var next = weekdayOfWeek(start) else { return nil }
    for _ in 0..<7 {
      guard self[next] == .and || isSymbol(",", next), let after = weekdayOfWeek(next + 1) else {
        break
      }
      next = after
    }
    return next
  }

  private static let counted: Set<TimeWord?> = [.month, .quarter, .year, .week, .times]

  /// `tối thứ Sáu tuần thứ 4`, `sáng thứ Hai`.
  private func weekdayOfWeek(_ at: Int) -> Int? {
    guard var next = weekday(at) else { return nil }
    if self[next] == .of, self[next + 1] == .week { next += 1 }
    if let (_, after) = phrase(Self.ends, next), self[next - 1] != .week { return after }
    guard self[next] == .week else { return next }
    return weekNumber(next + 1)?.next ?? next
  }
}
