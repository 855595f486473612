import PlanText
import Testing

@Suite struct DateReaderTests {
  /// `words = date [blank] [impossible]`; the whole text is the date.
  static let examples = """
    ngày 10 tháng 11 năm 2021 = 2021-11-10
    Ngày 05 tháng 3 năm 2024 = 2024-03-05
    ngày 10 tháng 11, năm 2021 = 2021-11-10
    ngày: 10/11/2021 = 2021-11-10
    10/11/2021 = 2021-11-10
    ngày 10 / 11 / 2021 = 2021-11-10
    ngày10 /3/2026 = 2026-03-10
    ngày 14 tháng5 năm 2008 = 2008-05-14
    07-4-2014 = 2014-04-07
    10.11.2021 = 2021-11-10
    10 tháng 11 năm 2021 = 2021-11-10
    tháng 3 năm 2024 = 2024-03
    tháng 3/2024 = 2024-03
    tháng 3 = --03
    năm 2024 = 2024
    ngày 15/11 = --11-15
    ngày 20 = ---20
    ngày … tháng 3 năm 2024 = 2024-03 blank
    ngày ..... tháng 3 năm 2024 = 2024-03 blank
    ngày   tháng 3 năm 2024 = 2024-03 blank
    ngày … tháng … năm 2024 = 2024 blank
    ngày     tháng   năm 2024 = 2024 blank
    ngày __/__/2024 = 2024 blank
    ngày …/3/2024 = 2024-03 blank
    ngày /3/2024 = 2024-03 blank
    ngày 05 tháng … năm 2024 = 2024 blank
    tháng … năm 2024 = 2024 blank
    ngày 05 tháng 3 năm 202… = --03-05 blank
    ngày 31 tháng 02 năm 2024 = 2024-02 impossible
    31/02/2024 = 2024-02 impossible
    29/02/2023 = 2023-02 impossible
    ngày 12/13/2024 = 2024 impossible
    """

  @Test(arguments: lexiconLines(examples))
  func readsPlainDates(_ line: String) {
    let (phrase, expected) = splitEntry(line)
    let tokens = Tokens(phrase)
    let found = DateReader.match(tokens, at: 0, before: tokens.count)
    let reading = found.map { date in
      [date.date.iso, date.isBlank ? "blank" : nil, date.isImpossible ? "impossible" : nil]
        .compactMap { $0 }.joined(separator: " ")
    }
    #expect(reading == expected)
    #expect(found?.length == tokens.count)
  }

  @Test(arguments: [
    "30/2020/NĐ-CP", "19/19", "2/3", "1.860", "ngày càng", "ngày tháng năm sinh", "năm xã",
    "tháng hành động",
    "12", "10/11", "1/2/3", "4.1.2", "năm 30", "45/2024/TT", "",
  ])
  func findsNoDateInOtherNumbers(_ text: String) {
    let tokens = Tokens(text)
    #expect(DateReader.match(tokens, at: 0, before: tokens.count)?.date.iso == nil)
  }

  @Test func endsWhereTheDateEnds() {
    let tokens = Tokens("ngày 10/11/2021 của Ủy ban")
    #expect(DateReader.match(tokens, at: 0, before: tokens.count)?.length == 6)
  }
}
