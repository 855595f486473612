import PlanReaders
import PlanText
import Testing

@Suite struct DocxRevisionTests {
  private static let inserted = "<w:ins w:id=\"1\">\(r("05"))</w:ins>"
  private static let deleted = "<w:del w:id=\"2\"><w:r><w:delText>02</w:delText></w:r></w:del>"

  @Test(
    arguments: [
      (
        "<w:p>\(r("Ít nhất "))\(deleted)\(inserted)\(r(" điển hình"))</w:p>",
        ["Ít nhất 05 điển hình"], ["Ít nhất 02 điển hình"]
      ),
      (
        "<w:p><w:moveFrom>\(r("a"))</w:moveFrom>\(r("b"))<w:moveTo>\(r("a"))</w:moveTo></w:p>",
        ["ba"],
        ["ab"]
      ),
      // The end of a paragraph that was deleted, or inserted.
      (
        "<w:p><w:pPr><w:rPr><w:del/></w:rPr></w:pPr>\(r("một "))</w:p>\(p("hai"))", ["một hai"],
        ["một", "hai"]
      ),
      (
        "<w:p><w:pPr><w:rPr><w:ins/></w:rPr></w:pPr>\(r("một "))</w:p>\(p("hai"))", ["một", "hai"],
        ["một hai"]
      ),
      (
        "<w:tbl><w:tr><w:trPr><w:del/></w:trPr><w:tc>\(p("cũ"))</w:tc></w:tr><w:tr><w:trPr><w:ins/></w:trPr><w:tc>\(p("mới"))</w:tc></w:tr></w:tbl>",
        ["mới"], ["cũ"]
      ),
      (
        "<w:tbl><w:tr><w:tc><w:tcPr><w:cellDel/></w:tcPr>\(p("cũ"))</w:tc><w:tc>\(p("còn"))</w:tc></w:tr></w:tbl>",
        ["còn"], ["cũ", "còn"]
      ),
    ] as [(String, [String], [String])])
  func changesAreTakenOrNot(body: String, accepted: [String], rejected: [String]) throws {
    #expect(try docxTexts(body) == accepted)
    #expect(try docxTexts(body, ReadOptions(revisions: .reject)) == rejected)
    #expect(throws: ReadError.self) { try readDocx(body, ReadOptions(revisions: .fail)) }
    #expect(try readDocx(body).details(of: .trackedChanges).count == 1)
  }

  @Test func aDeletedQuotaIsReported() throws {
    let body = "<w:p>\(r("Giao"))\(Self.deleted)\(Self.deleted)\(Self.inserted)</w:p>"
    for mode in [ReadOptions.Revisions.accept, .reject] {
      let document = try readDocx(body, ReadOptions(revisions: mode))
      #expect(document.details(of: .trackedChanges) == [[mode.rawValue, "1", "2"]])
    }
    #expect(throws: ReadError.trackedChanges(count: 3)) {
      try readDocx(body, ReadOptions(revisions: .fail))
    }
  }

  @Test func documentsWithoutChangesPass() throws {
    let document = try readDocx(p("a"), ReadOptions(revisions: .fail))
    #expect(texts(of: document) == ["a"])
    #expect(document.notes.isEmpty)
  }

  @Test func commentsAreLeftOut() throws {
    let document = try readDocx(
      "<w:p><w:commentRangeStart w:id=\"0\"/>\(r("a"))<w:commentRangeEnd w:id=\"0\"/><w:r><w:commentReference w:id=\"0\"/></w:r></w:p>"
    )
    #expect(texts(of: document) == ["a"])
    #expect(document.details(of: .hiddenTextDropped) == [["comment", "1"]])
  }
}
