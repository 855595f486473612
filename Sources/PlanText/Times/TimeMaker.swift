/// Makes time expressions of periods.
struct TimeMaker {
  var defaultYear: Int?
  var relation: TimeRelationWord?
  var isRange = false
  var isOnward = false
  var recurs: TimeExpression.Recurrence?

  /// What `period` means under the words that bind it.
  func time(_ period: Period) -> TimeExpression {
    // "hằng ngày từ 10/10 đến 16/10" comes again within one year.
    let isOfYear = recurs == nil || (recurs == .day || recurs == .week) && period.to.month != nil
    let filled = period.filled(year: isOfYear ? defaultYear : nil)
    let isDayOfUnknownMonth = filled.to.day != nil && filled.to.month == nil
    let isOpen = recurs == nil && (filled.from.year == nil || isDayOfUnknownMonth)
    let isKnown = period.impossible == nil && !isOpen && !period.isUndated
    let isDay = period.unit == .day || period.unit == .unknown
    let first = filled.isBlank ? filled.from : Period.firstDay(filled.from)
    let last = filled.isBlank ? filled.to : Period.lastDay(filled.to)
    let shape: (TimeExpression.Relation, PartialDate?, PartialDate?)
    if isOnward {
      shape = (.from, first, nil)
    } else if isRange {
      shape = (.within, first, last)
    } else {
      switch relation {
      // A day that comes again is told by its number alone.
      case nil, .within?:
        // "29/6/2026 - 09/7/2026", "11/8 - 20/8"
        let isStretch = period.isStretch || period.isRange && period.from.month != period.to.month
        let isOneDay = isDay && recurs != nil && first == last
        shape = (
          isDay && !isStretch ? .on : .within, isOneDay ? nil : first,
          last
        )
      case .by?: shape = (.by, nil, last)
      case .before?: shape = (.by, nil, isDay || filled.isBlank ? last : Period.dayBefore(first))
      case .from?: shape = (.from, first, nil)
      case .after?: shape = (.from, isDay || filled.isBlank ? first : Period.dayAfter(last), nil)
      }
    }
    return TimeExpression(
      shape.0,
      from: isKnown ? shape.1 : nil,
      to: isKnown ? shape.2 : nil,
      recurs: recurs
    )
  }
}
