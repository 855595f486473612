/// What a time expression means: how it binds, from when to when, and how it comes again.
public struct TimeExpression: Hashable, Sendable {
  public enum Relation: String, CaseIterable, Sendable {
    /// Some time between two days.
    case within
    /// Not later than.
    case by
    /// Not earlier than.
    case from
    /// At this time.
    case on
  }
  public enum Recurrence: String, CaseIterable, Sendable {
    case year, halfYear, quarter, month, week, day
  }

  public var relation: Relation
  /// First and last day, both included; parts the text does not say stay away.
  public var from: PartialDate?
  public var to: PartialDate?
  public var recurs: Recurrence?

  /// Whether it names a day, a month or a year at all.
  public var hasDate: Bool { from != nil || to != nil }

  public init(
    _ relation: Relation,
    from: PartialDate? = nil,
    to: PartialDate? = nil,
    recurs: Recurrence? = nil
  ) {
    self.relation = relation
    self.from = from
    self.to = to
    self.recurs = recurs
  }
}
