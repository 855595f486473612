/// Days and months of the moon's calendar (âm lịch): their words are a time, but no date of the solar calendar.
extension TimeScan {
  /// A day that only the moon's calendar has: `mùng 6 tháng Giêng`, `mồng 10/3`, `rằm tháng 7`, `ngày 23 tháng Chạp`, `28 Tết`.
  func lunarDay(_ at: Int) -> Period? {
    var next = self[at] == .day ? at + 1 : at
    var date = PartialDate(day: 15)
    if let (_, after) = phrase(Self.fullMoons, next) {
      next = after
    } else if let (_, after) = phrase(Self.dayHeads, next) {
      guard let day = small(after, in: 1...30) else { return nil }
      (date.day, next) = (day, after + 1)
    } else {
      guard let day = small(next, in: 1...30), startsFigure(next),
        let (_, after) = newYear(next + 1)
      else { return nil }
      return lunarPeriod(PartialDate(month: 1, day: day), next: after)
    }
    if let (_, after) = newYear(next) {
      date.month = 1
      return lunarPeriod(date, next: after)
    }
    if self[next] == .month || isSymbol("/", next) || isSymbol("-", next),
      let (month, after) = monthNumber(next + 1), (1...12).contains(month)
    {
      (date.month, next) = (month, after)
    }
    if let (year, after) = yearBehind(next, joined: true) { (date.year, next) = (year, after) }
    return lunarPeriod(date, next: pastLunarMark(next))
  }

  private func lunarPeriod(_ date: PartialDate, next: Int) -> Period {
    var period = Period(date, .day, next: next)
    period.isNamed = true
    return period
  }

  /// Whether "mùng" or "rằm" stands at `at`.
  func isLunarHead(_ at: Int) -> Bool {
    phrase(Self.dayHeads, at) != nil || phrase(Self.fullMoons, at) != nil
  }

  /// `Giêng`, `Chạp`: the first and the last month of the moon's year.
  func lunarMonth(_ at: Int) -> (value: Int, next: Int)? { phrase(Self.months, at) }

  /// Just past the words that make the date before `at` one of the moon's, and the year behind them: `âm lịch`, `(âm lịch)`, `ÂL`, `năm Ất Tỵ`; `at` itself where there are none.
  func pastLunarMark(_ at: Int) -> Int {
    let named = pastYearOfCycle(at)
    let isBracket = isSymbol("(", named)
    guard let (_, mark) = phrase(Self.marks, isBracket ? named + 1 : named),
      !isBracket || isSymbol(")", mark)
    else { return named }
    let next = isBracket ? mark + 1 : mark
    let year = pastYearOfCycle(next)
    return year > next ? year : yearBehind(next, joined: false)?.next ?? next
  }

  /// A feast of the moon's year behind a word that binds: `trước | Tết Nguyên đán Ất Tỵ năm 2025`.
  ///
  /// Bare "Tết" before a name of its own (`Tết Trồng cây`) is none.
  func feast(_ at: Int) -> (isNewYear: Bool, next: Int)? {
    guard let (isNewYear, name) = phrase(Self.lunarFeasts, at) else { return nil }
    var next = pastCycle(pastYearOfCycle(name))
    if next == name, name == at + 1, name < end, tokens[name].kind == .word,
      tokens[name].isCapitalised || phrase(Self.feastNames, name) != nil
    {
      return nil
    }
    if let (_, after) = yearBehind(next, joined: false) {
      next = after
    } else if bareYear(next) != nil {
      next += 1
    }
    return (isNewYear, next)
  }

  private func newYear(_ at: Int) -> (isNewYear: Bool, next: Int)? {
    feast(at).flatMap { $0.isNewYear ? $0 : nil }
  }

  /// Whether one of the words in `range` is of the moon's calendar.
  ///
  /// - Parameter feasts: whether the name of a feast is such a word as well.
  func isLunar(_ range: Range<Int>, feasts: Bool) -> Bool {
    let openings = Self.lunarOpenings
    var at = range.lowerBound
    while at < min(range.upperBound, end) {
      guard openings.mayHold(tokens[at].key) else {
        at += 1
        continue
      }
      if let (_, next) = phrase(Self.lunarFeasts, at) {
        if feasts { return true }
        at = next
        continue
      }
      if pastYearOfCycle(at) > at || phrase(Self.marks, at) != nil || isLunarHead(at)
        || self[at] == .month && lunarMonth(at + 1) != nil
      {
        return true
      }
      at += 1
    }
    return false
  }

  /// What words of the moon's calendar begin with, years and months among them.
  private static let lunarOpenings: WordFilter = {
    var words = WordFilter("năm tháng")
    for more in [
      lunarFeasts.firstWords, marks.firstWords, dayHeads.firstWords, fullMoons.firstWords,
    ] {
      words.formUnion(more)
    }
    return words
  }()

  /// Just past `năm Giáp Thìn`; `at` itself where there is no such year.
  private func pastYearOfCycle(_ at: Int) -> Int {
    guard self[at] == .year else { return at }
    let next = pastCycle(at + 1)
    return next > at + 1 ? next : at
  }

  /// Just past `Giáp Thìn`, a stem and a branch of the cycle of sixty years.
  func pastCycle(_ at: Int) -> Int {
    guard let (_, stem) = phrase(Self.stems, at), let (_, branch) = phrase(Self.branches, stem)
    else { return at }
    return branch
  }

  static let dayHeads = PhraseTable<Bool>(lines: "mùng\nmồng\nmùng ngày")
  static let fullMoons = PhraseTable<Bool>(lines: "rằm")
  private static let months = PhraseTable<Int>([("giêng", 1), ("chạp", 12)])
  private static let marks = PhraseTable<Bool>(lines: "âm lịch\nâl\ntheo âm lịch\nlịch âm")
  private static let stems = PhraseTable<Bool>(
    lines: "giáp\nất\nbính\nđinh\nmậu\nkỷ\ncanh\ntân\nnhâm\nquý"
  )
  private static let branches = PhraseTable<Bool>(
    lines: "tý\nsửu\ndần\nmão\nthìn\ntỵ\nngọ\nmùi\nthân\ndậu\ntuất\nhợi"
  )

  /// Feasts, and whether each is the moon's new year.
  static let lunarFeasts = PhraseTable<Bool>([
    ("tết", true), ("tết nguyên đán", true), ("tết cổ truyền", true), ("tết âm lịch", true),
    ("tết ta", true), ("tết trung thu", false), ("trung thu", false), ("lễ, tết", false),
    ("giỗ tổ Hùng Vương", false), ("tết đoan ngọ", false),
  ])

  /// What "tết" may be followed by in the name of something else.
  private static let feastNames = PhraseTable<Bool>(
    lines: """
      trồng cây
      quân dân
      thiếu nhi
      sum vầy
      vì người nghèo
      độc lập
      nhân ái
      dương lịch
      """
  )
}
