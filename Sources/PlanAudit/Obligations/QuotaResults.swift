import PlanModel

/// What the child's answers make of a number of the parent.
struct QuotaResults {
  /// The answers that keep it, in order.
  let keeping: [Quota]
  let areAllKept: Bool
  /// What the first answer makes of it.
  let first: QuotaComparison

  init(_ answers: [Quota], of child: Plan, with required: Quota, of parent: Plan) {
    let results = answers.map {
      QuotaComparison.compare($0, of: child, with: required, of: parent)
    }
    keeping = zip(answers, results).filter { $1 == .kept }.map(\.0)
    areAllKept = keeping.count == answers.count
    first = results.first ?? .notComparable
  }
}
