import PlanModel
import PlanParser
import PlanText
import Testing

@testable import PlanReports

/// The page for review: every value marked where it stands, and nothing of the document obeyed.
@Suite struct ReviewPageTests {
  private func reading(_ text: String) -> (document: SourceDocument, reading: Reading) {
    let document = SourceDocument(paragraphs: text)
    return (document, parsePlan(document))
  }

  private let sample = """
    ỦY BAN NHÂN DÂN
    XÃ AN BÌNH TÂY
    Số: 12/KH-UBND
    An Bình Tây, ngày 10 tháng 3 năm 2024
    KẾ HOẠCH
    Phòng, chống dịch <b>bệnh</b> & "rác" năm 2024
    I. NHIỆM VỤ
    1. Trạm Y tế chủ trì tổ chức ít nhất 02 lớp tập huấn trước ngày 30/6/2024; Công an xã phối hợp <script>alert(1)</script>.
    """

  private func page(_ text: String, _ language: Language = .vietnamese) -> String {
    let (document, reading) = reading(text)
    return String(
      decoding: writeReviewPage(
        reading.plan, notes: reading.notes, document: document, generator: "k", language: language),
      as: UTF8.self)
  }

  @Test(arguments: Fixture.all) func marksAreTheAnchorsOfTheFacts(_ fixture: Fixture) throws {
    let document = try fixture.read().document
    let facts = ReviewFacts(parsePlan(document).plan, document, .english).all
    var marked = [[Range<Int>]](repeating: [], count: facts.count)
    for piece in MarkedText(facts, in: document).pieces().joined() {
      for fact in piece.facts {
        if let last = marked[fact].last, last.upperBound == piece.range.lowerBound {
          marked[fact][marked[fact].count - 1] = last.lowerBound..<piece.range.upperBound
        } else {
          marked[fact].append(piece.range)
        }
      }
    }
    for (number, fact) in facts.enumerated() {
      // Spans of one fact may lie within each other or side by side; what is marked is what they cover.
      var covered: Set<Int> = []
      for span in fact.spans { covered.formUnion(span.range) }
      // Line feeds between blocks belong to no block.
      covered = covered.filter { document.text[$0] != 0x0A }
      #expect(Set(marked[number].joined()) == covered, "\(fact.path)")
    }
  }

  @Test(arguments: Fixture.all) func allTextIsThereOnceAndInOrder(_ fixture: Fixture) throws {
    let document = try fixture.read().document
    let facts = ReviewFacts(parsePlan(document).plan, document, .english).all
    let pieces = MarkedText(facts, in: document).pieces()
    #expect(pieces.count == document.blocks.count)
    for (block, pieces) in zip(document.blocks, pieces) {
      let text = pieces.flatMap { document.text[$0.range] }
      #expect(text == Array(document.text[block.span.range]))
    }
  }

  @Test func noTextOfTheDocumentIsMarkup() {
    let page = page(sample)
    #expect(!page.contains("<script>alert"))
    #expect(page.contains("&lt;script&gt;alert(1)&lt;/script&gt;"))
    #expect(!page.contains("<b>bệnh</b>"))
    #expect(page.contains("&amp; &quot;rác&quot;"))
  }

  @Test func nothingIsFetched() {
    let page = page(sample)
    for word in ["http:", "https:", "src=", "@import", "url("] { #expect(!page.contains(word)) }
    #expect(page.contains("default-src 'none'"))
  }

  @Test func innermostFactComesFirst() throws {
    let (document, reading) = reading(sample)
    let facts = ReviewFacts(reading.plan, document, .vietnamese).all
    let pieces = MarkedText(facts, in: document).pieces().joined()
    let quota = try #require(facts.firstIndex { $0.kind == .quota })
    let piece = try #require(pieces.first { $0.facts.contains(quota) })
    #expect(piece.facts.first == quota)
    #expect(piece.facts.count > 1)
  }

  @Test(arguments: Language.allCases) func thePageIsWhole(_ language: Language) {
    let page = page(sample, language)
    #expect(page.hasPrefix("<!DOCTYPE html>\n<html lang=\"\(language.rawValue)\">"))
    #expect(page.hasSuffix("</html>\n"))
    #expect(page == self.page(sample, language))
  }

  @Test func anEmptyTextGivesAPage() { #expect(page("").hasSuffix("</html>\n")) }

  @Test func tablesKeepTheirCells() {
    var text = Array("KẾ HOẠCH".utf8)
    var blocks = [Block(kind: .paragraph, span: TextSpan(0..<text.count))]
    for (row, column, words) in [(0, 0, "a"), (0, 1, "b"), (1, 0, "c"), (1, 0, "d"), (1, 1, "e")] {
      text.append(0x0A)
      let start = text.count
      text += Array(words.utf8)
      blocks.append(
        Block(
          kind: .tableCell, span: TextSpan(start..<text.count),
          cell: Block.Cell(table: 0, row: row, column: column)))
    }
    let document = SourceDocument(info: SourceInfo(), text: text, blocks: blocks)
    var out = MarkupWriter()
    ReviewText(Plan(), document, [], .english).write(to: &out)
    let page = String(decoding: out.bytes, as: UTF8.self)
    #expect(page.components(of: "<tr>") == 2)
    #expect(page.components(of: "<td>") == 4)
    #expect(page.components(of: "</td>") == 4)
  }
}

extension String {
  /// How often `word` stands in it.
  fileprivate func components(of word: String) -> Int {
    var count = 0
    var rest = self[...]
    while let range = rest.firstRange(of: word) {
      count += 1
      rest = rest[range.upperBound...]
    }
    return count
  }
}
