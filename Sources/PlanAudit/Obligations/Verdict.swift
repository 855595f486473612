/// Whether an obligation is kept – kết luận về một yêu cầu của kế hoạch cấp trên.
public struct Verdict: Hashable, Sendable {
  public var obligation: Obligation
  public var ruling: Ruling
  /// What the child says about it; nil where nothing was found.
  public var child: Evidence?
  public var alignment: Alignment
  public var reason: Reason

  public init(
    _ obligation: Obligation,
    _ ruling: Ruling,
    child: Evidence? = nil,
    alignment: Alignment = .none,
    because reason: Reason
  ) {
    self.obligation = obligation
    self.ruling = ruling
    self.child = child
    self.alignment = alignment
    self.reason = reason
  }
}

/// The five answers to the question whether an obligation is kept.
public enum Ruling: String, CaseIterable, Sendable {
  case met, unmet
  /// It is asked of others.
  case notApplicable
  /// Nothing was compared.
  case notEvaluated
  /// A person must decide.
  case needsReview
}

/// How surely words of the child are those that answer words of the parent.
public enum Alignment: String, CaseIterable, Sendable, Comparable {
  /// Nothing answers.
  case none
  /// Some words are the same; a person must look.
  case loose
  /// The same but for small changes of wording or slips of recognition.
  case close
  /// The same but for case, tone placement, dashes, quotes and spaces.
  case exact

  public static func < (left: Alignment, right: Alignment) -> Bool { left.rank < right.rank }

  private var rank: Int {
    switch self {
    case .none: 0
    case .loose: 1
    case .close: 2
    case .exact: 3
    }
  }
}
