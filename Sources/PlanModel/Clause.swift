public import PlanText

/// One paragraph or bullet of a part such as purposes, requirements or funding.
public struct Clause: Hashable, Sendable {
  public var span: TextSpan
  /// Path of labels of the outline node it stands under; empty outside any node.
  public var section: String
  /// What was done to its words.
  public var reading = ReadingSteps()

  public init(span: TextSpan, section: String) {
    self.span = span
    self.section = section
  }
}
