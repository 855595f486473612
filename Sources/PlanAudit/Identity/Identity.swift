public import PlanModel

/// Whether the given plan is the one that the child follows.
public struct Identity: Hashable, Sendable {
  public enum Verdict: String, CaseIterable, Sendable {
    /// Number, date and issuer of the child's citation are the parent's own.
    case proved
    /// The child follows another plan, or the given one is not of the tier above.
    case mismatch
    /// Nothing speaks against it, but a part that would prove it is missing.
    case unproved
    case notGiven
  }

  public var verdict: Verdict
  /// The child's citation of the plan it follows, as far as it names one.
  public var follows: Citation?
  /// What the citation and the parent's own head say differently.
  public var differences: [Difference]
  /// How the parent's issuer stands to the child's.
  public var relation: Hierarchy.Relation
  /// Whether the plan is not proved to be the parent and the user asked to take it for that all the same.
  public var isAssumed: Bool

  /// One part of a citation that is not what the parent's head says.
  public struct Difference: Hashable, Sendable {
    public enum Part: String, CaseIterable, Sendable { case number, date, issuer, title }
    public var part: Part
    public var cited: String
    public var own: String
  }

  /// Whether obligations are compared.
  public var allowsComparison: Bool {
    switch verdict {
    case .proved, .unproved: true
    case .mismatch: isAssumed
    case .notGiven: false
    }
  }
}
