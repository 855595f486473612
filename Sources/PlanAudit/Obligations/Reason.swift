/// Why a verdict is what it is; reports put it in words.
public enum Reason: Hashable, Sendable {
  // Met
  /// The child says the same.
  case sameWords
  /// The child asks at least as much.
  case atLeastAsMuch(child: String, parent: String)
  // Unmet
  case nothingAnswers
  case lessThanParent(child: String, parent: String)
  // Not applicable
  /// It is asked of somebody else, by name.
  case addressedToOthers(String)
  // Not evaluated
  /// The same authority's plan for one task need not repeat everything.
  case partOfSameAuthoritysPlan
  case parentNotProved
  // Needs review
  case onlyLooselyAligned
  case partsUnread
  case basisNotComparable(child: String, parent: String)
}
