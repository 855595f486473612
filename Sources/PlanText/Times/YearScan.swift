/// Years and stretches of years.
extension TimeScan {
  /// `năm 2024`, `năm 2026-2027`, `năm 2025, 2026`, `năm 2022 và năm 2023`, `2 năm 2025 - 2026`.
  ///
  /// - Parameter loose: whether a word before it (từ, đến …) makes bare digits a year.
  func years(_ at: Int, loose: Bool) -> [Period]? {
    var start = self[at] == .all ? at + 1 : at
    if small(start, in: 2...30) != nil, self[start + 1] == .year, year(start + 2) != nil,
      startsFigure(start)
    {
      start += 1
    }
    let named = self[start] == .year
    let digits = named ? start + 1 : start
    guard let first = named ? year(digits) : loose ? bareYear(digits) : nil,
      named || startsFigure(digits)
    else { return nil }
    if self[at] == .all, !named { return nil }
    if !named, joinsNumber(digits + 1) { return nil }
    var list = [Period(PartialDate(year: first), .year, next: digits + 1)]
    while let last = list.last, let from = last.to.year {
      let isRange =
        isSymbol("-", last.next) || (self[last.next] == .to || self[last.next] == .until) && named
      let isComma = isSymbol(",", last.next)
      guard isRange || isComma || self[last.next] == .and else { break }
      let hasWord = self[last.next + 1] == .year
      if isComma, hasWord { break }
      let at = hasWord ? last.next + 2 : last.next + 1
      guard let to = hasWord ? year(at) : bareYear(at), to > from else { break }
      if isRange {
        list[list.count - 1] = Period(last.from, to: PartialDate(year: to), .year, next: at + 1)
        list[list.count - 1].isRange = true
      } else {
        list.append(Period(PartialDate(year: to), .year, next: at + 1))
        list[list.count - 1].isNamed = hasWord
      }
    }
    return Period.joined(list)
  }

  /// Whether a range goes on from `at` to a number that is no year: `2000 đến 3000 hộ`.
  private func joinsNumber(_ at: Int) -> Bool {
    (isSymbol("-", at) || self[at] == .to) && isNumber(at + 1) && bareYear(at + 1) == nil
      && tokens.digitCount(at + 1) > 2
  }

  /// `giai đoạn 2021 - 2025`, `nhiệm kỳ 2020-2025`, `giai đoạn từ năm 2021 đến năm 2025`, `giai đoạn 1 (2021 - 2025)`.
  func stage(_ at: Int) -> Period? {
    guard let (_, head) = phrase(TimeLexicon.stages, at) else { return nil }
    var next = head
    if isNumber(next), tokens.digitCount(next) <= 2 {
      next += 1
    } else if next < end, tokens[next].isAllCaps, tokens[next].kind == .word,
      isSymbol("(", next + 1) || isSymbol(":", next + 1)
    {
      next += 1
    }
    let isBracket = isSymbol("(", next)
    // "Giai đoạn: 2021 - 2025"
    let isRange = isSymbol(":", next) && year(next + 1) != nil && isSymbol("-", next + 2)
    if isBracket || isRange || next > head && isSymbol(":", next) { next += 1 }
    if self[next] == .from { next += 1 }
    if self[next] == .year { next += 1 }
    guard let from = year(next) else { return nil }
    var to = from
    var after = next + 1
    if isSymbol("-", after) || self[after] == .to || self[after] == .until || isSymbol("/", after) {
      let second = self[after + 1] == .year ? after + 2 : after + 1
      if let year = year(second), year >= from { (to, after) = (year, second + 1) }
    }
    if isBracket {
      guard isSymbol(")", after) else { return nil }
      after += 1
    }
    return Period(PartialDate(year: from), to: PartialDate(year: to), .year, next: after)
  }

  /// `năm học 2025 - 2026`: 1 September to 31 August.
  func schoolYear(_ at: Int) -> Period? {
    guard let (_, name) = phrase(TimeLexicon.schoolYears, at) else { return nil }
    // "NĂM HỌC: 2023 - 2024"
    let next = isSymbol(":", name) ? name + 1 : name
    guard let from = year(next), next == name || isSymbol("-", next + 1) else { return nil }
    var to = from + 1
    var after = next + 1
    if isSymbol("-", after) || isSymbol("/", after), let year = year(after + 1), year > from {
      (to, after) = (year, after + 2)
    }
    return Period(
      PartialDate(year: from, month: 9),
      to: PartialDate(year: to, month: 8),
      .year,
      next: after
    )
  }
}
