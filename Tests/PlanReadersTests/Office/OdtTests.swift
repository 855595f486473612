import PlanReaders
import PlanText
import Testing

@Suite struct OdtTests {
  @Test(
    arguments: [
      ("\(tp("Kế <text:span>hoạch</text:span>"))", ["Kế hoạch"]),
      (tp("a<text:s text:c=\"5\"/>b<text:tab/>c\n  d"), ["a b c d"]),
      (tp("Nơi nhận:<text:line-break/>- Như trên;"), ["Nơi nhận:", "- Như trên;"]),
      (tp("<text:a>a</text:a><text:bookmark-start/>b<text:date>c</text:date>"), ["abc"]),
      ("<text:section>\(tp("a"))</text:section>\(tp("b"))", ["a", "b"]),
      (tp("a<office:annotation>\(tp("ghi chú"))</office:annotation>b"), ["ab"]),
      (
        tp(
          "<text:ruby><text:ruby-base>chữ</text:ruby-base><text:ruby-text>đọc</text:ruby-text></text:ruby>"
        ), ["chữ"]
      ),
      // Frames stand behind the paragraph that they hang on, shapes too.
      (
        tp("a<draw:frame><draw:text-box>\(tp("khung"))</draw:text-box></draw:frame>b")
          + tp("c<draw:custom-shape>\(tp("hình"))</draw:custom-shape>"),
        ["ab", "khung", "c", "hình"]
      ),
      (
        "<draw:frame><draw:text-box>\(tp("khung"))</draw:text-box></draw:frame>\(tp("a"))",
        ["khung", "a"]
      ),
      (
        "<text:table-of-content><text:index-body>\(tp("I. Mục 1"))</text:index-body></text:table-of-content>\(tp("a"))",
        ["a"]
      ),
    ] as [(String, [String])])
  func paragraphsAreRead(text: String, blocks: [String]) throws {
    #expect(texts(of: try TinyOdt(text).read()) == blocks)
  }

  private static let lists = """
    <text:list-style style:name="L"><text:list-level-style-number text:level="1" style:num-format="I" \
    style:num-suffix="."/><text:list-level-style-number text:level="2" style:num-format="1" \
    style:num-suffix="." text:start-value="3"/><text:list-level-style-number text:level="3" \
    style:num-format="1" style:num-suffix=")" style:num-prefix="(" text:display-levels="2"/>\
    <text:list-level-style-bullet text:level="4" text:bullet-char="+"/></text:list-style>\
    <text:list-style style:name="B"><text:list-level-style-bullet text:level="1" text:bullet-char="•"/>\
    </text:list-style>
    """

  private func labels(_ text: String) throws -> [String?] {
    var odt = TinyOdt(text)
    odt.automaticStyles = Self.lists
    return try odt.read().blocks.map(\.computedLabel)
  }

  private func list(_ items: String, _ attributes: String = "text:style-name=\"L\"") -> String {
    "<text:list \(attributes)>\(items)</text:list>"
  }

  private func item(_ inner: String, _ attributes: String = "") -> String {
    "<text:list-item \(attributes)>\(inner)</text:list-item>"
  }

