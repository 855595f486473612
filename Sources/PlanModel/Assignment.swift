public import PlanText

/// A statement that gives named units a job – phân công nhiệm vụ.
public struct Assignment: Hashable, Sendable {
  /// The verb that gives the job.
  public enum Directive: String, CaseIterable, Sendable {
    /// giao, phân công
    case assigns
    /// đề nghị
    case requests
    /// yêu cầu
    case requires
    /// chỉ đạo
    case directs
    /// The unit is just named as the doer.
    case states
  }

  /// `a1`, `a2` … in order.
  public var id: String
  public var directive: Directive
  /// The doers – chủ trì.
  public var lead: [Organ]
  /// The cooperating units – phối hợp.
  public var support: [Organ]
  public var task: TextSpan
  /// The bullets under it, if it has any.
  public var duties: [TextSpan]
  /// Id of the programme it stands in.
  public var programme: String?
  public var deadline: When?
  public var span: TextSpan
  public var section: String
  /// What was done to its words.
  public var reading = ReadingSteps()

  public init(
    id: String = "",
    directive: Directive,
    lead: [Organ],
    support: [Organ] = [],
    task: TextSpan,
    duties: [TextSpan] = [],
    programme: String? = nil,
    deadline: When? = nil,
    span: TextSpan,
    section: String
  ) {
    self.id = id
    self.directive = directive
    self.lead = lead
    self.support = support
    self.task = task
    self.duties = duties
    self.programme = programme
    self.deadline = deadline
    self.span = span
    self.section = section
  }
}
