public import PlanText

/// An interim or final review – sơ kết, tổng kết – with its time.
public struct Review: Hashable, Sendable {
  public enum Kind: String, CaseIterable, Sendable {
    /// Sơ kết.
    case interim
    /// Tổng kết.
    case final
  }

  public var kind: Kind
  public var span: TextSpan
  public var when: When?
  /// The tier that holds it, where the sentence says so: "Đối với cấp huyện".
  public var level: Level?
  public var section: String

  public init(kind: Kind, span: TextSpan, when: When?, level: Level?, section: String) {
    self.kind = kind
    self.span = span
    self.when = when
    self.level = level
    self.section = section
  }
}