  @Test func listsAreNumbered() throws {
    let inner = list(item(tp("c") + list(item(tp("d")), "")), "")
    #expect(
      try labels(list(item(tp("a") + tp("b")) + item(tp("e") + inner) + item(tp("f"))))
        == ["I.", nil, "II.", "3.", "(3.1)", "III."])
    #expect(try labels(list(item(tp("a")), "text:style-name=\"B\"")) == ["-"])
    #expect(
      try labels(list(item(tp("a"), "text:start-value=\"7\"") + item(tp("b")))) == [
        "VII.", "VIII.",
      ])
    #expect(
      try labels(list("<text:list-header>\(tp("a"))</text:list-header>" + item(tp("b")))) == [
        nil, "I.",
      ])
  }

  @Test func listsGoOnWhereTheySaySo() throws {
    let style = "text:style-name=\"L\""
    let first = list(item(tp("a")), "xml:id=\"x\" " + style)
    #expect(try labels(first + list(item(tp("b")))) == ["I.", "I."])
    #expect(
      try labels(first + list(item(tp("b")), style + " text:continue-numbering=\"true\"")) == [
        "I.", "II.",
      ])
    #expect(
      try labels(
        first + list(item(tp("-")), "text:style-name=\"B\"") + list(item(tp("b")), style)
          + list(item(tp("c")), style + " text:continue-list=\"x\"")) == ["I.", "-", "I.", "II."])
    // An item that holds nothing but a list is no item of its own.
    let deeper = list(item(list(item(tp("b")), "")), style + " text:continue-list=\"x\"")
    #expect(
      try labels(first + deeper + list(item(tp("c")), style + " text:continue-list=\"x\""))
        == ["I.", "3.", "II."])
  }

  @Test func headingsAreNumberedByTheOutline() throws {
    var odt = TinyOdt(
      "<text:h text:outline-level=\"1\">a</text:h><text:h text:outline-level=\"2\">b</text:h><text:h text:outline-level=\"2\" text:is-list-header=\"true\">c</text:h><text:h text:outline-level=\"1\">d</text:h>"
    )
    odt.styles = """
      <office:styles><text:outline-style style:name="Outline"><text:outline-level-style text:level="1" \
      style:num-format="I" style:num-suffix="."/><text:outline-level-style text:level="2" style:num-format="1" \
      text:display-levels="2"/></text:outline-style></office:styles>
      """
    let blocks = try odt.read().blocks
    #expect(blocks.map(\.computedLabel) == ["I.", "I.1", nil, "II."])
    #expect(blocks.map(\.headingLevel) == [1, 2, 2, 1])
  }

  @Test func tablesHavePlaces() throws {
    let table = """
      <table:table><table:table-header-rows><table:table-row><table:table-cell \
      table:number-columns-spanned="2">\(tp("a"))</table:table-cell><table:covered-table-cell/>\
      <table:table-cell table:number-rows-spanned="2">\(tp("Bê"))\(tp("Xê"))</table:table-cell></table:table-row>\
      </table:table-header-rows><table:table-row><table:table-cell table:number-columns-repeated="2"/>\
      <table:covered-table-cell/></table:table-row><table:table-row><table:table-cell/>\
      <table:table-cell>\(tp("c"))</table:table-cell></table:table-row></table:table>
      """
    let document = try TinyOdt(table + table).read()
    #expect(texts(of: document) == ["a", "Bê", "Xê", "c", "a", "Bê", "Xê", "c"])
    #expect(
      document.blocks.prefix(4).map(\.cell) == [
        Block.Cell(table: 0, row: 0, column: 0, columnSpan: 2),
        Block.Cell(table: 0, row: 0, column: 2, rowSpan: 2),
        Block.Cell(table: 0, row: 0, column: 2, rowSpan: 2),
        Block.Cell(table: 0, row: 2, column: 1),
      ])
    #expect(document.blocks.last?.cell?.table == 1)
  }

  private static let changes = """
    <text:tracked-changes><text:changed-region text:id="i"><text:insertion/></text:changed-region>\
    <text:changed-region text:id="d"><text:deletion>\(tp("02 "))\(tp("mô hình"))</text:deletion>\
    </text:changed-region></text:tracked-changes>
    """

  @Test(
    arguments: [
      (
        tp("Giao <text:change text:change-id=\"d\"/>"), ["Giao"], ["Giao 02", "mô hình"]
      ),
      (
        tp(
          "Giao <text:change-start text:change-id=\"i\"/>05<text:change-end text:change-id=\"i\"/> việc"
        ),
        ["Giao 05 việc"], ["Giao việc"]
      ),
      (
        tp("một <text:change-start text:change-id=\"i\"/>hai")
          + tp("ba<text:change-end text:change-id=\"i\"/> bốn"),
        ["một hai", "ba bốn"], ["một bốn"]
      ),
    ] as [(String, [String], [String])])
  func changesAreTakenOrNot(text: String, accepted: [String], rejected: [String]) throws {
    let odt = TinyOdt(Self.changes + text)
    #expect(texts(of: try odt.read()) == accepted)
    #expect(texts(of: try odt.read(ReadOptions(revisions: .reject))) == rejected)
    #expect(throws: ReadError.trackedChanges(count: 2)) {
      try odt.read(ReadOptions(revisions: .fail))
    }
    #expect(try odt.read().details(of: .trackedChanges) == [["accept", "1", "1"]])
  }

  @Test func deletionsWithinThemselvesAreRestoredOnce() throws {
    func region(_ id: String, _ text: String, _ inner: String...) -> String {
      let marks = inner.map { "<text:change text:change-id=\"\($0)\"/>" }.joined()
      return """
        <text:changed-region text:id="\(id)"><text:deletion>\(tp(text + marks))</text:deletion>\
        </text:changed-region>
        """
    }
    let changes =
      "<text:tracked-changes>\(region("d", "x", "d", "e"))\(region("e", "y", "d"))</text:tracked-changes>"
    let odt = TinyOdt(changes + tp("<text:change text:change-id=\"d\"/>z"))
    #expect(texts(of: try odt.read(ReadOptions(revisions: .reject))) == ["xyz"])
  }

  @Test func stylesSayWhatIsHiddenAndCentred() throws {
    var odt = TinyOdt(
      tp("ẩn", "H") + tp("KẾ HOẠCH", "C") + tp("Tổ chức sinh hoạt", "C") + tp("Cụm 2", "C")
        + tp("<text:span text:style-name=\"T\">kế</text:span>hoạch")
        + tp("<text:hidden-text>x</text:hidden-text>")
        + "<text:section text:display=\"none\">\(tp("y"))</text:section>")
    odt.automaticStyles = """
      <style:style style:name="P" style:family="paragraph"><style:text-properties text:display="none"/>\
      </style:style><style:style style:name="H" style:family="paragraph" style:parent-style-name="P"/>\
      <style:style style:name="C" style:family="paragraph"><style:paragraph-properties fo:text-align="center"/>\
      <style:text-properties fo:font-weight="bold"/></style:style>\
      <style:style style:name="T" style:family="text"><style:text-properties fo:text-transform="uppercase"/>\
      </style:style>
      """
    let document = try odt.read()
    #expect(texts(of: document) == ["KẾ HOẠCH", "Tổ chức sinh hoạt Cụm 2", "KẾhoạch"])
    #expect(document.details(of: .hiddenTextDropped) == [["hidden", "3"]])
  }

  @Test func fontsOfLegacyEncodingsAreDecoded() throws {
    var odt = TinyOdt(tp("<text:span text:style-name=\"T\">KÕ ho¹ch</text:span>"))
    odt.automaticStyles = """
      <style:font-face style:name="F" svg:font-family="'.VnTime'"/>\
      <style:style style:name="T" style:family="text"><style:text-properties style:font-name="F"/></style:style>
      """
    #expect(texts(of: try odt.read()) == ["Kế hoạch"])
  }

  @Test func notesAndHeadsStandBehindTheText() throws {
    let note = """
      <text:note><text:note-citation>1</text:note-citation><text:note-body>\(tp("chú thích"))</text:note-body>\
      </text:note>
      """
    var odt = TinyOdt(tp("a\(note)b") + tp("c"))
    odt.styles = """
      <office:master-styles><style:master-page><style:header>\(tp("Sở Y tế"))\
      \(tp("<text:page-number>3</text:page-number>"))</style:header><style:footer-first style:display="false">\
      \(tp("x"))</style:footer-first></style:master-page></office:master-styles>
      """
    let document = try odt.read()
    #expect(texts(of: document) == ["ab", "c", "chú thích", "Sở Y tế"])
    #expect(document.blocks.map(\.kind) == [.paragraph, .paragraph, .paragraph, .headerFooter])
    #expect(
      document.blocks.map(\.origin.part) == [
        "content.xml", "content.xml", "content.xml", "styles.xml",
      ])
    #expect(document.blocks.map(\.origin.paragraph) == [1, 3, 2, 1])
    #expect(document.details(of: .footnotesAtEnd) == [["1"]])
    #expect(document.info.pageCount == 4)
    #expect(document.info.format == .odt)
  }

  @Test func pagesBreakWhereTheFileSaysSo() throws {
    let document = try TinyOdt(
      tp("a") + "<text:soft-page-break/>" + tp("b<text:soft-page-break/>") + tp("c")
    )
    .read()
    #expect(document.blocks.map(\.origin.page) == [1, 2, 3])
  }

  @Test func encryptedDocumentsNeedAPassword() {
    var odt = TinyOdt(tp("a"))
    odt.manifest = "<manifest:file-entry><manifest:encryption-data/></manifest:file-entry>"
    #expect(throws: ReadError.package(.encrypted)) { try odt.read() }
  }

  @Test(
    arguments: [
      ("spreadsheet", ReadError.Unsupported.spreadsheet), ("presentation", .presentation),
      ("graphics", .archive),
    ])
  func otherDocumentsAreNamed(kind: String, what: ReadError.Unsupported) {
    var odt = TinyOdt("")
    odt.mimetype = "application/vnd.oasis.opendocument.\(kind)"
    #expect(throws: ReadError.unsupportedFormat(what)) { try odt.read() }
  }

  @Test func aDocumentWithoutContentIsRefused() {
    var zip = TinyOdt("").zip
    zip.entries.removeAll { $0.name == "content.xml" }
    #expect(throws: ReadError.package(.missingPart("content.xml"))) {
      try readDocument(zip.bytes())
    }
  }

  @Test func numbersWithoutMeasureAreCut() throws {
    let table = """
      <table:table><table:table-row table:number-rows-repeated="2000000000"><table:table-cell \
      table:number-columns-repeated="2000000000"/><table:table-cell table:number-columns-spanned="-1" \
      table:number-rows-spanned="99999999">\(tp("a"))</table:table-cell></table:table-row></table:table>
      """
    let cell = try #require(try TinyOdt(table).read().blocks.first?.cell)
    #expect(cell.column <= 10_000 && cell.rowSpan <= 10_000 && cell.columnSpan == 1)
    let heading = "<text:h text:outline-level=\"2000000000\">a</text:h>"
    #expect(try TinyOdt(heading).read().blocks.map(\.headingLevel) == [6])
  }
}
