import PlanReaders
import PlanText
import Testing

@Suite struct DocxNumberingTests {
  /// A level of a list.
  private static func level(
    _ index: Int,
    _ format: String,
    _ text: String,
    _ more: String = "",
    start: Int = 1
  ) -> String {
    """
    <w:lvl w:ilvl="\(index)"><w:start w:val="\(start)"/><w:numFmt w:val="\(format)"/>\(more)\
    <w:lvlText w:val="\(text)"/></w:lvl>
    """
  }

  /// An abstract list and an instance of the same number.
  private static func list(_ id: Int, _ levels: String, _ overrides: String = "") -> String {
    """
    <w:abstractNum w:abstractNumId="\(id)">\(levels)</w:abstractNum>\
    <w:num w:numId="\(id)"><w:abstractNumId w:val="\(id)"/>\(overrides)</w:num>
    """
  }

  /// Paragraphs of the list and level given, and the labels that they have.
  private func labels(_ paragraphs: [(Int, Int)], _ numbering: String) throws -> [String] {
    var docx = TinyDocx(
      paragraphs.map { list, level in
        p("x", "<w:numPr><w:ilvl w:val=\"\(level)\"/><w:numId w:val=\"\(list)\"/></w:numPr>")
      }.joined())
    docx.numbering = numbering
    let document = try readDocument(docx.bytes())
    expectInvariants(document)
    return document.blocks.map { $0.computedLabel ?? "" }
  }

  @Test(
    arguments: [
      ("decimal", "%1.", ["1.", "2.", "3."]), ("decimalZero", "%1", ["01", "02", "03"]),
      ("upperRoman", "%1.", ["I.", "II.", "III."]),
      ("lowerRoman", "(%1)", ["(i)", "(ii)", "(iii)"]),
      ("upperLetter", "%1.", ["A.", "B.", "C."]), ("lowerLetter", "%1)", ["a)", "b)", "c)"]),
      ("ordinal", "%1", ["1st", "2nd", "3rd"]), ("bullet", "\u{F0B7}", ["-", "-", "-"]),
      ("bullet", "+", ["+", "+", "+"]), ("bullet", "o", ["-", "-", "-"]),
      ("none", "Mục", ["Mục", "Mục", "Mục"]), ("none", "", ["", "", ""]),
      ("decimal", "Điều %1. ", ["Điều 1.", "Điều 2.", "Điều 3."]),
      ("decimal", "100%", ["100", "100", "100"]), ("nonsense", "%1", ["1", "2", "3"]),
    ])
  func formats(format: String, text: String, labels wanted: [String]) throws {
    let numbering = Self.list(1, Self.level(0, format, text))
    #expect(try labels([(1, 0), (1, 0), (1, 0)], numbering) == wanted)
  }

  private static let outline =
    level(0, "upperRoman", "%1.") + level(1, "decimal", "%2.") + level(2, "decimal", "%2.%3.")
    + level(3, "lowerLetter", "%4)")

  @Test(
    arguments: [
      ([0, 1, 1, 0, 1], ["I.", "1.", "2.", "II.", "1."]),
      ([0, 1, 2, 2, 1, 2], ["I.", "1.", "1.1.", "1.2.", "2.", "2.1."]),
      // Levels that no paragraph has had show where they start.
      ([2, 2, 0], ["1.1.", "1.2.", "I."]),
      ([0, 3, 3, 1, 3], ["I.", "a)", "b)", "1.", "a)"]),
    ])
  func levelsRestart(levels: [Int], wanted: [String]) throws {
    #expect(try labels(levels.map { (1, $0) }, Self.list(1, Self.outline)) == wanted)
  }

