/// The year of times whose year the text does not say: the one year that a plan covers, or the two that twelve months such as a school year run through.
public struct ImpliedYear: Hashable, Sendable {
  /// The year that the time begins in.
  public let first: Int
  /// The month it begins with, 1…12; earlier months are those of the year after `first`.
  public let firstMonth: Int

  private init(first: Int, firstMonth: Int) {
    self.first = first
    self.firstMonth = firstMonth
  }

  /// One whole year.
  public init(_ year: Int) { self.init(first: year, firstMonth: 1) }

  /// The years from `from` to `to`; nil where days of some month would have two.
  public init?(from: PartialDate, to: PartialDate) {
    guard let first = from.year, let last = to.year else { return nil }
    if first == last {
      self.init(first)
      return
    }
    guard last == first + 1, let month = from.month, let end = to.month, end < month else {
      return nil
    }
    self.init(first: first, firstMonth: month)
  }

  /// The year that covers all months; nil where there are two.
  public var single: Int? { firstMonth == 1 ? first : nil }

  /// The year of a month; of a time without a month the single one.
  public func year(ofMonth month: Int?) -> Int? {
    guard let month else { return single }
    return month >= firstMonth ? first : first + 1
  }
}
