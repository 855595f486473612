public import PlanText

/// A territory that the text speaks of as its own: "trên địa bàn thị trấn", "từ xã đến thôn", "trên địa bàn huyện Đông Khê".
public struct TerritoryMention: Hashable, Sendable {
  public var kind: UnitKind
  /// Its bare name; nil where only the kind is said.
  public var name: String?
  public var span: TextSpan

  public init(kind: UnitKind, name: String?, span: TextSpan) {
    self.kind = kind
    self.name = name
    self.span = span
  }
}
