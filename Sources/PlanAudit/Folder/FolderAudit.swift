/// The audits of several plans and how the plans stand to one another.
public struct FolderAudit: Sendable {
  /// One a document, in the order given.
  public var audits: [Audit]
  /// For each document the number of the one it follows; nil where that is not among them.
  public var parents: [Int?]
  public var troubles: [FolderTrouble]
  public var rollUps: [RollUp]

  /// The plans that follow the one numbered `parent`.
  public func children(of parent: Int) -> [Int] {
    parents.indices.filter { parents[$0] == parent }
  }
}

/// What is wrong with a set of plans; the numbers are those of the documents.
public enum FolderTrouble: Hashable, Sendable {
  /// Two documents of one issuer, year and number.
  case duplicate(Int, Int)
  /// Plans that name one another as parents.
  case cycle([Int])
  /// A plan that names itself as its basis.
  case selfParent(Int)
}

/// A number that the parent asks of all its children together, and what theirs come to.
public struct RollUp: Hashable, Sendable {
  /// The number of the parent's document; nil where the parent is none of the plans that were audited.
  public var parent: Int?
  public var ledger: QuotaLedger
  /// Children whose number is missing or could not be aligned.
  public var silent: [Int]
}
