public import PlanText

/// The first place where an abbreviation stands for words – chữ viết tắt.
public struct AbbreviationUse: Hashable, Sendable {
  public var span: TextSpan
  /// Whether it is defined here or before: "cải cách hành chính (CCHC)".
  public var isDefined: Bool

  public init(span: TextSpan, isDefined: Bool) {
    self.span = span
    self.isDefined = isDefined
  }
}
