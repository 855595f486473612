/// Why a verdict is what it is; reports put it in words.
public enum Reason: Hashable, Sendable {
  // Met
  /// The child says the same.
  case sameWords
  /// The child asks at least as much.
  case atLeastAsMuch(child: String, parent: String)
  /// The child stays within what the parent allows at most.
  case withinCap(child: String, parent: String)
  /// ISO dates.
  case inTime(child: String, parent: String)
  /// The plan that is asked for is the child itself.
  case planItself
  // Unmet
  case nothingAnswers
  case lessThanParent(child: String, parent: String)
  /// More than the parent allows at most.
  case overCap(child: String, parent: String)
  /// ISO dates.
  case laterThanParent(child: String, parent: String)
  // Not applicable
  /// It is asked of somebody else, by name.
  case addressedToOthers(String)
  // Not evaluated
  /// The same authority's plan for one task need not repeat everything.
  case partOfSameAuthoritysPlan
  case parentNotProved
  /// The parent does not say who is to do it.
  case nobodyNamed
  /// A part of the parent was not read.
  case parentUnread
  /// In the whole parent nothing was found that is asked of this tier.
  case nothingAsked
  // Needs review
  case onlyLooselyAligned
  case partsUnread
  /// The words are there, denied, put off, under a condition, told as over, or left to those above.
  case withheld
  /// The words are there, but nobody is seen to be asked.
  case noOwnerSeen
  /// The plan's own date does not say whether it came in time.
  case planUndated
  /// The parent's number may be meant for all units together.
  case shareOfTotal(child: String, parent: String)
  case basisNotComparable(child: String, parent: String)
}
