import PlanReaders
import PlanText
import Testing

@Suite struct DocxTextTests {
  @Test(
    arguments: [
      // Runs go together; space at the ends of a text counts only where it is said to.
      ("<w:p>\(r("Kế "))\(r("hoạch"))</w:p>", ["Kế hoạch"]),
      ("<w:p><w:r><w:t> Kế </w:t></w:r><w:r><w:t> hoạch</w:t></w:r></w:p>", ["Kếhoạch"]),
      ("<w:p><w:r><w:t>Kế\n hoạch</w:t></w:r></w:p>", ["Kế hoạch"]),
      // Tabs are spaces, hyphens are hyphens, soft ones are nothing.
      ("<w:p><w:r><w:tab/><w:t>Số:</w:t><w:tab/><w:tab/><w:t>5</w:t></w:r></w:p>", ["Số: 5"]),
      ("<w:p><w:r><w:t>KH</w:t><w:noBreakHyphen/><w:t>UBND</w:t></w:r></w:p>", ["KH-UBND"]),
      ("<w:p><w:r><w:t>hành</w:t><w:softHyphen/><w:t>chính</w:t></w:r></w:p>", ["hànhchính"]),
      // Line breaks begin lines, which are joined where a sentence goes on.
      (
        "<w:p><w:r><w:t>Nơi nhận:</w:t><w:br/><w:t>- Như trên;</w:t><w:cr/><w:t>- Lưu: VT.</w:t></w:r></w:p>",
        ["Nơi nhận:", "- Như trên;", "- Lưu: VT."]
      ),
      (
        "<w:p><w:r><w:t>chấp hành tốt chủ trương, đường lối của</w:t><w:br/><w:t>Đảng</w:t></w:r></w:p>",
        ["chấp hành tốt chủ trương, đường lối của Đảng"]
      ),
      // What wraps runs is looked through.
      (
        "<w:p><w:hyperlink r:id=\"x\">\(r("a"))</w:hyperlink><w:smartTag>\(r("b"))</w:smartTag><w:sdt><w:sdtPr><w:rPr/></w:sdtPr><w:sdtContent>\(r("c"))</w:sdtContent></w:sdt></w:p>",
        ["abc"]
      ),
      (
        "<w:sdt><w:sdtContent>\(p("a"))</w:sdtContent></w:sdt><w:customXml>\(p("b"))</w:customXml>",
        ["a", "b"]
      ),
      ("<w:p><m:oMath><m:r><m:t>x+1</m:t></m:r></m:oMath></w:p>", ["x+1"]),
      (
        "<w:p>\(r("Cho "))<m:oMath><m:f><m:fPr/><m:num><m:r><m:t>a</m:t></m:r></m:num><m:den><m:r><m:t>b</m:t></m:r></m:den></m:f></m:oMath>\(r(" nhé"))</w:p>",
        ["Cho a/b nhé"]
      ),
      (
        "<w:p><w:r><w:ruby><w:rt>\(r("đọc"))</w:rt><w:rubyBase>\(r("chữ"))</w:rubyBase></w:ruby></w:r></w:p>",
        ["chữ"]
      ),
      // Capitals by formatting are what the page shows.
      (p("kế hoạch", run: "<w:caps/>"), ["KẾ HOẠCH"]),
      (p("kế hoạch", run: "<w:caps w:val=\"0\"/>"), ["kế hoạch"]),
      // Letters and marks in different runs are composed.
      ("<w:p>\(r("ê"))\(r("\u{301}"))</w:p>", ["ế"]),
    ] as [(String, [String])])
  func runsBecomeText(body: String, blocks: [String]) throws {
    #expect(try docxTexts(body) == blocks)
  }

  @Test(
    arguments: [
      ("Symbol", "F0B7", "•"), ("Symbol", "00B3", "≥"), ("Symbol", "F061", "α"),
      ("Wingdings", "F0A7", "▪"), ("Wingdings", "F0FC", "✓"),
      // A place without a certain character stays private; it never becomes a letter.
      ("Wingdings", "F041", "\u{F041}"), ("Webdings", "61", "\u{F061}"),
      ("Arial", "2013", "–"), (".VnTime", "F0AD", "ư"),
    ])
  func symbolsAreDecodedByTheirFont(font: String, code: String, text: String) throws {
    let body =
      "<w:p><w:r><w:t>a</w:t><w:sym w:font=\"\(font)\" w:char=\"\(code)\"/><w:t>b</w:t></w:r></w:p>"
    #expect(try docxTexts(body) == ["a\(text)b"])
  }

