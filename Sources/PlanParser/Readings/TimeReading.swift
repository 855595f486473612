internal import PlanModel
internal import PlanText

/// Tells what was added to the words of a time to date it.
struct TimeReading {
  let tokens: Tokens
  /// The year of times that leave it out, as the plan's period tells.
  let impliedYear: ImpliedYear?

  private static let schoolYears = PhraseTable<Bool>(lines: "năm học\nhọc kỳ")

  /// The steps from the words of `when` to its dates.
  func steps(to when: When?) -> ReadingSteps {
    guard let when else { return ReadingSteps() }
    return steps(to: [when.time.from, when.time.to].compactMap(\.self), at: when.span)
  }

  /// The steps from the words at `span` to `dates`. A year that the words do not name was filled in.
  func steps(to dates: [PartialDate], at span: TextSpan) -> ReadingSteps {
    var steps = ReadingSteps()
    let range = tokens.indices(in: span)
    if Self.schoolYears.first(tokens, in: range) != nil { steps.insert(.schoolYearDated) }
    for date in dates {
      guard let year = date.year, !names(year, range) else { continue }
      let isImplied = impliedYear?.year(ofMonth: date.month) == year
      steps.insert(isImplied ? .yearFromPeriod : .dateFromIssue)
    }
    return steps
  }

  /// Whether one of the numbers is the year, its last two digits, or that before or behind it ("trước năm 2025" ends in 2024).
  private func names(_ year: Int, _ range: Range<Int>) -> Bool {
    range.contains { index in
      guard let value = tokens.value(index) else { return false }
      return tokens.digitCount(index) == 4 ? abs(value - year) <= 1 : value == year % 100
    }
  }
}
