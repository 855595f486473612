/// Hours, parts of the day and days of the week: they stand around dates and say nothing of the day itself.
extension TimeScan {
  /// Just past a time of day at `at`: `14 giờ 00 phút`, `13h30’`, `8h00-10h00`, `20 giờ 15 phút - 20 giờ 45 phút`; nil where there is none.
  func clock(_ at: Int) -> Int? {
    guard let first = hour(at) else { return nil }
    var next = first
    let joint = isSymbol("-", next) || self[next] == .to || self[next] == .until ? next + 1 : next
    if joint > next {
      let second = self[joint] == .moment ? joint + 1 : joint
      if let after = hour(second) { next = after }
    }
    return next
  }

  /// `14 giờ 00 phút`, `13h30’`, `7g30`, `14:30`.
  private func hour(_ at: Int) -> Int? {
    guard small(at, in: 0...24) != nil, startsFigure(at) else { return nil }
    if isSymbol(":", at + 1), small(at + 2, in: 0...59) != nil, tokens.digitCount(at + 2) == 2,
      isGlued(at + 2)
    {
      return at + 3
    }
    guard self[at + 1] == .hour || self[at + 1] == .hourLetter else { return nil }
    guard small(at + 2, in: 0...59) != nil else { return at + 2 }
    var next = at + 3
    if self[next] == .minute || self[next] == .minuteLetter || isSymbol("'", next) {
      next += 1
    } else if tokens.digitCount(at + 2) != 2, !isGlued(at + 2) {
      return at + 2
    }
    return next
  }

  /// Just past `, vào` and the like between a recurrence and the day of the week it falls on.
  func pastJoint(_ at: Int) -> Int {
    let start = isSymbol(",", at) ? at + 1 : at
    return self[start] == .at || self[start] == .within ? start + 1 : start
  }

  /// Just past `trước 16 giờ`, `vào lúc 8 giờ 30` behind a recurrence; `at` itself where no hour stands.
  func pastClock(_ at: Int) -> Int {
    let start = isSymbol(",", at) ? at + 1 : at
    guard let (_, head) = phrase(TimeLexicon.relations, start), let after = clock(head) else {
      return at
    }
    return after
  }

  /// Whether `trước` or `chậm nhất` binds the hour behind a recurrence that ends at `at`.
  func isTerm(_ at: Int) -> Bool {
    let bound = phrase(TimeLexicon.relations, isSymbol(",", at) ? at + 1 : at)?.value
    return bound == .before || bound == .by
  }

  /// Just past the words that may stand before a day: `sáng`, `buổi chiều`, `cả`, `các`, `thứ Hai,`; `at` itself where no day follows them.
  func pastSession(_ at: Int) -> Int {
    let session = phrase(Self.sessions, at)?.next ?? at
    if session > at, isNumber(session) { return session }
    if self[session] == .day, !isSymbol("(", at) { return session }
    if session > at, isLunarHead(session) { return session }
    if session == at, self[at] == .whole || self[at] == .all, self[at + 1] == .day { return at + 1 }
    guard !isSymbol("(", session), let weekday = weekday(session) else { return at }
    let next = isSymbol(",", weekday) ? weekday + 1 : weekday
    return self[next] == .day || isSymbol("/", next + 1) ? next : at
  }

  static let sessions = PhraseTable<Bool>(
    lines: """
      sáng
      trưa
      chiều
      tối
      buổi sáng
      buổi trưa
      buổi chiều
      buổi tối
      sáng và chiều
      cả sáng và chiều
      đêm
      """
  )

  /// Just past a day of the week at `at`, in brackets or not: `(Thứ Tư)`, `thứ sáu`, `Chủ nhật`; `at` itself where there is none.
  func pastWeekday(_ at: Int) -> Int {
    if isSymbol("(", at), let after = weekday(at + 1), isSymbol(")", after) { return after + 1 }
    return weekday(at) ?? at
  }

  /// Just past `thứ Sáu`, `thứ 2`, `chủ nhật`, a part of the day standing before it or not; nil where there is none.
  func weekday(_ at: Int) -> Int? {
    let start = phrase(Self.sessions, at)?.next ?? at
    if let (_, next) = phrase(Self.weekdays, start) { return next }
    if self[start] == .ordinal, small(start + 1, in: 2...8) != nil, !isSymbol("/", start + 2) {
      return start + 2
    }
    return nil
  }

  static let weekdays = PhraseTable<Bool>(
    lines: """
      thứ hai
      thứ ba
      thứ tư
      thứ năm
      thứ sáu
      thứ bảy
      thứ bẩy
      chủ nhật
      ngày thứ hai
      ngày thứ ba
      ngày thứ tư
      ngày thứ năm
      ngày thứ sáu
      ngày thứ bảy
      ngày chủ nhật
      """
  )
}
