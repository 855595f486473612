public import PlanText

/// A time expression of the text and what it means.
public struct When: Hashable, Sendable {
  public var time: TimeExpression
  public var span: TextSpan

  public init(_ time: TimeExpression, at span: TextSpan) {
    self.time = time
    self.span = span
  }
}
