import PlanModel
import PlanText

/// What a quota of the child makes of one of its parent.
enum QuotaComparison: Hashable {
  /// At least as much.
  case kept
  /// Less, on the same basis.
  case below
  /// Counted otherwise, and less after conversion.
  case basisChangedBelow
  /// Counted otherwise, so that nothing can be said.
  case notComparable
  /// Less, but asked of each of the child's own parts, whose count is not known.
  case eachOfOwn
  /// "Khoảng 80%" where "ít nhất 80%" is asked: it may come to less.
  case onlyAbout

  /// Compares the two; numbers per year, quarter or month are brought to a year, and totals of a plan of one year are yearly numbers.
  static func compare(
    _ own: Quota, of child: Plan, with required: Quota, of parent: Plan
  ) -> QuotaComparison {
    let result = compareNumbers(own, of: child, with: required, of: parent)
    let isAbout = own.comparison == .about && required.comparison != .about
    return result == .kept && isAbout && own.value == required.value ?? required.low
      ? .onlyAbout : result
  }

  private static func compareNumbers(
    _ own: Quota, of child: Plan, with required: Quota, of parent: Plan
  ) -> QuotaComparison {
    guard var left = Interval(own), var right = Interval(required) else { return .notComparable }
    var (basis, other) = (QuotaBasis(own), QuotaBasis(required))
    if basis.unit != other.unit, let unit = MeasureUnit(own.unit),
      let asked = MeasureUnit(required.unit), unit.base == asked.base,
      let numbers = left.scaled(byPowerOfTen: unit.power),
      let needed = right.scaled(byPowerOfTen: asked.power)
    {
      (left, right, basis.unit) = (numbers, needed, other.unit)
    }
    // "Mỗi xã" of the parent is the child itself; "mỗi thôn" of the child is at least one.
    if required.each {
      other.each = false
      if own.each, left.satisfies(right, required.comparison) { basis.each = false }
    }
    if basis == other {
      return left.satisfies(right, required.comparison) ? .kept : .below
    }
    guard basis.isComparable(with: other) else { return .notComparable }
    if basis.measure == .percent {
      // A share is the same in any time.
      return left.satisfies(right, required.comparison) ? .kept : .below
    }
    guard required.comparison != .atMost, own.comparison != .atMost,
      let yearly = yearly(left, own.per, PlanYears.count(child)),
      let needed = spread(right, required.per, PlanYears.count(parent))
    else { return .notComparable }
    if let low = yearly.low, let floor = needed.low {
      // Compares low × the parent's years with floor × 1 without fractions.
      let isEnough = !(low.times(needed.years) < floor)
      if isEnough { return .kept }
      // "Mỗi thôn 01": how many there are, the plan does not say.
      return own.each ? .eachOfOwn : .basisChangedBelow
    }
    return .notComparable
  }

  /// A number of the child brought to one year.
  private static func yearly(_ interval: Interval, _ per: Quota.Per?, _ years: Int?) -> Interval? {
    if let per { return interval.times(PlanYears.timesAYear(per)) }
    return years == 1 ? interval : nil
  }

  /// A number of the parent as it stands, and the years that it is spread over.
  private static func spread(
    _ interval: Interval, _ per: Quota.Per?, _ years: Int?
  ) -> (low: Decimal?, years: Int)? {
    if let per {
      guard let times = interval.times(PlanYears.timesAYear(per)) else { return nil }
      return (times.low, 1)
    }
    return years.map { (interval.low, $0) }
  }
}

extension Decimal {
  /// The product; the number itself where it would be too large.
  fileprivate func times(_ count: Int) -> Decimal {
    let (product, isOver) = digits.multipliedReportingOverflow(by: count)
    return isOver ? self : Decimal(product, scale: scale)
  }
}