  @Test(
    arguments: [
      (".VnTime", "KÕ ho¹ch cña Uû ban", "Kế hoạch của Uỷ ban"),
      (".VnTimeH", "kÕ ho¹ch", "KẾ HOẠCH"),
      ("VNI-Times", "Keá hoaïch", "Kế hoạch"),
      ("Times New Roman", "Kế hoạch", "Kế hoạch"),
    ])
  func legacyFontsAreDecoded(font: String, text: String, words: String) throws {
    let fonts = "<w:rFonts w:ascii=\"\(font)\" w:hAnsi=\"\(font)\"/>"
    #expect(try docxTexts(p(text, run: fonts)) == [words])
    // Also where runs cut the text between a letter and its tone.
    let runs = text.map { r(String($0), fonts) }.joined()
    #expect(try docxTexts("<w:p>\(runs)</w:p>") == [words])
  }

  @Test func capitalsOfAFontCanBeLeftAsTheyAreStored() throws {
    let body = p("kÕ ho¹ch", run: "<w:rFonts w:hAnsi=\".VnTimeH\"/>")
    #expect(try docxTexts(body, ReadOptions(fontCapitals: .stored)) == ["kế hoạch"])
    #expect(try docxTexts(body) == ["KẾ HOẠCH"])
  }

  @Test func legacyFontsAreReported() throws {
    let fonts = "<w:rFonts w:ascii=\".VnTime\" w:hAnsi=\".VnTime\"/>"
    let legacy = p("KÕ ho¹ch cña Uû ban nh©n d©n huyÖn", run: fonts)
    let document = try readDocx(p("Số: 5", run: fonts) + legacy)
    #expect(document.info.encoding == "tcvn3")
    #expect(document.details(of: .legacyEncoding).count == 1)
    let unicode = p("Kế hoạch của Ủy ban nhân dân huyện về công tác thi đua, khen thưởng năm học")
    #expect(try readDocx(unicode + legacy).info.encoding == "utf-8")
    #expect(try readDocx(unicode + legacy).details(of: .legacyEncoding).count == 1)
    #expect(try readDocx(unicode).details(of: .legacyEncoding).isEmpty)
  }

  @Test func theSoftHyphenOfALegacyFontIsALetter() throws {
    let fonts = "<w:rFonts w:ascii=\".VnTime\" w:hAnsi=\".VnTime\"/>"
    let body =
      "<w:p><w:r><w:rPr>\(fonts)</w:rPr><w:t>l</w:t><w:softHyphen/><w:t>u</w:t></w:r></w:p>"
    #expect(try docxTexts(body) == ["lưu"])
  }

  @Test func hiddenTextIsLeftOutAndReported() throws {
    let white = "<w:color w:val=\"ffffff\"/><w:sz w:val=\"2\"/>"
    let document = try readDocx(
      """
      <w:p>\(r("Giao "))\(r("02 điển hình", "<w:vanish/>"))\(r("05 điển hình"))\(r("bí mật", white))</w:p>
      \(p("ẩn", run: "<w:vanish/>"))\(p("trắng", run: "<w:color w:val=\"FFFFFF\"/>"))
      """)
    #expect(texts(of: document) == ["Giao 05 điển hình", "trắng"])
    #expect(document.details(of: .hiddenTextDropped) == [["hidden", "3"]])
  }

  @Test func stylesSayWhatIsHidden() throws {
    var docx = TinyDocx(
      """
      \(p("ẩn", "<w:pStyle w:val=\"H2\"/>"))\(p("hiện", "<w:pStyle w:val=\"H2\"/>", run: "<w:vanish w:val=\"0\"/>"))
      <w:p>\(r("ẩn", "<w:rStyle w:val=\"C\"/>"))\(r("rõ"))</w:p>
      """)
    docx.styles = """
      <w:style w:type="paragraph" w:styleId="H1"><w:rPr><w:vanish/></w:rPr></w:style>
      <w:style w:type="paragraph" w:styleId="H2"><w:basedOn w:val="H1"/></w:style>
      <w:style w:type="character" w:styleId="C"><w:rPr><w:vanish/></w:rPr></w:style>
      """
    #expect(texts(of: try readDocument(docx.bytes())) == ["hiện", "rõ"])
  }

