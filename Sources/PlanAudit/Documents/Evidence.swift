public import PlanText

/// Words of one of the two documents that an audit compares.
public struct Evidence: Hashable, Sendable {
  public enum Side: String, CaseIterable, Sendable { case child, parent }

  public var side: Side
  public var span: TextSpan

  public init(_ side: Side, _ span: TextSpan) {
    self.side = side
    self.span = span
  }

  static func child(_ span: TextSpan) -> Evidence { Evidence(.child, span) }
  static func parent(_ span: TextSpan) -> Evidence { Evidence(.parent, span) }
}
