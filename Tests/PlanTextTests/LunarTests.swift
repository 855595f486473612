import PlanText
import Testing

/// Days of the moon's calendar (âm lịch) are times, and never days of the solar one.
@Suite struct LunarTests {
  static let examples = """
    từ ngày 25 tháng Chạp đến mùng 6 tháng Giêng = within - - -
    ngày 10 tháng 3 âm lịch = on - - -
    ngày 10/3 âm lịch = on - - -
    ngày 10/3/2026 (âm lịch) = on - - -
    trước ngày 10/3 (ÂL) = by - - -
    ngày 30 tháng 02 âm lịch = on - - -
    tháng Giêng = within - - -
    trong tháng Giêng năm 2026 = within - - -
    từ tháng Chạp đến hết tháng Giêng = within - - -
    tháng 3 âm lịch = within - - -
    mùng 6 tháng Giêng = on - - -
    Ngày mùng 10 tháng 3 âm lịch hằng năm = on - - year
    mồng 10/3 = on - - -
    rằm tháng 7 = on - - -
    ngày 14, 15 tháng Giêng = on - - -
    mùng 4 và mùng 5 Tết = on - - -
    từ 28 Tết đến mùng 5 Tết = within - - -
    trước ngày 23 tháng Chạp năm Ất Tỵ = by - - -
    trước Tết Nguyên đán = by - - -
    trước Tết Nguyên đán Bính Ngọ năm 2026 = by - - -
    từ nay đến Tết Nguyên đán năm 2026 = within - - -
    trước, trong và sau Tết Nguyên đán = within - - -
    dịp Tết Nguyên đán Quý Mão 2026 = on - - -
    dịp Giỗ tổ Hùng Vương (10/3 âm lịch) = on - - -
    """

  @Test(arguments: TimeCase.all(examples))
  func areTimesWithoutDates(_ example: TimeCase) {
    #expect(example.reading(defaultYear: 2026) == example.expected)
  }

  @Test(arguments: TimeCase.all(examples))
  func areNoSolarDatesHoweverWritten(_ example: TimeCase) {
    for variant in example.variants() {
      let tokens = Tokens(variant.text)
      let found = TimeReader(defaultYear: 2026).matches(tokens, in: 0..<tokens.count)
      #expect(!found.contains { $0.times.contains(where: \.hasDate) }, "\(variant.text)")
    }
  }

  /// The solar day beside a lunar one keeps its date.
  @Test func aSolarDayBesideItIsRead() {
    let example = TimeCase(
      text: "ngày mùng 10 tháng 3 âm lịch (tức ngày 26/4/2026 dương lịch)",
      expected:
        "ngày mùng 10 tháng 3 âm lịch = on - - -; ngày 26/4/2026 = on 2026-04-26 2026-04-26 -"
    )
    #expect(example.reading(defaultYear: nil) == example.expected)
  }

  @Test(arguments: ["phát động Tết Trồng cây", "đến Tết trồng cây", "quà Tết cho hộ nghèo"])
  func feastsOfOtherNamesAreNoTime(_ text: String) {
    let tokens = Tokens(text)
    #expect(TimeReader(defaultYear: 2026).matches(tokens, in: 0..<tokens.count).isEmpty)
  }

  @Test(arguments: [
    "ngày 10 tháng Giêng năm 2024", "tháng Chạp năm 2024", "ngày 10/3/2024 âm lịch",
  ])
  func areNoPlainDates(_ text: String) {
    let tokens = Tokens(text)
    #expect(DateReader.match(tokens, at: 0, before: tokens.count) == nil)
  }
}
