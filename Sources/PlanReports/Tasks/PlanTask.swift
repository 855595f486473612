public import PlanText

/// One thing that one unit has to do – đầu việc: from an assignment, or from a time that binds somebody.
public struct PlanTask: Hashable, Sendable {
  public enum Role: String, CaseIterable, Sendable {
    /// Chủ trì.
    case lead
    /// Phối hợp.
    case support
  }

  /// Name of the document; empty where it has none.
  public var document: String
  /// `87/KH-UBND`; empty where the document has none.
  public var number: String
  /// The doer's name with abbreviations written out; nil where the document names none.
  public var unit: String?
  public var role: Role
  /// What is to be done, in the document's words.
  public var work: String
  /// The assignment's bullets.
  public var duties: [String]
  public var when: TimeExpression?
  /// The time in the document's words.
  public var whenWords: String?
  public var section: String
  /// Id of the fact it comes from: `a3`, `t2`.
  public var fact: String
}
