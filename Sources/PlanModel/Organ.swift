public import PlanText

/// An organisation, post or group named as a doer – cơ quan, đơn vị.
public struct Organ: Hashable, Sendable {
  /// The words as written.
  public var span: TextSpan
  /// The name with abbreviations written out.
  public var name: String
  public var level: Level?
  public var kind: OrganKind

  public init(span: TextSpan, name: String, level: Level? = nil, kind: OrganKind = .other) {
    self.span = span
    self.name = name
    self.level = level
    self.kind = kind
  }
}
