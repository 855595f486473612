public import PlanText

/// Whom a part of the plan is about: the nouns with which subjects, criteria and quotas name people and groups.
public struct TargetGroup: Hashable, Sendable {
  public enum Place: Hashable, Sendable {
    case subjects, generalCriteria
    /// Criteria of the programme with this id.
    case programme(String)
    /// The quota with this id.
    case quota(String)
  }

  public var place: Place
  public var group: Criterion.Group
  /// The noun: "tập thể", "công nhân".
  public var span: TextSpan

  public init(place: Place, group: Criterion.Group, span: TextSpan) {
    self.place = place
    self.group = group
    self.span = span
  }
}
