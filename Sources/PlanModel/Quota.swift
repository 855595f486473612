public import PlanText

/// A number that the plan obliges someone to reach or keep within – chỉ tiêu.
public struct Quota: Hashable, Sendable {
  public enum Comparison: String, CaseIterable, Sendable {
    case atLeast, atMost, exactly, between, about
  }
  public enum Measure: String, CaseIterable, Sendable { case count, percent, amount }
  public enum Per: String, CaseIterable, Sendable { case year, quarter, month, week }

  /// `q1`, `q2` … in order.
  public var id: String
  public var comparison: Comparison
  /// The number; nil for `between`.
  public var value: Decimal?
  /// Both ends of a range, for `between`.
  public var low: Decimal?
  public var high: Decimal?
  public var measure: Measure
  /// The noun phrase that is counted, or whose share it is.
  public var counted: TextSpan?
  /// Unit of an amount: `ha`, `tấn`, `triệu đồng`.
  public var unit: String?
  public var per: Per?
  /// Whether the text gives the number to each of several: mỗi, từng.
  public var each: Bool
  public var assignment: String?
  public var programme: String?
  public var due: When?
  public var span: TextSpan
  public var section: String
  /// What was done to its words.
  public var reading = ReadingSteps()

  public init(
    id: String = "",
    comparison: Comparison,
    value: Decimal? = nil,
    low: Decimal? = nil,
    high: Decimal? = nil,
    measure: Measure,
    counted: TextSpan? = nil,
    unit: String? = nil,
    per: Per? = nil,
    each: Bool = false,
    due: When? = nil,
    span: TextSpan,
    section: String
  ) {
    self.id = id
    self.comparison = comparison
    self.value = value
    self.low = low
    self.high = high
    self.measure = measure
    self.counted = counted
    self.unit = unit
    self.per = per
    self.each = each
    self.due = due
    self.span = span
    self.section = section
  }
}
