import Testing

@testable import PlanText

/// The look at the first word must not hide a time from the readers behind it.
@Suite struct TimeStartTests {
  private static let texts =
    (TimeCase.all(TimeExamples.ofYear2026) + TimeCase.all(TimeExamples.ofNoYear))
    .map(\.text) + TimeExamples.none.split(separator: "\n").map(String.init)

  @Test(arguments: texts)
  func noTimeBeginsWithAnotherWord(_ text: String) {
    let tokens = Tokens(text)
    let all = 0..<tokens.count
    let open = TimeReader(
      defaultYear: 2026, issued: nil, starts: TimeStart(everywhere: .all))
    #expect(TimeReader(defaultYear: 2026).matches(tokens, in: all) == open.matches(tokens, in: all))
  }

  @Test(arguments: texts)
  func noDateBeginsWithAnotherWord(_ text: String) {
    let tokens = Tokens(text)
    let scan = TimeScan(tokens, before: tokens.count, defaultYear: 2026)
    for at in 0..<tokens.count {
      for loose in [false, true] {
        let found = scan.core(at, loose: loose).map { $0.map(\.next) }
        #expect(found == scan.core(at, loose: loose, of: .all).map { $0.map(\.next) })
      }
    }
  }
}
