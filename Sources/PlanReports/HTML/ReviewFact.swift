import PlanText

/// One value on the review page: where it stands in the JSON and in the text, and what it says.
struct ReviewFact {
  var kind: ReviewKind
  /// JSON pointer into the plan: `/quotas/3`; empty for what is no fact.
  var path: String
  var spans: [TextSpan]
  /// What it is: `Số, ký hiệu`, `≥ 2`.
  var title: String
  /// Its typed values: what each is, and what it says.
  var details: [(name: String, value: String)] = []
}