  @Test(
    arguments: [
      ("<w:vanish w:val=\"0\"/>", "<w:vanish w:val=\"1\"/>"), ("<w:b/>", "<w:vanish/>"),
      ("<w:sz w:val=\"24\"/>", "<w:sz w:val=\"02\"/>"),
      ("<w:rStyle w:val=\"A\"/>", "<w:rStyle w:val=\"C\"/>"),
      ("<w:b/><w:sz w:val=\"20\"/>", "<w:b/><w:sz w:val=\"20\"/><w:vanish/>"),
    ])
  func runsSideBySideAreToldApart(shown: String, hidden: String) throws {
    var docx = TinyDocx(
      "<w:p>\(r("a", shown))\(r("x", hidden))\(r("b", shown))\(r("c", shown))\(r("y", hidden))</w:p>"
    )
    docx.styles = """
      <w:style w:type="character" w:styleId="A"><w:rPr><w:b/></w:rPr></w:style>
      <w:style w:type="character" w:styleId="C"><w:rPr><w:vanish/></w:rPr></w:style>
      """
    #expect(texts(of: try readDocument(docx.bytes())) == ["abc"])
  }

  @Test func runsThatLookAlikeAreReadInTheirParagraphs() throws {
    let bold = "<w:b/>"
    var docx = TinyDocx(
      p("ẩn", "<w:pStyle w:val=\"H\"/>", run: bold) + p("hiện", run: bold)
        + p("ẩn", "<w:pStyle w:val=\"H\"/>", run: bold))
    docx.styles =
      "<w:style w:type=\"paragraph\" w:styleId=\"H\"><w:rPr><w:vanish/></w:rPr></w:style>"
    #expect(texts(of: try readDocument(docx.bytes())) == ["hiện"])
  }

  @Test func textBoxesAreReadOnce() throws {
    let box = "<w:txbxContent>\(p("Trong khung"))</w:txbxContent>"
    let body = """
      <w:p>\(r("Ngoài "))<w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wp:anchor>\
      <a:graphic><a:graphicData><wps:wsp><wps:txbx>\(box)</wps:txbx></wps:wsp></a:graphicData></a:graphic>\
      <wp:posOffset>12700</wp:posOffset></wp:anchor></w:drawing></mc:Choice><mc:Fallback><w:pict><v:textbox>\
      \(box)</v:textbox></w:pict></mc:Fallback></mc:AlternateContent></w:r>\(r("khung"))</w:p>
      """
    #expect(try docxTexts(body) == ["Ngoài khung", "Trong khung"])
    let old = "<w:p><w:r><w:pict><v:textbox>\(box)</v:textbox></w:pict></w:r></w:p>"
    #expect(try docxTexts(old) == ["Trong khung"])
  }

  @Test func aChoiceThatNeedsSomethingUnknownIsPassedOver() throws {
    let body = """
      <w:p><w:r><mc:AlternateContent><mc:Choice Requires="w16se"><w:t>a</w:t></mc:Choice>\
      <mc:Fallback><w:t>b</w:t></mc:Fallback></mc:AlternateContent></w:r></w:p>
      """
    #expect(try docxTexts(body) == ["b"])
  }

  @Test func headingsAreHints() throws {
    var docx = TinyDocx(
      p("I. MỤC ĐÍCH", "<w:pStyle w:val=\"A\"/>") + p("Khác", "<w:outlineLvl w:val=\"2\"/>")
        + p("Thường"))
    docx.styles =
      "<w:style w:type=\"paragraph\" w:styleId=\"A\"><w:name w:val=\"heading 1\"/></w:style>"
    let blocks = try readDocument(docx.bytes()).blocks
    #expect(blocks.map(\.headingLevel) == [1, 3, 0])
    #expect(blocks.map(\.kind) == [.heading, .heading, .paragraph])
  }

  @Test func placesAreKept() throws {
    let blocks = try readDocx(
      "\(p("Một"))<w:p/><w:p><w:r><w:lastRenderedPageBreak/><w:t>Hai</w:t></w:r></w:p>"
    ).blocks
    #expect(blocks.map(\.origin.paragraph) == [1, 3])
    #expect(blocks.map(\.origin.page) == [1, 2])
    #expect(blocks.allSatisfy { $0.origin.part == "word/document.xml" && $0.origin.line == nil })
  }
}
