/// How often reports are due: `báo cáo tháng, quý`, `báo cáo tuần vào thứ Sáu`.
extension TimeScan {
  private static let reports = PhraseTable<Bool>(lines: "báo cáo\ngiao ban")

  /// Whether `at` stands behind "báo cáo" and the like: `báo cáo | tháng`.
  func isReport(_ at: Int) -> Bool { phrase(Self.reports, at - 2)?.next == at }

  /// `báo cáo | tháng, quý, 6 tháng và năm`: two intervals or more.
  func reportIntervals(_ at: Int) -> (list: [Recurrence], next: Int)? {
    guard let (first, after) = interval(at, bare: true) else { return nil }
    var (list, next) = ([first], after)
    while isSymbol(",", next) || self[next] == .and,
      let (another, end) = interval(next + 1, bare: true), !list.contains(another)
    {
      list.append(another)
      next = end
    }
    return list.count > 1 ? (list, next) : nil
  }

  /// `báo cáo tuần | vào thứ Sáu`: the day of the week on which the report before `at` is due; the day stands at `day`.
  func reportedWeekly(_ at: Int, _ day: Int) -> (recurrence: Recurrence, next: Int)? {
    guard self[at - 1] == .week, isReport(at - 1), let next = weekdayList(day) else { return nil }
    return (.week, next)
  }

  /// `báo cáo tháng (| trước ngày 20)`: what a day alone in a bracket that opens before `at` is a day of.
  func intervalReported(_ at: Int, _ end: Int) -> Recurrence? {
    guard isSymbol("(", at - 1), isSymbol(")", end) else { return nil }
    for start in [at - 2, at - 3] where isReport(start) {
      guard let (found, next) = interval(start, bare: true), next == at - 1 else { continue }
      return found
    }
    return nil
  }
}
