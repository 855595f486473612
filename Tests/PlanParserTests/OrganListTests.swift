import PlanText
import Testing

@testable import PlanParser

/// Lists of doers in lines without an end: no list is read further in a longer line, so that the work grows with its length.
struct OrganListTests {
  @Test(arguments: [
    "Bà Vi Thị Lan, Thanh tra viên, Phó Trưởng đoàn, ",
    "Bà Vi Thị Lan, ",
    "ông Nguyễn Văn An, ",
    "Chủ tịch UBND xã - Trưởng ban - ",
    "Phòng Kinh tế - Cơ quan thường trực - ",
  ])
  func listsAreReadNoFurtherInLongerLines(part: String) throws {
    let few = Tokens(String(repeating: part, count: 200))
    let many = Tokens(String(repeating: part, count: 400))
    let end = try #require(OrganList.end(few, at: 0, before: few.count))
    #expect(end < few.count)
    #expect(OrganList.end(many, at: 0, before: many.count) == end)
  }

  /// A doer far behind an adverbial leaves the clause before it closed.
  @Test(arguments: [
    "căn cứ tình hình thực tế, thủ trưởng các cơ quan, đơn vị; ",
    "căn cứ tình hình thực tế, Phòng Kinh tế; ",
    "Hằng tháng, Trưởng thôn; ",
  ])
  func clausesGrowNoLongerInLongerLines(part: String) {
    func longest(_ count: Int) -> Int {
      let tokens = Tokens(String(repeating: part, count: count))
      return DoerSplitter.clauses(tokens, 0..<tokens.count).map(\.count).max() ?? 0
    }
    #expect(longest(400) == longest(200))
  }
}
