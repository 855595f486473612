/// Something that a parent plan asks of the plans below it.
public struct Obligation: Hashable, Sendable {
  public enum Kind: String, CaseIterable, Sendable {
    case programme, quota, assignment, deadline, reporting, criterion
  }

  /// `o1`, `o2` … in the parent's order.
  public var id: String
  public var kind: Kind
  /// Where the parent states it.
  public var parent: Evidence

  public init(id: String, kind: Kind, parent: Evidence) {
    self.id = id
    self.kind = kind
    self.parent = parent
  }
}
