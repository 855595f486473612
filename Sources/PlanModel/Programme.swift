public import PlanText

/// A subject area, movement or model that the plan sets up – lĩnh vực, phong trào, mô hình.
public struct Programme: Hashable, Sendable {
  /// `p1`, `p2` … in order.
  public var id: String
  /// Its name as the heading gives it.
  public var name: TextSpan
  /// The quoted name of a movement or campaign – phong trào, cuộc vận động.
  public var movement: TextSpan?
  public var criteria: [Criterion]
  public var span: TextSpan
  public var section: String
  /// What was done to its words.
  public var reading = ReadingSteps()

  public init(
    id: String,
    name: TextSpan,
    movement: TextSpan?,
    criteria: [Criterion],
    span: TextSpan,
    section: String
  ) {
    self.id = id
    self.name = name
    self.movement = movement
    self.criteria = criteria
    self.span = span
    self.section = section
  }
}

/// What someone must be like to count for a programme – tiêu chí.
public struct Criterion: Hashable, Sendable {
  public enum Group: String, CaseIterable, Sendable {
    case collective, individual, household, other
  }
  public var appliesTo: Group
  public var span: TextSpan

  public init(appliesTo: Group, span: TextSpan) {
    self.appliesTo = appliesTo
    self.span = span
  }
}
