import PlanText
import Testing

@Suite struct TimeReaderTests {
  @Test(arguments: TimeCase.all(TimeExamples.ofYear2026))
  func readsTimesOfAPlanForOneYear(_ example: TimeCase) {
    #expect(example.reading(defaultYear: 2026) == example.expected, "\(example.text)")
  }

  @Test(arguments: TimeCase.all(TimeExamples.ofNoYear))
  func leavesOpenWhatNeitherTextNorPlanSays(_ example: TimeCase) {
    #expect(example.reading(defaultYear: nil) == example.expected, "\(example.text)")
  }

  @Test(arguments: TimeExamples.none.split(separator: "\n").map(String.init))
  func findsNoTimeInNumbersOfOtherKinds(_ text: String) {
    let tokens = Tokens(text)
    let found = TimeReader(defaultYear: 2026).matches(tokens, in: 0..<tokens.count)
    #expect(found.map { tokens.words($0.range) } == [])
  }

  @Test(arguments: TimeCase.all(TimeExamples.ofYear2026))
  func readsTheSameInCapitalsWithOtherDashesAndSpaces(_ example: TimeCase) {
    for variant in example.variants() {
      #expect(variant.reading(defaultYear: 2026) == variant.expected, "\(variant.text)")
    }
  }

  @Test func neverLooksPastTheEndItIsGiven() {
    let tokens = Tokens("trước ngày 15/11/2025 hằng năm và các năm tiếp theo")
    for end in 0...tokens.count {
      for match in TimeReader().matches(tokens, in: 0..<end) {
        #expect(match.range.upperBound <= end)
      }
    }
  }

  @Test(arguments: [
    "ngày 1, ", "trước ", "thường xuyên, ", "tháng 3, ", "quý I, ", "hằng năm, ", "năm 2001-",
    "từ ",
    "dịp ", "sau khi ", "ngày ......", "định kỳ ", "(", "1/", "20 giờ ", "thứ hai và ",
    "ngày 1/1 và ",
  ])
  func endsOnEndlessRepetition(_ piece: String) {
    let tokens = Tokens(String(repeating: piece, count: 4_000))
    _ = TimeReader(defaultYear: 2026).matches(tokens, in: 0..<tokens.count)
  }

  @Test(arguments: [
    ("Theo tiến độ xây dựng dự thảo văn bản", "within - - -"),
    ("Theo kế hoạch công tác tư pháp hàng năm", "within - - year"),
    ("Hoàn thành trong Quý I/2026", "within 2026-01-01 2026-03-31 -"),
    ("Tháng 6, tháng 12/2025", "within 2025-06-01 2025-06-30 - & within 2025-12-01 2025-12-31 -"),
  ])
  func readsAWholeCell(_ text: String, _ expected: String) {
    let tokens = Tokens(text)
    let match = TimeReader(defaultYear: 2026).cell(tokens, in: 0..<tokens.count)
    #expect(match.map { TimeCase.describe($0.times) } == expected)
  }

  @Test(arguments: ["Sở Nội vụ", "12", "", "Ghi chú", "-"])
  func takesNoOtherCellForATime(_ text: String) {
    let tokens = Tokens(text)
    #expect(TimeReader().cell(tokens, in: 0..<tokens.count) == nil)
  }
}
