public import PlanText

/// A value and the words it was read from.
public struct Located<Value: Sendable & Hashable>: Hashable, Sendable {
  public var value: Value
  public var span: TextSpan
  /// What was done to its words.
  public var reading = ReadingSteps()

  public init(_ value: Value, at span: TextSpan) {
    self.value = value
    self.span = span
  }
}
