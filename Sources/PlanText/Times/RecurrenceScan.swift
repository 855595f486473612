/// Times that come again.
extension TimeScan {
  typealias Recurrence = TimeExpression.Recurrence

  /// `hằng năm`, `định kỳ 6 tháng`, `định kỳ (tháng, quý, năm)`, `hàng tháng, quý, năm`, `01 lần/năm`, `mỗi quý một lần`.
  func recurrences(_ at: Int) -> (list: [Recurrence], next: Int)? {
    if let (one, next) = frequency(at) { return ([one], next) }
    if let (one, next) = everySoOften(at) { return (one.map { [$0] } ?? [], next) }
    if let next = monthOfQuarter(at) { return ([.quarter], next) }
    if let (one, next) = endOfInterval(at) { return ([one], next) }
    // "6 tháng, hằng năm tổng hợp": the first of several without a word of its own.
    if let (first, next) = halfYear(at), isSymbol(",", next) || self[next] == .and,
      let (another, end) = interval(next + 1, bare: isReport(at)), another == .year
    {
      return ([first, another], end)
    }
    if isReport(at), let (list, end) = reportIntervals(at) { return (list, end) }
    // "họp giao ban tháng 01 lần"
    if let one = Self.recurrence(1, self[at]), isNumber(at + 1), self[at + 2] == .times,
      !isEvery(at - 1)
    {
      return ([one], at + 3)
    }
    var next = at
    let periodic = phrase(Self.periodic, at)
    if let periodic { next = periodic.next }
    let isBracket = periodic != nil && isSymbol("(", next)
    guard let (first, after) = interval(isBracket ? next + 1 : next, bare: periodic != nil) else {
      return nil
    }
    var list = [first]
    next = after
    while list.count < Recurrence.allCases.count {
      guard isSymbol(",", next) || self[next] == .and || self[next] == .or,
        let (another, after) = interval(next + 1, bare: true), !list.contains(another)
      else { break }
      list.append(another)
      next = after
    }
    if isBracket { return isSymbol(")", next) ? (list, next + 1) : nil }
    return (list, pastOnce(next))
  }

  static let periodic = PhraseTable<Bool>(
    lines: """
      định kỳ
      định kỳ theo
      theo định kỳ
      định kỳ vào
      định kỳ mỗi
      """
  )

  /// One interval: `hằng năm`, `mỗi quý`, `6 tháng`; without a word before it (`năm`) only where `bare`.
  func interval(_ at: Int, bare: Bool) -> (Recurrence, next: Int)? {
    var next = at
    var isEvery = false
    switch self[at] {
    case .regularly?, .every?, .each?: (isEvery, next) = (true, at + 1)
    case .regularlyToo?:
      if at > 0, phrase(Self.beforeGoods, at - 1) != nil { return nil }
      (isEvery, next) = (true, at + 1)
    case .whole?: next = at + 1
    default: break
    }
    guard isEvery || bare else { return nil }
    var count = 1
    if let number = small(next, in: 1...12) {
      count = number
      next += 1
      guard self[next] != .day else { return nil }
    } else if self[next] == .half, self[next + 1] == .year {
      return (.halfYear, next + 2)
    }
    let unit = self[next]
    guard let recurrence = Self.recurrence(count, unit) else { return nil }
    // "mỗi tháng 02 chuyên mục" counts what follows; "ngân hàng tháng 02" is no recurrence.
    if self[at] == .regularlyToo || !isEvery, isDated(next) { return nil }
    return (recurrence, self[next] == .year && self[next + 1] == .study ? next + 2 : next + 1)
  }

  /// `06 tháng/lần`, `6 tháng một lần`, `02 năm 1 lần`; without a recurrence where there is no name for it.
  private func everySoOften(_ at: Int) -> (Recurrence?, next: Int)? {
    guard let count = small(at, in: 1...31), startsFigure(at) else { return nil }
    let unit = self[at + 1]
    guard [.day, .week, .month, .quarter, .year].contains(unit) else { return nil }
    let next = pastOnce(at + 2)
    return next > at + 2 ? (Self.recurrence(count, unit), next) : nil
  }

