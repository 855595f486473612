import PlanReaders
import PlanText
import Testing

@Suite struct DocxPartTests {
  @Test func footnotesStandBehindTheText() throws {
    var docx = TinyDocx(
      """
      <w:p>\(r("a"))<w:r><w:footnoteReference w:id="2"/></w:r></w:p><w:p>\(r("b"))<w:r>\
      <w:endnoteReference w:id="1"/></w:r><w:r><w:footnoteReference w:id="1"/></w:r>\
      <w:del><w:r><w:footnoteReference w:id="3"/></w:r></w:del></w:p>
      """)
    docx.footnotes = """
      <w:footnote w:type="separator" w:id="0">\(p("kẻ"))</w:footnote><w:footnote w:id="1">\(p("một"))\
      </w:footnote><w:footnote w:id="2"><w:p><w:r><w:footnoteRef/></w:r>\(r(" Hai"))</w:p>\(p("tiếp"))\
      </w:footnote><w:footnote w:id="3">\(p("xóa"))</w:footnote>
      """
    docx.endnotes = "<w:endnote w:id=\"1\">\(p("cuối"))</w:endnote>"
    let document = try readDocument(docx.bytes())
    #expect(texts(of: document) == ["a", "b", "Hai", "tiếp", "một", "cuối"])
    #expect(document.blocks.map(\.kind) == Array(repeating: .paragraph, count: 6))
    #expect(document.blocks[2].origin.part == "word/footnotes.xml")
    #expect(document.details(of: .footnotesAtEnd) == [["3"]])
  }

