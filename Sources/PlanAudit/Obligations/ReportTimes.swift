import PlanModel
import PlanText

/// How often, and on how many days, someone reports.
struct ReportTimes {
  /// The most reports in a year that a recurrence asks for; 0 for none.
  private var yearly = 0
  /// Days that are named by themselves.
  private var days: Set<PartialDate> = []

  init(_ times: [When]) {
    for when in times {
      if let recurs = when.time.recurs {
        yearly = max(yearly, Self.timesAYear(recurs))
      } else if let day = when.time.to {
        days.insert(day)
      }
    }
  }

  /// Whether reports at these times are at least as many as those at `needed`.
  func cover(_ needed: ReportTimes) -> Bool {
    max(yearly, days.count) >= max(needed.yearly, needed.days.count)
  }

  private static func timesAYear(_ recurs: TimeExpression.Recurrence) -> Int {
    switch recurs {
    case .year: 1
    case .halfYear: 2
    case .quarter: 4
    case .month: 12
    case .week: 52
    case .day: 365
    }
  }
}
