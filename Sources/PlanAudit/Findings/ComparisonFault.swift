/// Faults in what a plan makes of its parent's obligations.
public enum ComparisonFault: Hashable, Sendable {
  case programmeMissing(String)
  case programmeRenamed(parent: String, child: String)
  case criterionDropped(programme: String, String)
  case assignmentUnowned(String)
  case nothingLocalised(percent: Int)
  case quotaMissing(String)
  case quotaBelow(child: String, parent: String)
  /// Above what the parent allows at most.
  case quotaOverCap(child: String, parent: String)
  case quotaBasisChanged(child: String, parent: String)
  case quotaTotalShort(total: String, required: String)
  /// What the plans below come to together, of how many.
  case siblingsShort(total: String, required: String, plans: Int)
  /// ISO dates.
  case deadlineLate(child: String, parent: String)
  case reportingDropped(String)
  case reportingChannelDropped(String)
  case reviewNotBefore(child: String, parent: String)
}
