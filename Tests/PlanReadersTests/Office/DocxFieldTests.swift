import PlanReaders
import PlanText
import Testing

/// A field of several runs.
private func field(_ code: String, _ result: String) -> String {
  """
  <w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>\(code.prefix(2))</w:instrText></w:r>\
  <w:r><w:instrText>\(code.dropFirst(2))</w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>\
  \(result)<w:r><w:fldChar w:fldCharType="end"/></w:r>
  """
}

@Suite struct DocxFieldTests {
  @Test(
    arguments: [
      ("<w:p>\(r("Xem "))\(field("REF x \\h", r("Phụ lục 1")))\(r("."))</w:p>", ["Xem Phụ lục 1."]),
      // A field within the code of another is no text.
      (
        "<w:p>\(r("a"))<w:r><w:fldChar w:fldCharType=\"begin\"/></w:r>\(field("SEQ", r("9")))<w:r><w:fldChar w:fldCharType=\"separate\"/></w:r>\(r("b"))<w:r><w:fldChar w:fldCharType=\"end\"/></w:r></w:p>",
        ["ab"]
      ),
      // A field over several paragraphs.
      (
        "<w:p><w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText>QUOTE</w:instrText></w:r><w:r><w:fldChar w:fldCharType=\"separate\"/></w:r>\(r("một"))</w:p><w:p>\(r("Hai"))<w:r><w:fldChar w:fldCharType=\"end\"/></w:r></w:p>",
        ["một", "Hai"]
      ),
      // One that never ends, and an end without a field, hide nothing.
      (
        "<w:p>\(r("a"))<w:r><w:fldChar w:fldCharType=\"begin\"/></w:r>\(r("b"))</w:p>\(p("c"))",
        ["ab", "c"]
      ),
      ("<w:p>\(r("a"))<w:r><w:fldChar w:fldCharType=\"end\"/></w:r>\(r("b"))</w:p>", ["ab"]),
      ("<w:p><w:fldSimple w:instr=\" DATE \">\(r("5/3/2026"))</w:fldSimple></w:p>", ["5/3/2026"]),
      // The number of a page is text where it is not in a header.
      ("<w:p>\(r("Xem trang "))\(field(" PAGE ", r("7")))</w:p>", ["Xem trang 7"]),
    ] as [(String, [String])])
  func resultsAreKeptAndCodesAreNot(body: String, blocks: [String]) throws {
    #expect(try docxTexts(body) == blocks)
  }

  @Test func tablesOfContentsAreLeftOut() throws {
    let entry = "<w:pStyle w:val=\"M\"/>"
    let begin = """
      <w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText> TOC \\o "1-3" </w:instrText></w:r>\
      <w:r><w:fldChar w:fldCharType="separate"/></w:r>
      """
    var docx = TinyDocx(
      """
      <w:p><w:pPr>\(entry)</w:pPr>\(begin)\(r("I. MỤC ĐÍCH 1"))</w:p>\(p("II. NỘI DUNG 2", entry))\
      <w:p><w:r><w:fldChar w:fldCharType="end"/></w:r></w:p>\(p("I. MỤC ĐÍCH"))\(p("Mục", entry))
      """)
    docx.styles =
      "<w:style w:type=\"paragraph\" w:styleId=\"M\"><w:name w:val=\"toc 1\"/></w:style>"
    let document = try readDocument(docx.bytes())
    // A paragraph that has only the look of one stays.
    #expect(texts(of: document) == ["I. MỤC ĐÍCH", "Mục"])
    #expect(document.details(of: .furnitureDropped) == [["contents", "2"]])
  }
}