  @Test func aLevelMayGoOnOrRestartLater() throws {
    let never =
      Self.level(0, "decimal", "%1.")
      + Self.level(1, "decimal", "%2)", "<w:lvlRestart w:val=\"0\"/>")
    #expect(
      try labels([(1, 0), (1, 1), (1, 0), (1, 1)], Self.list(1, never)) == ["1.", "1)", "2.", "2)"])
    let afterFirst =
      Self.level(0, "decimal", "%1.") + Self.level(1, "decimal", "%2.")
      + Self.level(2, "decimal", "%3)", "<w:lvlRestart w:val=\"1\"/>")
    #expect(
      try labels(
        [(1, 0), (1, 1), (1, 2), (1, 1), (1, 2), (1, 0), (1, 2)], Self.list(1, afterFirst))
        == ["1.", "1.", "1)", "2.", "2)", "2.", "1)"])
  }

  @Test func legalNumbersAreDecimal() throws {
    let levels =
      Self.level(0, "upperRoman", "%1.") + Self.level(1, "decimal", "%1.%2.", "<w:isLgl/>")
    #expect(try labels([(1, 0), (1, 1)], Self.list(1, levels)) == ["I.", "1.1."])
  }

  @Test func aBulletAboveShowsNoNumber() throws {
    let levels =
      Self.level(0, "decimal", "%1.") + Self.level(1, "bullet", "-")
      + Self.level(2, "decimal", "%1.%2%3.")
    #expect(try labels([(1, 0), (1, 1), (1, 2)], Self.list(1, levels)) == ["1.", "-", "1.1."])
  }

  @Test func instancesOfOneListCountOn() throws {
    let second = "<w:num w:numId=\"2\"><w:abstractNumId w:val=\"1\"/>"
    let first = Self.list(1, Self.level(0, "decimal", "%1.", start: 3))
    let paragraphs = [(1, 0), (1, 0), (2, 0), (1, 0), (2, 0)]
    #expect(try labels(paragraphs, first + second + "</w:num>") == ["3.", "4.", "5.", "6.", "7."])
    // One that overrides the start begins anew, once.
    let override =
      "<w:lvlOverride w:ilvl=\"0\"><w:startOverride w:val=\"1\"/></w:lvlOverride></w:num>"
    #expect(try labels(paragraphs, first + second + override) == ["3.", "4.", "1.", "2.", "3."])
    // One with a level of its own shows that.
    let own =
      "<w:lvlOverride w:ilvl=\"0\">\(Self.level(0, "lowerLetter", "%1)"))</w:lvlOverride></w:num>"
    #expect(try labels(paragraphs, first + second + own) == ["3.", "4.", "e)", "6.", "g)"])
  }

  @Test func stylesBringNumbers() throws {
    let properties = "<w:numPr><w:numId w:val=\"1\"/></w:numPr>"
    var docx = TinyDocx(
      """
      \(p("I", "<w:pStyle w:val=\"H1\"/>"))\(p("1", "<w:pStyle w:val=\"H2\"/>"))\
      \(p("2", "<w:pStyle w:val=\"H2b\"/>"))\
      \(p("ngoài", "<w:pStyle w:val=\"H2\"/><w:numPr><w:numId w:val=\"0\"/></w:numPr>"))\
      \(p("II", "<w:pStyle w:val=\"H1\"/>"))
      """)
    docx.styles = """
      <w:style w:type="paragraph" w:styleId="H1"><w:pPr>\(properties)</w:pPr></w:style>\
      <w:style w:type="paragraph" w:styleId="H2"><w:pPr>\(properties)</w:pPr></w:style>\
      <w:style w:type="paragraph" w:styleId="H2b"><w:basedOn w:val="H2"/></w:style>
      """
    docx.numbering = Self.list(
      1,
      Self.level(0, "upperRoman", "%1.", "<w:pStyle w:val=\"H1\"/>")
        + Self.level(1, "decimal", "%2.", "<w:pStyle w:val=\"H2\"/>"))
    let labels = try readDocument(docx.bytes()).blocks.map(\.computedLabel)
    #expect(labels == ["I.", "1.", "2.", nil, "II."])
  }

  @Test func listsOfANumberingStyleAreFollowed() throws {
    let numbering = """
      <w:abstractNum w:abstractNumId="7"><w:styleLink w:val="S"/>\(Self.level(0, "decimal", "%1/"))</w:abstractNum>\
      <w:abstractNum w:abstractNumId="8"><w:numStyleLink w:val="S"/></w:abstractNum>\
      <w:num w:numId="1"><w:abstractNumId w:val="8"/></w:num>
      """
    #expect(try labels([(1, 0), (1, 0)], numbering) == ["1/", "2/"])
  }

  @Test func emptyParagraphsCountAndDeletedOnesDoNot() throws {
    let item = "<w:numPr><w:ilvl w:val=\"0\"/><w:numId w:val=\"1\"/></w:numPr>"
    var docx = TinyDocx(
      p("a", item) + "<w:p><w:pPr>\(item)</w:pPr></w:p>"
        + "<w:p><w:pPr>\(item)<w:rPr><w:del/></w:rPr></w:pPr><w:del><w:r><w:delText>x</w:delText></w:r></w:del></w:p>"
        + p("ẩn", item + "<w:rPr><w:vanish/></w:rPr>", run: "<w:vanish/>") + p("b", item))
    docx.numbering = Self.list(1, Self.level(0, "decimal", "%1."))
    #expect(try readDocument(docx.bytes()).blocks.map(\.computedLabel) == ["1.", "3."])
  }

  @Test(
    arguments: [
      // Loops of styles and of links.
      """
      <w:abstractNum w:abstractNumId="1"><w:numStyleLink w:val="S"/><w:styleLink w:val="S"/></w:abstractNum>\
      <w:num w:numId="1"><w:abstractNumId w:val="1"/></w:num>
      """,
      // No such list, levels and numbers out of all bounds.
      "<w:num w:numId=\"1\"><w:abstractNumId w:val=\"99\"/></w:num>",
      list(1, level(2_147_483_647, "decimal", "%1")),
      list(1, level(0, "lowerLetter", "%1%2%3%9", start: 2_147_483_647)),
      list(1, level(0, "upperRoman", "%1", start: -5)),
      list(1, "<w:lvl w:ilvl=\"0\"><w:start w:val=\"99999999999999999999\"/></w:lvl>"),
    ])
  func nonsenseIsNoTrap(numbering: String) throws {
    for level in [0, 8, 9, -1, 2_147_483_647] {
      #expect(try labels([(1, level), (1, level)], numbering).count == 2)
    }
  }
}
