import PlanReaders
import PlanText
import Testing

/// Words that are struck out are no words of the plan, in any format; a note says so.
@Suite struct StruckTextTests {
  private func expectLeftOut(_ document: SourceDocument) {
    #expect(texts(of: document) == ["Trồng 12 cây."])
    #expect(document.details(of: .hiddenTextDropped) == [["hidden", "1"]])
  }

  @Test func inMarkdown() throws {
    expectLeftOut(try read("Trồng ~~99 ~~12 cây.".replacing("99 ~~", with: "99~~ "), as: .markdown))
    for text in ["~~ a ~~", "a ~ b", "~~a", "~~~~", "a ~~b\n\nc~~"] {
      let document = try read(text, as: .markdown)
      #expect(document.details(of: .hiddenTextDropped).isEmpty)
    }
  }

  @Test(arguments: [
    "<del>99</del>", "<s>99</s>", "<strike>99</strike>",
    "<span style='text-decoration: line-through'>99</span>",
  ])
  func inHTML(words: String) throws {
    expectLeftOut(try read("<html><body><p>Trồng \(words) 12 cây.</p></body></html>"))
  }

  @Test(arguments: ["<w:strike/>", "<w:dstrike/>"])
  func inWord(look: String) throws {
    let body = """
      <w:p>\(r("Trồng "))<w:r><w:rPr>\(look)</w:rPr><w:t>99 </w:t></w:r>\
      <w:r><w:rPr><w:strike w:val="0"/></w:rPr><w:t>12 cây.</w:t></w:r></w:p>
      """
    expectLeftOut(try readDocument(TinyDocx(body).bytes()))
  }

  @Test func inRTF() throws {
    let text = #"{\rtf1\ansi Tr\u7891?ng {\strike 99 }\strike0 12 c\'e2y.\par}"#
    expectLeftOut(try readDocument(Array(text.utf8)))
  }
}
