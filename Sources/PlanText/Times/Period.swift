/// A stretch of days as the text says it: its first and its last part, each as exact as written.
///
/// `tháng 3 năm 2024` is from 2024-03 to 2024-03; `days(defaultYear:)` makes whole days of it.
struct Period {
  enum Unit: Int {
    /// A stretch of which no date is known.
    case unknown
    case day, part, week, month, quarter, half, year
  }

  var from: PartialDate
  var to: PartialDate
  var unit: Unit
  /// Just past its last token.
  var next: Int
  /// Whether a part was left blank for the pen; such a date is not filled up.
  var isBlank = false
  /// Whether the words tell no day of any calendar: a season, a school's term.
  var isUndated = false
  /// Whether a word of its own (`tháng`, `ngày`) stands before it in a list.
  var isNamed = false
  /// Whether the text names both its ends.
  var isRange = false
  /// Whether each end is a date of its own: `11/8 - 20/8`, not `ngày 12-15/6`.
  var isStretch = false
  /// The tokens of a date that no calendar has.
  var impossible: Range<Int>?

  init(_ from: PartialDate, to: PartialDate? = nil, _ unit: Unit, next: Int) {
    self.from = from
    self.to = to ?? from
    self.unit = unit
    self.next = next
  }

  /// The first day of a month or year; the date itself where it has a day.
  static func firstDay(_ date: PartialDate) -> PartialDate {
    if date.day != nil { return date }
    if date.month != nil { return PartialDate(year: date.year, month: date.month, day: 1) }
    return date.year == nil ? date : PartialDate(year: date.year, month: 1, day: 1)
  }

  /// The last day of a month or year; the date itself where it has a day.
  static func lastDay(_ date: PartialDate) -> PartialDate {
    if date.day != nil { return date }
    let month = date.month ?? 12
    if date.month == nil, date.year == nil { return date }
    let day = PartialDate.days(inMonth: month, of: date.year)
    return PartialDate(year: date.year, month: month, day: day)
  }

  /// The day before a whole day; nil where the month is not known.
  static func dayBefore(_ date: PartialDate) -> PartialDate? {
    guard let month = date.month, let day = date.day else { return nil }
    if day > 1 { return PartialDate(year: date.year, month: month, day: day - 1) }
    if month > 1 { return lastDay(PartialDate(year: date.year, month: month - 1)) }
    return PartialDate(year: date.year.map { $0 - 1 }, month: 12, day: 31)
  }

  /// The day after a whole day; nil where the month is not known.
  static func dayAfter(_ date: PartialDate) -> PartialDate? {
    guard let month = date.month, let day = date.day else { return nil }
    if day < PartialDate.days(inMonth: month, of: date.year) {
      return PartialDate(year: date.year, month: month, day: day + 1)
    }
    if month < 12 { return PartialDate(year: date.year, month: month + 1, day: 1) }
    return PartialDate(year: date.year.map { $0 + 1 }, month: 1, day: 1)
  }

  /// Gives both ends the parts that only the other one says, and the default year where neither says one.
  func filled(year defaultYear: Int?) -> Period {
    var result = self
    if result.to.month == nil, result.to.day != nil { result.to.month = result.from.month }
    if result.from.month == nil, result.from.day != nil { result.from.month = result.to.month }
    switch (result.from.year, result.to.year) {
    case (nil, nil):
      result.from.year = defaultYear
      result.to.year = defaultYear
      if let defaultYear, result.isInverted { result.to.year = defaultYear + 1 }
    case (nil, let year?):
      result.from.year = year
      if result.isInverted { result.from.year = year - 1 }
    case (let year?, nil):
      result.to.year = year
      if result.isInverted { result.to.year = year + 1 }
    default: break
    }
    return result
  }

  /// Whether the last day stands before the first; false where they cannot be compared.
  var isInverted: Bool {
    let first = Self.firstDay(from)
    let last = Self.lastDay(to)
    if let left = first.year, let right = last.year, left != right { return left > right }
    guard let month = first.month, let day = first.day, let lastMonth = last.month,
      let lastDay = last.day
    else { return false }
    return (month, day) > (lastMonth, lastDay)
  }

  /// Joins neighbours in a list that follow one another without a gap, as quý I and quý II do.
  static func joined(_ list: [Period]) -> [Period] {
    var result: [Period] = []
    for period in list {
      if let last = result.last, last.unit == period.unit, !last.isBlank, !period.isBlank,
        let after = dayAfter(lastDay(last.to)), after == firstDay(period.from)
      {
        result[result.count - 1].to = period.to
        result[result.count - 1].next = period.next
      } else {
        result.append(period)
      }
    }
    return result
  }

  /// Gives every member of a list the month and year that only a later one says.
  static func spreadBackwards(_ list: [Period]) -> [Period] {
    var result = list
    var month: Int?
    var year: Int?
    for index in result.indices.reversed() {
      let needsMonth = result[index].unit == .day
      if let known = result[index].to.year ?? result[index].from.year { year = known }
      if needsMonth {
        if result[index].to.month == nil { result[index].to.month = month }
        if result[index].from.month == nil { result[index].from.month = result[index].to.month }
        month = result[index].from.month
      }
      if result[index].to.year == nil { result[index].to.year = year }
      if result[index].from.year == nil {
        result[index].from.year = result[index].to.year
        if result[index].isInverted {
          result[index].from.year = result[index].to.year.map { $0 - 1 }
        }
      }
      year = result[index].from.year
    }
    return result
  }
}
