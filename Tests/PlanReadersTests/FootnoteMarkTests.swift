import PlanReaders
import PlanText
import Testing

@Suite struct FootnoteMarkTests {
  @Test(
    arguments: [
      ("Ở cơ sở[1], hai[2].\n[1] Một.\n[2] Hai.", ["Ở cơ sở, hai.", "Một.", "Hai."]),
      ("Ở cơ sở[^1].\n\n[^1]: Một.", ["Ở cơ sở.", "Một."]),
      // A mark without a note, a note without a mark, a note before its mark.
      ("Ở cơ sở[3].\n[1] Một.", ["Ở cơ sở[3].", "[1] Một."]),
      ("[1] Một.\nỞ cơ sở[1].", ["[1] Một.", "Ở cơ sở[1]."]),
      ("Điều [1] và [x].\n[1] Một.", ["Điều [1] và [x].", "[1] Một."]),
    ] as [(String, [String])], [SourceInfo.Format.text, .markdown])
  func marksGo(text: (source: String, blocks: [String]), format: SourceInfo.Format) throws {
    let document = try read(text.source, as: format)
    expectInvariants(document)
    #expect(texts(of: document) == text.blocks)
  }

  @Test func notesAreReported() throws {
    let document = try read("Ở cơ sở[1].\n[1] Một.", as: .text)
    #expect(document.details(of: .footnotesAtEnd) == [["1"]])
  }

  /// Links that are nothing but a number lead to notes and back; others are words.
  @Test func linksToNotesGo() throws {
    let page = """
      <html><body><p>Ở cơ sở<a href="#_ftn1"><sup>[1]</sup></a>, xem <a href="#m2">mục 2</a>,
      <a href="https://x.example/3">3</a>.</p><p><a href="#_ftnref1">[1]</a> Một.</p></body></html>
      """
    #expect(texts(of: try read(page)) == ["Ở cơ sở, xem mục 2, 3.", "Một."])
  }
}
