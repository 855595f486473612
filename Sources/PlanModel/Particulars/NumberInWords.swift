public import PlanText

/// A number that is written in words: "ba", "toàn bộ".
public struct NumberInWords: Hashable, Sendable {
  public enum Kind: String, CaseIterable, Sendable {
    /// Of so many: "ba".
    case count
    /// Of all there are: "toàn bộ".
    case all
  }

  public var kind: Kind
  public var span: TextSpan

  public init(kind: Kind, span: TextSpan) {
    self.kind = kind
    self.span = span
  }
}
