public import PlanText

/// A sentence in a part that gives out work, or in one whose meaning is not known, that no fact holds: what an audit must not take for read.
public struct UnheldSentence: Hashable, Sendable {
  public var span: TextSpan
  public var section: String
  /// The organs and groups that it names, in order.
  public var organs: [Organ]
  /// Whether it begins with the first of them.
  public var opensWithOrgan: Bool

  public init(span: TextSpan, section: String, organs: [Organ], opensWithOrgan: Bool) {
    self.span = span
    self.section = section
    self.organs = organs
    self.opensWithOrgan = opensWithOrgan
  }
}
