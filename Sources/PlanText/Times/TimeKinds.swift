/// The kinds of time expressions, and the kinds of dated middles of them: what a word may begin, and what is then tried.
struct TimeKinds: OptionSet {
  let rawValue: UInt32

  /// Any time at all.
  static let any = TimeKinds(rawValue: 1)

  static let anniversary = TimeKinds(rawValue: 1 << 1)
  static let indefinite = TimeKinds(rawValue: 1 << 2)
  static let recurring = TimeKinds(rawValue: 1 << 3)
  static let onWeekdays = TimeKinds(rawValue: 1 << 4)
  static let inBrackets = TimeKinds(rawValue: 1 << 5)
  static let bound = TimeKinds(rawValue: 1 << 6)
  static let relative = TimeKinds(rawValue: 1 << 7)

  static let schoolYear = TimeKinds(rawValue: 1 << 8)
  static let stage = TimeKinds(rawValue: 1 << 9)
  /// Halves of years, and other counts of months and quarters.
  static let halves = TimeKinds(rawValue: 1 << 10)
  static let third = TimeKinds(rawValue: 1 << 11)
  static let half = TimeKinds(rawValue: 1 << 12)
  static let endOfMonth = TimeKinds(rawValue: 1 << 13)
  static let weeks = TimeKinds(rawValue: 1 << 14)
  static let feast = TimeKinds(rawValue: 1 << 15)
  static let semester = TimeKinds(rawValue: 1 << 16)
  static let season = TimeKinds(rawValue: 1 << 17)
  static let quarters = TimeKinds(rawValue: 1 << 18)
  static let months = TimeKinds(rawValue: 1 << 19)
  static let days = TimeKinds(rawValue: 1 << 20)
  static let monthAndYear = TimeKinds(rawValue: 1 << 21)
  static let years = TimeKinds(rawValue: 1 << 22)
  static let currentYear = TimeKinds(rawValue: 1 << 23)

  static let all = TimeKinds(rawValue: .max)

  /// The kinds that an expression may be of.
  static let expressions: TimeKinds = [
    .anniversary, .indefinite, .recurring, .onWeekdays, .inBrackets, .bound, .relative,
  ]

  /// The kinds that a dated middle may be of.
  static let middles: TimeKinds = [
    .schoolYear, .stage, .halves, .third, .half, .endOfMonth, .weeks, .feast, .semester, .season,
    .quarters, .months, .days, .monthAndYear, .years, .currentYear,
  ]
}
