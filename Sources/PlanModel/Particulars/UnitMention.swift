public import PlanText

/// A word for a kind of administrative unit, and the name of the unit where one stands behind: "huyện", "xã Suối Mơ", "mỗi xã", "02 mô hình/thôn".
public struct UnitMention: Hashable, Sendable {
  /// Nil for the parts of a commune: thôn, xóm, tổ dân phố; told only where each of them is meant.
  public var kind: UnitKind?
  /// Its bare name; nil where only the kind is said.
  public var name: String?
  /// Whether each unit is meant: "mỗi xã", "từng xã", "/xã".
  public var isEach: Bool
  public var span: TextSpan

  public init(kind: UnitKind?, name: String?, isEach: Bool, span: TextSpan) {
    self.kind = kind
    self.name = name
    self.isEach = isEach
    self.span = span
  }
}
