/// How an audit is made.
public struct AuditOptions: Sendable {
  /// The rules that are run.
  public var rules: [Rule]
  /// Whether the child is a draft, in which blanks are usual.
  public var isDraft: Bool
  /// Whether the given plan is taken for the parent where it cannot be proved, or is not.
  public var assumesParent: Bool
  /// What is known of the tiers of government.
  public var hierarchy: Hierarchy

  public init(
    rules: [Rule] = Rule.all,
    isDraft: Bool = false,
    assumesParent: Bool = false,
    hierarchy: Hierarchy = Hierarchy()
  ) {
    self.rules = rules
    self.isDraft = isDraft
    self.assumesParent = assumesParent
    self.hierarchy = hierarchy
  }
}
