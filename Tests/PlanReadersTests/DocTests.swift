import PlanReaders
import PlanText
import Testing

@Suite struct DocTests {
  typealias Run = DocBuilder.Run
  typealias Paragraph = DocBuilder.Paragraph

  private func read(_ builder: DocBuilder, _ options: ReadOptions = ReadOptions()) throws
    -> SourceDocument
  {
    let document = try readDocument(builder.file(), options)
    expectInvariants(document)
    #expect(document.info.format == .doc)
    return document
  }

  private func paragraph(_ text: String, font: UInt8? = nil, wide: Bool = false) -> Paragraph {
    Paragraph(runs: [
      Run(text: text, isWide: wide, changes: font.map(DocBuilder.font) ?? [])
    ])
  }

  @Test func unicodeTextIsRead() throws {
    var builder = DocBuilder()
    builder.paragraphs = [
      paragraph("Kế hoạch năm 2024", wide: true), paragraph("Plan – “A”".cp1252),
    ]
    let document = try read(builder)
    #expect(texts(of: document) == ["Kế hoạch năm 2024", "Plan – “A”"])
    #expect(document.info.encoding == "utf-8")
  }

  @Test func fontsOfRunsTellTheEncoding() throws {
    var builder = DocBuilder()
    builder.paragraphs = [
      Paragraph(runs: [
        Run(text: "Uû ban nh©n d©n ", changes: DocBuilder.font(1)),
        Run(text: "huyện Cao Lộc ", isWide: true, changes: DocBuilder.font(0)),
        Run(text: "ban haønh keá hoaïch", changes: DocBuilder.font(3)),
      ])
    ]
    let document = try read(builder)
    #expect(texts(of: document) == ["Uỷ ban nhân dân huyện Cao Lộc ban hành kế hoạch"])
    let note = try #require(document.notes.first { $0.code == .legacyEncoding })
    #expect(note.details[3] == "100%")
  }

  @Test func fontsOfStylesTellItToo() throws {
    var builder = DocBuilder()
    builder.styleFont = 1
    builder.paragraphs = [paragraph("KÕ ho¹ch"), paragraph("tr\u{AD}êng")]
    builder.paragraphs[0].style = 1
    let document = try read(builder)
    #expect(texts(of: document) == ["Kế hoạch", "trường"])
    #expect(document.blocks[0].kind == .heading)
    #expect(document.blocks[0].headingLevel == 1)
    #expect(document.info.encoding == "tcvn3")
  }

  @Test func fontsOfCapitalsShowCapitals() throws {
    var builder = DocBuilder()
    builder.paragraphs = [paragraph("céng hoµ x· héi chñ nghÜa viÖt nam", font: 2)]
    #expect(texts(of: try read(builder)) == ["CỘNG HOÀ XÃ HỘI CHỦ NGHĨA VIỆT NAM"])
    let stored = try read(builder, ReadOptions(fontCapitals: .stored))
    #expect(texts(of: stored) == ["cộng hoà xã hội chủ nghĩa việt nam"])
  }

  @Test func aMarkInARunOfItsOwnFindsItsLetter() throws {
    var builder = DocBuilder()
    builder.paragraphs = [
      Paragraph(runs: [
        Run(text: "keá hoa", changes: DocBuilder.font(3)),
        Run(text: "ïch", changes: DocBuilder.font(3) + DocBuilder.bold),
      ])
    ]
    #expect(texts(of: try read(builder)) == ["kế hoạch"])
  }

  @Test func unicodeTypedInALegacyFontStays() throws {
    var builder = DocBuilder()
    builder.paragraphs = [paragraph("Và là các xã của huyện không có", font: 1, wide: true)]
    #expect(texts(of: try read(builder)) == ["Và là các xã của huyện không có"])
  }

  @Test func legacyTextInAnyOtherFontIsFoundByWhatItSays() throws {
    var builder = DocBuilder()
    builder.paragraphs = [paragraph("C¨n cø QuyÕt ®Þnh cña Uû ban nh©n d©n tØnh")]
    let document = try read(builder)
    #expect(texts(of: document) == ["Căn cứ Quyết định của Uỷ ban nhân dân tỉnh"])
    #expect(document.info.encoding == "tcvn3")
  }

  @Test func piecesOfQuickSavesArePutInOrder() throws {
    var builder = DocBuilder()
    builder.isQuickSaved = true
    builder.paragraphs = [
      Paragraph(runs: [
        Run(text: "Ủy ban ", isWide: true), Run(text: "nh©n d©n", changes: DocBuilder.font(1)),
      ]),
      paragraph("Kế hoạch", wide: true),
    ]
    #expect(texts(of: try read(builder)) == ["Ủy ban nhân dân", "Kế hoạch"])
  }

