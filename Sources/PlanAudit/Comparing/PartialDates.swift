import PlanText

/// Compares dates of which parts may be missing, as far as both go.
enum PartialDates {
  /// Whether a part that both dates have differs.
  static func differ(_ left: PartialDate, _ right: PartialDate) -> Bool {
    func differs(_ left: Int?, _ right: Int?) -> Bool {
      guard let left, let right else { return false }
      return left != right
    }
    return differs(left.year, right.year) || differs(left.month, right.month)
      || differs(left.day, right.day)
  }

  /// Whether `left` is surely before `right`; false where the parts that both have do not say it.
  static func isBefore(_ left: PartialDate, _ right: PartialDate) -> Bool {
    for (own, other) in [
      (left.year, right.year), (left.month, right.month), (left.day, right.day),
    ] {
      guard let own, let other else { return false }
      if own != other { return own < other }
    }
    return false
  }

  /// As `isBefore`; days of the same month or year that recurs, `---18` and `---20`, compare as well.
  static func isBeforeInTurn(_ left: PartialDate, _ right: PartialDate) -> Bool {
    guard left.year == nil, right.year == nil, left.month == nil || right.month != nil,
      right.month == nil || left.month != nil, let own = left.day, let other = right.day
    else { return isBefore(left, right) }
    return (left.month ?? 0, own) < (right.month ?? 0, other)
  }

  /// Whether all three parts are there.
  static func isWhole(_ date: PartialDate) -> Bool {
    date.year != nil && date.month != nil && date.day != nil
  }
}