  @Test func headersAreNoPartOfTheText() throws {
    let page = "<w:fldSimple w:instr=\"PAGE\">\(r("3"))</w:fldSimple>"
    var docx = TinyDocx(
      """
      \(p("a"))<w:p><w:pPr><w:sectPr><w:headerReference w:type="default" r:id="header0"/></w:sectPr></w:pPr></w:p>\
      \(p("b"))<w:sectPr><w:headerReference w:type="default" r:id="header1"/>\
      <w:headerReference w:type="first" r:id="header2"/><w:footerReference w:type="even" r:id="header3"/>\
      </w:sectPr>
      """)
    docx.headers = [
      "\(p("Sở Y tế"))<w:p>\(page)</w:p>", "<w:p>\(r("Trang "))\(page)</w:p>\(p("Sở Y tế"))",
      p("đầu"),
      "<w:p>\(r("Lưu hành nội bộ - "))\(page)</w:p>\(p("- 2 -"))",
    ]
    let document = try readDocument(docx.bytes())
    #expect(texts(of: document) == ["a", "b", "Sở Y tế", "Lưu hành nội bộ -"])
    #expect(document.blocks.map(\.kind) == [.paragraph, .paragraph, .headerFooter, .headerFooter])
    #expect(
      document.details(of: .furnitureDropped) == [["page-number", "3"], ["running-head", "1"]])
  }

  @Test func theHeaderOfAFirstPageCountsWhereThereIsOne() throws {
    var docx = TinyDocx(
      "\(p("a"))<w:sectPr><w:headerReference w:type=\"first\" r:id=\"header0\"/><w:titlePg/></w:sectPr>"
    )
    docx.headers = [p("Dự thảo")]
    #expect(texts(of: try readDocument(docx.bytes())) == ["a", "Dự thảo"])
  }

  @Test func strictDocumentsAreRead() throws {
    var docx = TinyDocx(p("KẾ HOẠCH") + "<w:tbl><w:tr><w:tc>\(p("a"))</w:tc></w:tr></w:tbl>")
    docx.isStrict = true
    #expect(texts(of: try readDocument(docx.bytes())) == ["KẾ HOẠCH", "a"])
  }

  @Test(arguments: ["word/document2.xml", "văn bản/chính.xml", "main.xml"])
  func theMainPartIsFoundWhereverItIs(name: String) throws {
    var docx = TinyDocx(p("a"))
    docx.mainPart = name
    let document = try readDocument(docx.bytes())
    #expect(texts(of: document) == ["a"])
    #expect(document.blocks.first?.origin.part == name)
    #expect(document.info.format == .docx)
  }

  @Test func aMainPartWithoutARelationshipIsFoundByItsType() throws {
    var docx = TinyDocx(p("a"))
    docx.mainPart = "x/y.xml"
    var zip = docx.zip
    zip.entries.removeAll { $0.name == "_rels/.rels" }
    #expect(texts(of: try readDocument(zip.bytes())) == ["a"])
  }

  @Test func aDocumentWithoutAMainPartIsRefused() {
    var zip = TinyDocx(p("a")).zip
    zip.entries.removeAll { $0.name == "word/document.xml" }
    #expect(throws: ReadError.package(.missingPart("word/document.xml"))) {
      try readDocument(zip.bytes())
    }
  }

  @Test func partsThatAreMissingAreNotMissed() throws {
    var docx = TinyDocx(
      p("a", "<w:pStyle w:val=\"X\"/><w:numPr><w:numId w:val=\"3\"/></w:numPr>")
        + "<w:p><w:r><w:footnoteReference w:id=\"9\"/></w:r></w:p><w:sectPr><w:headerReference r:id=\"no\"/></w:sectPr>"
    )
    docx.relationships = docx.relationship("s", "styles", "none.xml")
    #expect(texts(of: try readDocument(docx.bytes())) == ["a"])
  }

  @Test func whatIsEmbeddedOrElsewhereIsNotRead() throws {
    var docx = TinyDocx(
      """
      \(p("a"))<w:altChunk r:id="c"/><w:p><w:r><w:object><o:OLEObject r:id="o"/></w:object></w:r></w:p>
      """)
    docx.relationships =
      docx.relationship("c", "aFChunk", "chunk.html")
      + docx.relationship("m", "vbaProject", "vba.bin")
      + docx.relationship("i", "image", "http://example.org/x.png", "TargetMode=\"External\"")
      + docx.relationship("h", "hyperlink", "http://example.org", "TargetMode=\"External\"")
      + docx.relationship("s", "settings", "settings.xml")
    docx.parts = [
      ("word/chunk.html", "<p>Giao 100 mô hình</p>"),
      (
        "word/_rels/settings.xml.rels",
        docx.list(
          docx.relationship(
            "t", "attachedTemplate", "http://example.org/t.dotm", "TargetMode=\"External\""))
      ),
    ]
    let document = try readDocument(docx.bytes())
    #expect(texts(of: document) == ["a"])
    #expect(
      document.details(of: .embeddedIgnored) == [
        ["document", "1"], ["object", "1"], ["macro", "1"], ["external", "1"], ["template", "1"],
      ])
  }

  @Test func pagesAreThoseThatTheWriterCounted() throws {
    var docx = TinyDocx(p("a"))
    docx.parts = [
      (
        "docProps/app.xml",
        "<Properties xmlns=\"http://schemas.openxmlformats.org/officeDocument/2006/extended-properties\"><Pages>12</Pages></Properties>"
      )
    ]
    #expect(try readDocument(docx.bytes()).info.pageCount == 12)
    #expect(try readDocument(TinyDocx(p("a")).bytes()).info.pageCount == nil)
  }

  @Test func emptyDocumentsSaySo() throws {
    let document = try readDocx("<w:p/>")
    #expect(document.blocks.isEmpty)
    #expect(document.notes.map(\.code) == [.emptyDocument])
  }

  @Test func partsAreFoundWhateverTheirCaseAndSlashes() throws {
    var zip = TinyDocx(p("a")).zip
    for index in zip.entries.indices where zip.entries[index].name.hasSuffix("document.xml") {
      zip.entries[index].name = "Word\\Document.XML"
    }
    #expect(texts(of: try readDocument(zip.bytes())) == ["a"])
  }
}