  @Test func fieldsHiddenTextAndDeletionsAreNotText() throws {
    var builder = DocBuilder()
    builder.paragraphs = [
      Paragraph(runs: [
        Run(text: "A \u{13}HYPERLINK \"x\"\u{14}B\u{15} \u{13}PAGE\u{15}C "),
        Run(text: "secret", changes: DocBuilder.hidden),
        Run(text: "old", changes: DocBuilder.deleted), Run(text: "D\u{1E}E\u{1F}F\u{0B}G"),
      ])
    ]
    let document = try read(builder)
    #expect(texts(of: document).joined(separator: " ") == "A B C D-EF G")
    #expect(document.notes.contains { $0.code == .hiddenTextDropped })
    #expect(document.notes.contains { $0.code == .trackedChanges })
    #expect(throws: ReadError.trackedChanges(count: 1)) {
      try read(builder, ReadOptions(revisions: .fail))
    }
  }

  @Test func tablesHaveTheirGrid() throws {
    func cell(_ text: String) -> Paragraph {
      Paragraph(runs: [Run(text: text)], mark: 0x07, changes: DocBuilder.inTable)
    }
    func end(_ edges: [Int], _ flags: [UInt8]) -> Paragraph {
      Paragraph(
        runs: [Run(text: "")], mark: 0x07, changes: DocBuilder.rowEnd + DocBuilder.row(edges, flags)
      )
    }
    var builder = DocBuilder()
    builder.paragraphs = [
      paragraph("before"), cell("a"), cell("b"), cell("c"),
      end([0, 1000, 2000, 3000], [0x60, 0, 0]), cell(""), cell("d"),
      end([0, 1000, 3000], [0x20, 0]), paragraph("after"),
    ]
    let document = try read(builder)
    #expect(texts(of: document) == ["before", "a", "b", "c", "d", "after"])
    #expect(
      document.blocks.map(\.cell) == [
        nil, Block.Cell(table: 0, row: 0, column: 0, rowSpan: 2),
        Block.Cell(table: 0, row: 0, column: 1), Block.Cell(table: 0, row: 0, column: 2),
        Block.Cell(table: 0, row: 1, column: 1, columnSpan: 2), nil,
      ])
  }

  @Test func numbersOfListsAreComputed() throws {
    func level(_ format: UInt8, _ text: [UInt16]) -> [UInt8] {
      var bytes: [UInt8] = [1, 0, 0, 0, format]
      bytes += DocBuilder.zeros(23)
      bytes += DocBuilder.number(text.count, 2)
      for unit in text { bytes += DocBuilder.number(Int(unit), 2) }
      return bytes
    }
    var builder = DocBuilder()
    builder.lists = [1, 0, 7, 0, 0, 0]
    builder.lists += DocBuilder.zeros(22)
    builder.lists += [1, 0]
    builder.listLevels = level(1, [0, 0x2E])
    builder.listInstances = [1, 0, 0, 0, 7, 0, 0, 0]
    builder.listInstances += DocBuilder.zeros(12)
    builder.listInstances += [0xFF, 0xFF, 0xFF, 0xFF]
    let numbered: [UInt8] = [0x0B, 0x46, 1, 0, 0x0A, 0x26, 0]
    builder.paragraphs = [paragraph("first"), paragraph("plain"), paragraph("second")]
    builder.paragraphs[0].changes = numbered
    builder.paragraphs[2].changes = numbered
    #expect(try read(builder).blocks.map(\.computedLabel) == ["I.", nil, "II."])
  }

  @Test func notesAndHeadsStandBehindTheText() throws {
    var builder = DocBuilder()
    builder.paragraphs = [paragraph("body\u{02}")]
    builder.footnotes = [paragraph("\u{02} note one"), paragraph("\u{02} note two")]
    builder.heads = [paragraph("Running head"), paragraph("Trang 1"), paragraph("Running head")]
    let document = try read(builder)
    #expect(texts(of: document) == ["body", "note one", "note two", "Running head"])
    #expect(document.blocks.last?.kind == .headerFooter)
  }

  @Test func aPasswordIsAnError() {
    var builder = DocBuilder()
    builder.paragraphs = [paragraph("x")]
    builder.flags = 0x1300
    #expect(throws: ReadError.package(.encrypted)) { try readDocument(builder.file()) }
  }
}

extension String {
  /// The text as the characters of its Windows-1252 bytes, as a file of single bytes holds it.
  fileprivate var cp1252: String {
    let bytes: [Character: UInt8] = ["–": 0x96, "“": 0x93, "”": 0x94]
    return String(map { bytes[$0].map { Character(Unicode.Scalar($0)) } ?? $0 })
  }
}
