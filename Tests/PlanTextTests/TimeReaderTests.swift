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
  func readsTheSameInCapitalsOrWithOtherMarksDashesAndSpaces(_ example: TimeCase) {
    for variant in example.variants() {
      #expect(variant.reading(defaultYear: 2026) == variant.expected, "\(variant.text)")
    }
  }

  @Test(arguments: [
    (
      "vào tháng 4 và tháng 8 năm 2025",
      [
        "vào tháng 4 = within 2025-04-01 2025-04-30 -",
        "tháng 8 năm 2025 = within 2025-08-01 2025-08-31 -",
      ]
    ),
    (
      "năm 2022 và năm 2024",
      ["năm 2022 = within 2022-01-01 2022-12-31 -", "năm 2024 = within 2024-01-01 2024-12-31 -"]
    ),
    (
      "ngày 10/6 và ngày 20/6/2025",
      ["ngày 10/6 = on 2025-06-10 2025-06-10 -", "ngày 20/6/2025 = on 2025-06-20 2025-06-20 -"]
    ),
    (
      "định kỳ 6 tháng (trước ngày 15/6), năm (trước ngày 15/12)",
      [
        "định kỳ 6 tháng (trước ngày 15/6) = by - --06-15 year",
        "trước ngày 15/12 = by - --12-15 year",
      ]
    ),
    (
      "hằng tháng (trước ngày 25), hằng quý (trước ngày 25 tháng cuối quý)",
      [
        "hằng tháng (trước ngày 25) = by - ---25 month",
        "hằng quý (trước ngày 25 tháng cuối quý) = by - ---25 quarter",
      ]
    ),
  ])
  func timesThatStandForThemselvesAreReadOneByOne(_ text: String, _ expected: [String]) {
    let example = TimeCase(text: text, expected: expected.joined(separator: "; "))
    #expect(example.reading(defaultYear: 2026) == example.expected)
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
    let tokens = Tokens(String(repeating: piece, count: 1_500))
    _ = TimeReader(defaultYear: 2026).matches(tokens, in: 0..<tokens.count)
  }

  @Test(arguments: [
    ("Theo tiến độ xây dựng dự thảo văn bản", "within - - -"),
    ("Theo kế hoạch công tác tư pháp hàng năm", "within - - year"),
    ("2026 - 2030", "within 2026-01-01 2030-12-31 -"), ("2027.", "within 2027-01-01 2027-12-31 -"),
    ("12/2025", "within 2025-12-01 2025-12-31 -"),
    ("Hoàn thành trong Quý I/2026", "within 2026-01-01 2026-03-31 -"),
    ("Tháng 6, tháng 12/2025", "within 2025-06-01 2025-06-30 - & within 2025-12-01 2025-12-31 -"),
  ])
  func readsAWholeCell(_ text: String, _ expected: String) {
    let tokens = Tokens(text)
    let match = TimeReader(defaultYear: 2026).cell(tokens, in: 0..<tokens.count)
    #expect(match.map { TimeCase.describe($0.times) } == expected)
  }

  @Test(arguments: ["Sở Nội vụ", "12", "", "Ghi chú", "-", "2.500", "05 người"])
  func takesNoOtherCellForATime(_ text: String) {
    let tokens = Tokens(text)
    #expect(TimeReader().cell(tokens, in: 0..<tokens.count) == nil)
  }
}
