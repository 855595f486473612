public import PlanText

/// One line of the recipients and the organs it names – nơi nhận.
public struct Recipient: Hashable, Sendable {
  public var span: TextSpan
  /// In order; empty where the line names none that is known.
  public var organs: [Organ]

  public init(span: TextSpan, organs: [Organ]) {
    self.span = span
    self.organs = organs
  }
}
