extension TimeScan {
  /// A date behind "ngày" of which a part was left for the pen: `… tháng 3 năm 2024`, `…/3/2024`, `tháng … năm 2024`, `__/__/2024`.
  ///
  /// - Parameter at: the token behind "ngày".
  func blankDate(_ at: Int) -> ScannedDate? {
    let gap = afterBlank(at)
    if self[gap] == .month { return blankParts(gap, day: nil) }
    if isSymbol("/", gap) { return dateWithBlanks(from: gap, day: nil) }
    return nil
  }

  /// `tháng 3 năm 2024` behind a day that is blank or said, some part being blank.
  ///
  /// - Parameter at: the token "tháng".
  func blankParts(_ at: Int, day: Int?) -> ScannedDate? {
    guard self[at] == .month else { return nil }
    var date = PartialDate()
    var next = afterBlank(at + 1)
    var months = next > at + 1
    if let (month, after) = monthNumber(at + 1), (1...12).contains(month) {
      date.month = month
      date.day = day
      next = after
      months = true
    }
    if let (year, after) = yearBehind(next, joined: true) {
      date.year = year
      return ScannedDate(date: date, next: after, isBlank: true)
    }
    if let after = blankYear(next) { return ScannedDate(date: date, next: after, isBlank: true) }
    guard months, date.month != nil || day != nil else { return nil }
    return ScannedDate(date: date, next: next, isBlank: true)
  }

  /// `10/…/2021`, `…/3/2024`, `/3/2024`; `at` is the day or, where it is blank, the first slash.
  func dateWithBlanks(from at: Int, day: Int?) -> ScannedDate? {
    let slash = day == nil ? at : at + 1
    guard isSymbol("/", slash) else { return nil }
    var date = PartialDate()
    var next = slash + 1
    if let month = small(next, in: 1...12) {
      date.month = month
      next += 1
    } else {
      next = afterBlank(next)
    }
    guard isSymbol("/", next) else { return nil }
    next += 1
    if let year = year(next) {
      date.year = year
      next += 1
    } else {
      let isBegun = isNumber(next) && tokens.digitCount(next) < 4
      let dots = isBegun ? next + 1 : next
      next = afterBlank(dots)
      // "5/4/26." ends a sentence, "5/4/20…" is left for the pen.
      guard next > dots, !isBegun || next > dots + 1 || tokens[dots].span.count > 1 else {
        return nil
      }
    }
    if date.month != nil { date.day = day }
    guard date != PartialDate() else { return nil }
    return ScannedDate(date: date, next: next, isBlank: true)
  }

  /// Just past `năm …`, `năm 202…`, where no whole year stands.
  func blankYear(_ at: Int) -> Int? {
    guard self[at] == .year, year(at + 1) == nil else { return nil }
    var next = at + 1
    if isNumber(next), tokens.digitCount(next) < 4 { next += 1 }
    let after = afterBlank(next)
    return after > at + 1 && after > next ? after : nil
  }

  /// Just past the dots, lines and the like that keep a place free.
  func afterBlank(_ at: Int) -> Int {
    var next = at
    while isSymbol(".", next) || isSymbol("_", next) { next += 1 }
    return next
  }
}