  private func halfYear(_ at: Int) -> (Recurrence, next: Int)? {
    guard small(at, in: 6...6) != nil, startsFigure(at), self[at + 1] == .month else { return nil }
    return (.halfYear, at + 2)
  }

  /// Words whose second half is "hàng": no recurrence begins there.
  private static let beforeGoods = PhraseTable<Bool>(
    lines: """
      ngân hàng
      khách hàng
      mặt hàng
      cửa hàng
      bán hàng
      đơn hàng
      nhà hàng
      """
  )

  /// Whether the unit at `at` goes on to name one of its kind: `năm 2025`, `quý IV`, `tháng 3`, `ngày 15`, `năm học`, `tháng đầu`.
  private func isDated(_ at: Int) -> Bool {
    if isNumber(at + 1) { return self[at] == .year ? year(at + 1) != nil : !isCounted(at + 1) }
    switch self[at + 1] {
    case .early?, .late?, .study?: return self[at] != .year
    default: return self[at] == .quarter && quarters(at) != nil
    }
  }

  private static func recurrence(_ count: Int, _ unit: TimeWord?) -> Recurrence? {
    switch (count, unit) {
    case (1, .year?), (12, .month?): .year
    case (6, .month?): .halfYear
    case (1, .quarter?), (3, .month?): .quarter
    case (1, .month?): .month
    case (1, .week?): .week
    case (1, .day?): .day
    default: nil
    }
  }

  /// Just past `/lần`, `một lần`, `01 lần`.
  private func pastOnce(_ at: Int) -> Int {
    let start = isSymbol("/", at) ? at + 1 : at
    if self[start] == .times, start > at { return start + 1 }
    if isNumber(start) && self[start + 1] == .times { return start + 2 }
    if let (_, next) = phrase(Self.once, start) { return next }
    return at
  }

  static let once = PhraseTable<Bool>(lines: "một lần\nhai lần\nba lần")

  /// `01 lần/năm`, `2 lần/tháng`, `hai lần một năm`, `1 lần/06 tháng`.
  private func frequency(_ at: Int) -> (Recurrence, next: Int)? {
    var next: Int
    if small(at, in: 1...31) != nil, startsFigure(at), self[at + 1] == .times {
      next = at + 2
      if isSymbol("-", at + 1) { return nil }
    } else if let (_, after) = phrase(Self.once, at) {
      next = after
    } else {
      return nil
    }
    if isSymbol("/", next) || phrase(Self.one, next) != nil || self[next] == .every
      || self[next] == .within
    {
      next += 1
    } else {
      return nil
    }
    return interval(next, bare: true)
  }

  private static let one = PhraseTable<Bool>(lines: "một\ntrong một\nmỗi")
  private static let single = PhraseTable<Bool>(lines: "một")

  /// The interval that the bracket from `at` to `end` belongs to, a later member of a list: `định kỳ hằng quý (…), 6 tháng (trước ngày 15/6) và năm (trước ngày 15/12)`.
  func intervalBracketed(_ at: Int, _ end: Int) -> Recurrence? {
    guard isSymbol("(", at - 1), isSymbol(")", end) else { return nil }
    for start in [at - 3, at - 2] where start > 0 {
      // "và cả năm (trước 30/11)": the year at hand.
      guard isSymbol(",", start - 1) || self[start - 1] == .and, isSymbol(")", start - 2),
        self[start] != .whole,
        let (found, next) = interval(phrase(Self.single, start)?.next ?? start, bare: true),
        next == at - 1
      else { continue }
      return found
    }
    return nil
  }

