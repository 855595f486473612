/// One date as it stands in the text, before anything is added to it.
struct ScannedDate {
  var date: PartialDate
  var next: Int
  var isBlank = false
  var isImpossible = false
}

extension TimeScan {
  /// A date in figures or words whose day is said: `10/11/2021`, `10-11-2021`, `10.11.2021`, `10 tháng 11 năm 2021`, `10/11`, `10`.
  ///
  /// - Parameter named: whether "ngày" stands before it; without it only a date with a year, or one of day and month where `loose` says so, is taken.
  func date(_ at: Int, named: Bool, loose: Bool) -> ScannedDate? {
    guard isNumber(at), tokens.digitCount(at) <= 2, let day = tokens.value(at) else { return nil }
    guard named || startsFigure(at) else { return nil }
    if self[at + 1] == .month { return dateInWords(at, day: day, named: named, loose: loose) }
    if named, isSymbol(",", at + 1), self[at + 2] == .month,
      let (month, next) = monthNumber(at + 3),
      let (year, after) = yearBehind(next, joined: true)
    {
      return checked(day, month, year, next: after, named: true)
    }
    let mark = at + 1
    guard isNumber(mark + 1), tokens.digitCount(mark + 1) <= 2, let month = tokens.value(mark + 1)
    else {
      if let blank = dateWithBlanks(from: at, day: day), named { return blank }
      return named && (1...31).contains(day) && !isFraction(at)
        ? ScannedDate(date: PartialDate(day: day), next: at + 1) : nil
    }
    if isSymbol("/", mark) || isTight(mark, "-") || isTight(mark, ".") {
      let same = tokens[mark].symbol
      if mark + 2 < end, tokens[mark + 2].symbol == same, tokens[mark + 2].kind == .symbol,
        let year = year(mark + 3), named || !tokens[mark + 3].spaceBefore
      {
        if !isSymbol("/", mark), !named, !isPossible(day, month, year) { return nil }
        return checked(day, month, year, next: mark + 4, named: named)
      }
    }
    guard isSymbol("/", mark) else {
      // "từ ngày 05.4 - 20.4"
      if named || followsDottedDay(at), isTight(mark, "."), (1...12).contains(month),
        !isTight(mark + 2, "."), !isTight(mark + 2, ","), isPossible(day, month, nil)
      {
        return checked(day, month, nil, next: mark + 2, named: named)
      }
      // 12-6 without a year: a date where 12 cannot be the first of two days.
      // "từ ngày 1-9 | đến hết ngày 31-12-2024": no stretch of days goes on with another end.
      if named, isTight(mark, "-"), month < day || opensEnd(mark + 2), (1...12).contains(month),
        !isSymbol("/", mark + 2), self[mark + 2] != .month
      {
        return checked(day, month, nil, next: mark + 2, named: true)
      }
      return named && (1...31).contains(day)
        ? ScannedDate(date: PartialDate(day: day), next: at + 1) : nil
    }
    if let year = shortYear(mark + 2), named || loose, isPossible(day, month, year) {
      return checked(day, month, year, next: mark + 4, named: named)
    }
    if isSymbol("/", mark + 2), let blank = dateWithBlanks(from: at, day: day) { return blank }
    guard named || loose || opensDatedRange(mark + 2), !isSymbol("/", mark + 2), !isFraction(at)
    else { return nil }
    var next = mark + 2
    var year: Int?
    if let (said, after) = yearBehind(next, joined: true) { (year, next) = (said, after) }
    if !named, !isPossible(day, month, year) { return nil }
    return checked(day, month, year, next: next, named: named)
  }

  /// `10 tháng 11 năm 2021`; the year may be missing.
  private func dateInWords(_ at: Int, day: Int, named: Bool, loose: Bool) -> ScannedDate? {
    guard let (month, afterMonth) = monthNumber(at + 2) else {
      if named, let blank = blankParts(at + 1, day: day) { return blank }
      return named && (1...31).contains(day)
        ? ScannedDate(date: PartialDate(day: day), next: at + 1) : nil
    }
    if let (year, next) = yearBehind(afterMonth, joined: true) {
      return checked(day, month, year, next: next, named: named)
    }
    if named, let blank = blankYear(afterMonth), isPossible(day, month, nil) {
      return ScannedDate(date: PartialDate(month: month, day: day), next: blank, isBlank: true)
    }
    guard named || loose else { return nil }
    return checked(day, month, nil, next: afterMonth, named: named)
  }

  /// The year of `5/4/26`; a year of two figures before dots is one left for the pen.
  private func shortYear(_ slash: Int) -> Int? {
    guard isSymbol("/", slash), isGlued(slash), isGlued(slash + 1),
      tokens.digitCount(slash + 1) == 2, let value = small(slash + 1, in: 21...60),
      !isSymbol("/", slash + 2), !(isSymbol(".", slash + 2) && isSymbol(".", slash + 3))
    else { return nil }
    return 2000 + value
  }

  private func isPossible(_ day: Int, _ month: Int, _ year: Int?) -> Bool {
    PartialDate(year: year, month: month, day: day).isPossible
  }

