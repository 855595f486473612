import PlanReaders
import PlanText
import Testing

/// Pages whose fonts say what their letters mean.
@Suite struct HTMLFontTests {
  @Test(
    arguments: [
      "<font face=\".VnTime\">nh©n d©n tr\u{AD}êng</font>",
      "<span style='font-family:\".VnTime\",serif'>nh©n d©n tr\u{AD}êng</span>",
      "<font face=\".VnTime\">nh©n <b>d</b>©n tr\u{AD}<i>êng</i></font>",
      "<p style=\"color:red; font-family: VNI-Times\">nhaân daân tröôøng</p>",
      "<p style='font: italic 400 13pt/1.2 \".VnTime\", serif'>nh©n d©n tr\u{AD}êng</p>",
      "<p style='font:bold x-large / 120% VNI-Times'>nhaân daân tröôøng</p>",
      "<p style='font-family: Arial; font: 1.1em .VnTime'>nh©n d©n tr\u{AD}êng</p>",
      "<font face=\"VNI-Times\">nhaân daân trö</font><font face=\"VNI-Times\">ôøng</font>",
    ])
  func lettersAreDecoded(body: String) throws {
    let document = try read("<html><body>\(body)</body></html>")
    #expect(texts(of: document) == ["nhân dân trường"])
    #expect(document.notes.contains { $0.code == .legacyEncoding })
  }

  @Test(arguments: ["font: caption", "font: 13pt", "font: .VnTime", "font: 13pt Arial, .VnTime"])
  func otherShorthandsNameNoFontOfAnOldEncoding(style: String) throws {
    let document = try read("<html><body><p style=\"\(style)\">© ®µ nhân dân</p></body></html>")
    #expect(texts(of: document) == ["© ®µ nhân dân"])
  }

  @Test func fontsEndWithTheirElements() throws {
    let page = """
      <html><body><p>Phường <font face=".VnTimeH">d©n</font> © <span>®<span style="font-family:Arial">µ
      </span></span> Trường</p></body></html>
      """
    let document = try read(page)
    #expect(texts(of: document) == ["Phường DÂN © ®µ Trường"])
    #expect(document.info.encoding == "utf-8")
  }

  @Test func classesHaveTheFontsOfTheStyleSheet() throws {
    let page = """
      <html><head><style><!-- /* p { font-family: Arial } */
      @font-face { font-family: ".VnTime" }
      p.Body, .note { margin: 0; font-family: ".VnTime", serif }
      @media print { span.u { font-family: Arial } } --></style></head>
      <body><p class="x body">nh©n d©n</p><p>© <b class=note>tr\u{AD}êng</b></p>
      <div class="body">©</div></body></html>
      """
    let document = try read(page)
    #expect(texts(of: document) == ["nhân dân", "© trường", "©"])
    #expect(document.notes.contains { $0.code == .legacyEncoding })
  }
}
