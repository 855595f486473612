public import PlanText

/// A sentence that has someone report – chế độ báo cáo.
public struct ReportingDuty: Hashable, Sendable {
  public var span: TextSpan
  /// To whom.
  public var recipient: Organ?
  /// Through whom: "(qua Phòng Nội vụ)".
  public var channel: Organ?
  /// When, and how often.
  public var when: [When]
  public var section: String

  public init(
    span: TextSpan, recipient: Organ?, channel: Organ?, when: [When], section: String
  ) {
    self.span = span
    self.recipient = recipient
    self.channel = channel
    self.when = when
    self.section = section
  }
}