  private func checked(_ day: Int, _ month: Int, _ year: Int?, next: Int, named: Bool)
    -> ScannedDate?
  {
    if isPossible(day, month, year) {
      return ScannedDate(date: PartialDate(year: year, month: month, day: day), next: next)
    }
    guard day < 40, month < 40 else { return nil }
    let rest = PartialDate(year: year, month: (1...12).contains(month) ? month : nil)
    return ScannedDate(date: rest, next: next, isImpossible: true)
  }

  /// `15/02 | - 15/3/2026`, `15/02 | đến ngày 15/3/2026`: a dash or "đến", and a date that says its year.
  private func opensDatedRange(_ at: Int) -> Bool {
    // "Tổng vệ sinh: 15/9 đến …", but "giải ngân được 2/3 đến …"
    guard isSymbol("-", at) || self[at] == .to && isSymbol(":", at - 4) else { return false }
    let day = self[at + 1] == .day ? at + 2 : at + 1
    return isNumber(day) && tokens.digitCount(day) <= 2
      && isSymbol("/", day + 1) && isNumber(day + 2) && tokens.digitCount(day + 2) <= 2
      && isSymbol("/", day + 3) && year(day + 4) != nil
  }

  /// `1-9 | đến hết ngày 31-12`, `1-9 | đến 30-9`: whether "đến" and a further day stand at `at`.
  private func opensEnd(_ at: Int) -> Bool {
    guard self[at] == .to else { return false }
    let day = self[at + 1] == .end ? at + 2 : at + 1
    let figure = self[day] == .day ? day + 1 : day
    return isNumber(figure) && tokens.digitCount(figure) <= 2
      && (isTight(figure + 1, "-") || isSymbol("/", figure + 1))
  }

  /// `ngày 05.4 - | 20.4`, `ngày 11 đến | 18.10`: whether the figures at `at` end a stretch of days that "ngày" opens, with a dot before the month.
  private func followsDottedDay(_ at: Int) -> Bool {
    guard isNumber(at - 2) else { return false }
    if self[at - 3] == .day { return self[at - 1] == .to || self[at - 1] == .until }
    return isTight(at - 3, ".") && isNumber(at - 4) && self[at - 5] == .day
  }

  /// Whether the symbol stands at `at` with no space on either side.
  func isTight(_ at: Int, _ character: Unicode.Scalar) -> Bool {
    isSymbol(character, at) && isGlued(at) && isGlued(at + 1)
  }

  /// Whether the figures at `at` are a share such as `2/3 số hộ`.
  private func isFraction(_ at: Int) -> Bool {
    guard isSymbol("/", at + 1), isNumber(at + 2) else { return isCounted(at) }
    // "trong 1/2 ngày"
    if self[at + 3] == .day || self[at + 3] == .hour, !isNumber(at + 4) {
      // "sáng 1/2 ngày Chủ nhật"
      return !(phrase(Self.sessions, at - 1)?.next == at && weekday(at + 3) != nil)
    }
    return isCounted(at + 2) || tokens.digitCount(at + 2) > 2
  }

  /// The number of a month: `3`, `03`, `Tư`.
  func monthNumber(_ at: Int) -> (month: Int, next: Int)? {
    if isNumber(at), tokens.digitCount(at) <= 2, let value = tokens.value(at) {
      return value < 40 ? (value, at + 1) : nil
    }
    if let lunar = lunarMonth(at) { return (lunar.value, lunar.next) }
    guard at < end, tokens[at].isCapitalised else { return nil }
    return phrase(Self.monthNames, at).map { ($0.value, $0.next) }
  }

  private static let monthNames = PhraseTable<Int>([
    ("Một", 1), ("Hai", 2), ("Ba", 3), ("Tư", 4), ("Bốn", 4), ("Năm", 5), ("Sáu", 6), ("Bảy", 7),
    ("Tám", 8), ("Chín", 9), ("Mười", 10), ("Mười Một", 11), ("Mười Hai", 12),
  ])

  /// The year behind a month, a quarter or a half: `năm 2024`, `/2024`, `-2024`, `, năm 2024`, `năm sau`.
  ///
  /// - Parameter joined: whether `/2024` and the like may stand for the year as well.
  func yearBehind(_ at: Int, joined: Bool) -> (year: Int, next: Int)? {
    if let year = namedYear(at) { return year }
    if self[at] == .of, let year = namedYear(at + 1) { return year }
    if isSymbol(",", at), let year = namedYear(at + 1), !startsOtherYears(at) { return year }
    if joined, isSymbol("/", at) || isSymbol("-", at) || isTight(at, "."), let year = year(at + 1),
      (1900...2199).contains(year), !isSymbol("/", at + 2)
    {
      return (year, at + 2)
    }
    return nil
  }

  /// Whether `, năm 2024` at `at` opens the next member of a list of its own.
  private func startsOtherYears(_ at: Int) -> Bool { false }

  /// `năm 2024`, `năm sau`.
  private func namedYear(_ at: Int) -> (year: Int, next: Int)? {
    guard self[at] == .year else { return nil }
    if let year = year(at + 1) { return (year, at + 2) }
    if let defaultYear, let (_, next) = phrase(TimeLexicon.laterYears, at) {
      return (defaultYear + 1, next)
    }
    return nil
  }
}
