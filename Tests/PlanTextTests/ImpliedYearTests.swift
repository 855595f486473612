import PlanText
import Testing

/// Times without a year in the plan of a school's year, which runs from September to August.
@Suite struct ImpliedYearTests {
  private static let school = ImpliedYear(
    from: PartialDate(year: 2025, month: 9, day: 1), to: PartialDate(year: 2026, month: 8, day: 31))

  @Test(arguments: [
    ("trước ngày 30/11", "- 2025-11-30"),
    ("trong tháng 3", "2026-03-01 2026-03-31"),
    ("từ tháng 10 đến tháng 2", "2025-10-01 2026-02-28"),
    ("từ ngày 25/12 đến ngày 05/01", "2025-12-25 2026-01-05"),
    ("đầu tháng 9", "2025-09-01 2025-09-10"),
    ("quý I", "2026-01-01 2026-03-31"),
    // Those of the calendar's year, of which the plan has no whole one.
    ("đầu năm", "- -"),
    ("6 tháng cuối năm", "- -"),
    ("trước ngày 20/3/2027", "- 2027-03-20"),
  ])
  func aMonthTellsWhichOfTwoYearsIsMeant(_ text: String, _ dates: String) {
    let tokens = Tokens(text)
    let times = TimeReader(year: Self.school).matches(tokens, in: 0..<tokens.count).flatMap(\.times)
    #expect(times.map { "\($0.from?.iso ?? "-") \($0.to?.iso ?? "-")" } == [dates])
  }

  @Test func longerOrOpenPeriodsTellNoYear() {
    func implied(_ from: (Int, Int), _ to: (Int, Int)) -> ImpliedYear? {
      ImpliedYear(
        from: PartialDate(year: from.0, month: from.1), to: PartialDate(year: to.0, month: to.1))
    }
    #expect(implied((2025, 1), (2025, 12)) == ImpliedYear(2025))
    #expect(implied((2025, 9), (2026, 9)) == nil)
    #expect(implied((2021, 1), (2025, 12)) == nil)
    #expect(implied((2026, 1), (2025, 12)) == nil)
    #expect(ImpliedYear(from: PartialDate(month: 9), to: PartialDate(year: 2025)) == nil)
  }
}
