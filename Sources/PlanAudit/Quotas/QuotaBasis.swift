import PlanModel
import PlanText

/// On what a quota's number is counted: what sort of number, of what unit, in which time, for whom.
struct QuotaBasis: Hashable {
  var measure: Quota.Measure
  /// Folded; nil for counts and percentages.
  var unit: [UInt8]?
  var per: Quota.Per?
  var each: Bool

  init(_ quota: Quota) {
    measure = quota.measure
    unit = quota.measure == .amount ? quota.unit.map(Folding.fold) : nil
    per = quota.per
    each = quota.each
  }

  /// Whether two numbers are of the same sort at all.
  func isComparable(with other: QuotaBasis) -> Bool {
    measure == other.measure && unit == other.unit
  }
}

/// How long the plans run, so that yearly numbers can be spread over it.
struct PlanYears {
  /// Whole years that a plan covers; nil where its period is unknown or no whole years.
  static func count(_ plan: Plan) -> Int? {
    guard let period = plan.header.period, let from = period.from.year, let to = period.to.year,
      to >= from
    else { return nil }
    let startsInJanuary = period.from.month == nil || period.from.month == 1
    let endsInDecember = period.to.month == nil || period.to.month == 12
    return startsInJanuary && endsInDecember ? to - from + 1 : nil
  }

  /// How often a quota "per" some time falls into one year.
  static func timesAYear(_ per: Quota.Per) -> Int {
    switch per {
    case .year: 1
    case .quarter: 4
    case .month: 12
    case .week: 52
    }
  }
}
