public import PlanText

/// A time that binds an action the plan calls for – mốc thời gian.
public struct TimelineEntry: Hashable, Sendable {
  /// `t1`, `t2` … in order.
  public var id: String
  public var when: When
  public var action: TextSpan?
  public var actors: [Organ]
  public var section: String
  /// What was done to its words.
  public var reading = ReadingSteps()

  public init(
    id: String = "",
    when: When,
    action: TextSpan?,
    actors: [Organ] = [],
    section: String
  ) {
    self.id = id
    self.when = when
    self.action = action
    self.actors = actors
    self.section = section
  }
}
