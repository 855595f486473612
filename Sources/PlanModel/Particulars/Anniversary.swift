public import PlanText

/// An anniversary with its count and both days: "75 năm ngày … (11/6/1948 - 11/6/2023)".
public struct Anniversary: Hashable, Sendable {
  public var span: TextSpan
  public var years: Int
  public var first: PartialDate
  public var now: PartialDate

  public init(span: TextSpan, years: Int, first: PartialDate, now: PartialDate) {
    self.span = span
    self.years = years
    self.first = first
    self.now = now
  }
}

/// A day of the week said with a whole date: "thứ Hai, ngày 04/3/2024".
public struct Weekday: Hashable, Sendable {
  public var span: TextSpan
  /// 1 for Monday to 7 for Sunday.
  public var day: Int
  public var date: PartialDate

  public init(span: TextSpan, day: Int, date: PartialDate) {
    self.span = span
    self.day = day
    self.date = date
  }
}
