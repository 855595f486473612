internal import PlanModel
internal import PlanText

/// Tells what was added to the words of a time to date it.
struct TimeReading {
  let tokens: Tokens
  /// The single year that the plan covers.
  let planYear: Int?

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
    for year in dates.compactMap(\.year) where !names(year, range) {
      steps.insert(year == planYear ? .yearFromPeriod : .dateFromIssue)
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