  /// What makes the time before `at` come again: `hằng năm`, `(hằng năm)`, `của tháng cuối quý`, `mỗi tháng`.
  func recurrenceBehind(_ at: Int) -> (recurrence: Recurrence, next: Int)? {
    if isSymbol("(", at), let (found, next) = interval(at + 1, bare: false), isSymbol(")", next) {
      return (found, next + 1)
    }
    if let (found, next) = interval(at, bare: false) { return (found, next) }
    if self[at] == .of, let (found, next) = interval(at + 1, bare: false) { return (found, next) }
    // "6 tháng đầu năm trong tháng 7/2025": a month of its own.
    if let next = monthOfQuarter(pastOf(at)) { return (.quarter, next) }
    return phrase(Self.behind, at).flatMap { isNumber($0.next) ? nil : ($0.value, $0.next) }
  }

  private static let behind = PhraseTable<Recurrence>(
    lines: """
      của tháng = month
      của tháng sau = month
      của tháng kế tiếp = month
      của tháng tiếp theo = month
      của tháng liền kề = month
      của tháng liền sau = month
      của tháng báo cáo = month
      của đầu tháng sau = month
      tháng sau = month
      tháng trước = month
      của tháng trước = month
      tháng kế tiếp = month
      tháng tiếp theo = month
      tháng liền kề = month
      tháng liền sau = month
      tháng báo cáo = month
      trong tháng = month
      cuối quý = quarter
      của quý = quarter
      của năm = year
      của năm báo cáo = year
      của năm kế hoạch = year
      của năm thực hiện = year
      năm báo cáo = year
      năm kế hoạch = year
      năm thực hiện = year
      """
  )

  /// `tháng cuối quý`, `tháng đầu tiên của quý sau`, `tháng thứ hai của mỗi quý`: a month that every quarter has.
  func monthOfQuarter(_ at: Int) -> Int? {
    guard self[at] == .month else { return nil }
    let place: Int
    if self[at + 1] == .middle {
      place = at + 2
    } else if self[at + 1] == .ordinal || self[at + 1] == .early || self[at + 1] == .late,
      let (_, after) = weekNumber(at + 1)
    {
      place = after
    } else {
      return nil
    }
    let head = pastEvery(pastOf(place))
    guard self[head] == .quarter, quarters(head) == nil else { return nil }
    return phrase(Self.neighbours, head + 1)?.next ?? head + 1
  }

  private func pastEvery(_ at: Int) -> Int { isEvery(at) ? at + 1 : at }

  /// Whether "mỗi", "hằng" or the like stands at `at`.
  func isEvery(_ at: Int) -> Bool {
    switch self[at] {
    case .every?, .each?, .regularly?, .regularlyToo?: true
    default: false
    }
  }

  /// Which of several intervals is meant, beside the one at hand.
  private static let neighbours = PhraseTable<Bool>(
    lines: "sau\ntiếp theo\nkế tiếp\nliền kề\nliền sau\ntrước\nbáo cáo")

  /// `cuối mỗi quý`, `đầu hằng tháng`, `ngày cuối tháng`, `ngày làm việc cuối cùng của quý`, `ngày cuối cùng của năm`.
  private func endOfInterval(_ at: Int) -> (Recurrence, next: Int)? {
    switch self[at] {
    case .early?, .middle?, .late?: return interval(at + 1, bare: false)
    case .day?: break
    default: return nil
    }
    // "10 ngày đầu tháng", "những ngày cuối quý": a stretch of days.
    if self[at - 1] == .several || self[at - 1] == .all || isNumber(at - 1) { return nil }
    let working = phrase(Self.working, at + 1)?.next ?? weekday(at + 1) ?? at + 1
    guard let (_, after) = phrase(Self.ends, working) else { return nil }
    let head = pastEvery(pastOf(after))
    guard self[head] != .day, let one = Self.recurrence(1, self[head]), !isDated(head) else {
      return nil
    }
    // "những ngày cuối năm" are no day.
    return one == .year && working == at + 1 && after == at + 2 ? nil : (one, head + 1)
  }
}
