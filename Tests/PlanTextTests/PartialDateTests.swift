import PlanText
import Testing

@Suite struct PartialDateTests {
  @Test(arguments: [
    (PartialDate(year: 2024, month: 3, day: 5), "2024-03-05"),
    (PartialDate(year: 2024, month: 3), "2024-03"),
    (PartialDate(year: 2024), "2024"), (PartialDate(month: 11, day: 15), "--11-15"),
    (PartialDate(month: 3), "--03"), (PartialDate(day: 20), "---20"), (PartialDate(), ""),
    (PartialDate(year: 987), "0987"),
  ])
  func isWrittenWithThePartsItHas(_ date: PartialDate, _ iso: String) {
    #expect(date.iso == iso)
  }

  @Test func knowsTheLengthOfMonths() {
    let lengths = (1...12).map { PartialDate.days(inMonth: $0, of: 2023) }
    #expect(lengths == [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31])
    #expect(
      [2024, 2000, 1900, 2100].map { PartialDate.days(inMonth: 2, of: $0) } == [29, 29, 28, 28])
    #expect(PartialDate.days(inMonth: 2, of: nil) == 29)
  }

  @Test func knowsWhichDatesNoCalendarHas() {
    #expect(PartialDate(year: 2024, month: 2, day: 29).isPossible)
    #expect(!PartialDate(year: 2023, month: 2, day: 29).isPossible)
    #expect(PartialDate(month: 2, day: 29).isPossible)
    #expect(!PartialDate(year: 2024, month: 13).isPossible)
    #expect(!PartialDate(day: 32).isPossible)
    #expect(!PartialDate(day: 0).isPossible)
  }
}
