/// Days named for what they commemorate.
extension TimeScan {
  /// `vào dịp Kỷ niệm 75 năm ngày … (11/6/1948 - 11/6/2023)`, `nhân ngày Chuyển đổi số Quốc gia 10/10`, `nhân dịp 30/4 và 01/5`.
  func anniversary(_ at: Int) -> (days: [Period], next: Int)? {
    guard let (_, head) = phrase(Self.heads, at) else { return nil }
    var count: Int?
    var next = head
    while next < min(end, head + 45) {
      let token = tokens[next]
      if token.isSymbol(";") || token.isSymbol(":") || token.isSymbol(",") { break }
      if token.isSymbol("."), next + 1 >= end || tokens[next + 1].spaceBefore { break }
      if token.kind == .number, self[next + 1] == .year, year(next + 2) == nil {
        count = tokens.value(next)
      }
      if token.isSymbol("(") {
        if let found = bracket(next + 1, count: count) { return found }
        // "dịp Tết Nguyên đán (từ ngày 14/02 đến ngày 22/02/2026)"
        if let clause = TimeClause(self, next + 1, issued: nil, loose: true),
          isSymbol(")", clause.next)
        {
          return (clause.periods, clause.next + 1)
        }
        break
      }
      if token.kind == .number || self[next] == .day, let days = days(next, loose: true),
        let last = days.last, days.allSatisfy({ $0.to.month != nil })
      {
        return (Period.joined(days), last.next)
      }
      next += 1
    }
    return holiday(head)
  }

  static let heads = PhraseTable<Bool>(
    lines: """
      dịp
      vào dịp
      nhân dịp
      trong dịp
      đúng dịp
      vào đúng dịp
      trước dịp
      nhân ngày
      kỷ niệm
      nhân kỷ niệm
      hưởng ứng ngày
      """
  )

  /// What stands in brackets behind the name: the day then and now, or the day then.
  private func bracket(_ at: Int, count: Int?) -> (days: [Period], next: Int)? {
    guard let first = date(at + (self[at] == .day ? 1 : 0), named: self[at] == .day, loose: true),
      first.date.month != nil, !first.isImpossible
    else { return nil }
    var date = first.date
    var next = first.next
    if isSymbol("-", next), let second = self.date(next + 1, named: false, loose: true),
      second.date.month != nil, !second.isImpossible
    {
      date = second.date
      next = second.next
    } else if let year = date.year {
      if let count {
        date.year = year + count
      } else if year < defaultYear ?? 0 {
        date.year = defaultYear
      }
    }
    next = pastLunarMark(next)
    guard isSymbol(")", next) else { return nil }
    return ([Period(date, .day, next: next + 1)], next + 1)
  }

  /// `dịp Tết Nguyên đán Bính Ngọ năm 2026`: a feast of the moon's calendar, without dates.
  private func holiday(_ head: Int) -> (days: [Period], next: Int)? {
    guard let (_, name) = phrase(Self.feasts, head) else { return nil }
    var next = pastCycle(name)
    while next < end, next < name + 3, tokens[next].isCapitalised, self[next] == nil { next += 1 }
    if self[next] == .year, year(next + 1) != nil {
      next += 2
    } else if year(next) != nil {
      next += 1
    }
    return ([Period(PartialDate(), .unknown, next: next)], next)
  }

  private static let feasts = PhraseTable<Bool>(
    lines: """
      tết
      tết nguyên đán
      tết cổ truyền
      tết âm lịch
      tết dương lịch
      tết trung thu
      trung thu
      nghỉ tết
      lễ, tết
      giỗ tổ Hùng Vương
      """
  )
}
