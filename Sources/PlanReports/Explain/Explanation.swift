public import PlanModel
public import PlanText

/// Why a value of a plan is what it is, or why there is none: the reader's own account.
public struct Explanation: Sendable {
  /// One member of a fact; nil where the document does not say it.
  public struct Value: Hashable, Sendable {
    public var name: String
    public var text: String?
  }

  /// The JSON pointer that was asked about.
  public var pointer: String
  public var field: ExplainedField
  /// The fact's words; empty where there is no such fact.
  public var spans: [TextSpan]
  public var values: [Value]
  /// What was done to the words; nil where there is no such fact.
  public var reading: ReadingSteps?
  /// The member of the fact that was asked about, if one was.
  public var member: String?
  /// Items of the text that might have been meant and were not taken, the nearest or least understood first.
  public var candidates: [LedgerItem]
  /// What the parser told of this field.
  public var notes: [Note]

  public var isPresent: Bool { reading != nil }

  /// Whether the fact, or the member of it that was asked about, is not there.
  public var isAbsent: Bool {
    guard isPresent else { return true }
    guard let member else { return false }
    return values.contains { $0.name == member && $0.text == nil }
  }
}
