internal import PlanModel

/// Words that a reader looked at and did not take, and why: its own account, for the ledger and for explanations.
struct Refusal {
  /// The tokens that would have carried the fact.
  var range: Range<Int>
  var reason: ResidueReason
}
