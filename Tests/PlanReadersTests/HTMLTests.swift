import PlanReaders
import PlanText
import Testing

@Suite struct HTMLTests {
  private func blocks(_ body: String) throws -> [String] {
    let document = try read("<html><body>\(body)</body></html>")
    #expect(document.info.format == .html)
    expectInvariants(document)
    return texts(of: document)
  }

  @Test(
    arguments: [
      ("<p>Một\n  hai</p><p>Ba</p>", ["Một hai", "Ba"]),
      ("<div>Một<div>Hai</div>Ba</div>", ["Một", "Hai", "Ba"]),
      ("<h1>Kế <b>hoạch</b></h1>x", ["Kế hoạch", "x"]),
      ("<b>ỦY BAN NHÂN DÂN<br></b>HUYỆN CAO LỘC", ["ỦY BAN NHÂN DÂN HUYỆN CAO LỘC"]),
      (
        "KT. CHỦ TỊCH<br>PHÓ CHỦ TỊCH<br/><br/>Hoàng Văn Bình",
        [
          "KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH", "Hoàng Văn Bình",
        ]
      ),
      ("<p>T&ecirc;n: &#7871; &amp; &lt;b&gt; &#1114112; x</p>", ["Tên: ế & <b> x"]),
      (
        "<p><![if !supportLists]><span style='mso-list:Ignore'>1.&nbsp; </span><![endif]>Mục đích</p><!--[if gte mso 9]><p>A</p><![endif]--><p>Hai<![IF !vml]><br>ba<![ENDIF]></p>",
        ["1. Mục đích", "Hai", "ba"]
      ),
      ("<p>Một <![if</p><p>[!] Hai", ["Một", "[!] Hai"]),
      ("<p>Một</p><script>if (a<b) x='<![if y]>'</script><p>Hai<![endif]>", ["Một", "Hai"]),
      (
        "<p><span style='font-family:Wingdings'>§<span style='font-family:\"Times New Roman\"'>&nbsp;</span></span>Một</p><p><font face=Symbol>&#61623;</font> Hai</p><p><font face=Wingdings>v</font> Ba</p><p><font face=Wingdings>tên</font> Bốn",
        ["▪ Một", "• Hai", "❖ Ba", "tên Bốn"]
      ),
      (
        "<p style='text-transform: uppercase'>Kế hoạch <b style='text-transform:none'>năm</b> Đổi mới</p>xã",
        ["KẾ HOẠCH năm ĐỔI MỚI", "xã"]
      ),
      ("<ul><li>Một<ul><li>Hai</ul><li>Ba</ul>Bốn", ["Một", "Hai", "Ba", "Bốn"]),
      ("<pre>a\n b</pre>", ["a", "b"]),
      (
        "<p>Câu bị cắt ở giữa trang, còn phần sau của câu nằm ở</p><p>trang sau.</p>",
        [
          "Câu bị cắt ở giữa trang, còn phần sau của câu nằm ở trang sau."
        ]
      ),
      ("<p>e\u{302}\u{301}</p>", ["ế"]),
      ("<span>A</span><span>B</span> <i>C</i>", ["AB C"]),
    ] as [(String, [String])])
  func blocksComeFromElements(body: String, expected: [String]) throws {
    #expect(try blocks(body) == expected)
  }

  @Test func aTagWithTooManyAttributesIsRefused() throws {
    let attributes = (0..<100_000).map { " a\($0)=\"x > y\"" }.joined()
    #expect(throws: ReadError.tooManyAttributes(limit: 256)) {
      try read("<html><body><p\(attributes)>A</p></body></html>")
    }
    var options = ReadOptions(format: .html)
    options.limits.maxAttributes = 3
    for page in ["<p a b=c d = 'e f'>A</p>", "<!-- <p a b c d e> --><p>A</p><P/a/b/c>B"] {
      _ = try readDocument(Array(page.utf8), options)
    }
    for page in ["<p a b=c d = 'e f' g>A</p>", "<script><p></script><p a='b'c='d'e f>"] {
      #expect(throws: ReadError.tooManyAttributes(limit: 3)) {
        try readDocument(Array(page.utf8), options)
      }
    }
  }

  /// What looks like a tag in a script is none.
  @Test func scriptsAndCommentsHoldNoTags() throws {
    let words = String(repeating: "x ", count: 1_000)
    let page = "<html><!-- <p \(words)> --><script>if (a<b \(words)) {}</script><p>A</p></html>"
    #expect(texts(of: try read(page)) == ["A"])
  }

  @Test func hiddenTextIsLeftOutWithNotes() throws {
    let body = """
      <style>p { content: "ít nhất 99 mô hình" }</style>
      <script>var a = "ít nhất 98 mô hình"</script>
      <!-- ít nhất 97 mô hình -->
      <p style="DISPLAY : none">ít nhất 96 mô hình</p>
      <p hidden>ít nhất 95 mô hình</p>
      <div style="color:red;visibility:hidden"><p>ít nhất 94 mô hình</p></div>
      <template><p>ít nhất 93 mô hình</p></template>
      <noscript>ít nhất 92 mô hình</noscript>
      <span style="mso-hide:all">ít nhất 91 mô hình</span>
      <select><option>90</select><svg><text>89</text></svg><textarea>88</textarea>
      <p style="display:block">ít nhất 2 mô hình</p>
      """
    let document = try read("<html><head><title>Tên</title></head><body>\(body)")
    #expect(texts(of: document) == ["ít nhất 2 mô hình"])
    let kinds = document.notes.filter { $0.code == .hiddenTextDropped }.map(\.details)
    #expect(kinds == [["script", "2"], ["hidden", "9"], ["comment", "1"]])
  }

  @Test func tablesHaveRowsAndColumns() throws {
    let document = try read(
      """
      <table><tr><th rowspan=2>TT<th colspan=2>Nội dung<th>Đơn vị
      <tr><td>a<td>b<td><p>Sở Nội vụ</p><p>Sở Y tế</p>
      <tr><td><table><tr><td>trong</table>sau<td></table>
      """
    )
    let cells = document.blocks.map { block in
      let cell = block.cell
      return
        "\(cell?.table ?? -1).\(cell?.row ?? -1).\(cell?.column ?? -1) \(document.words(at: block.span))"
    }
    #expect(
      cells == [
        "0.0.0 TT", "0.0.1 Nội dung", "0.0.3 Đơn vị", "0.1.1 a", "0.1.2 b", "0.1.3 Sở Nội vụ",
        "0.1.3 Sở Y tế", "1.0.0 trong", "0.2.0 sau",
      ]
    )
    #expect(document.blocks[0].cell?.rowSpan == 2 && document.blocks[1].cell?.columnSpan == 2)
    #expect(document.blocks.allSatisfy { $0.kind == .tableCell })
  }

  @Test func listsHaveDepthAndNumbers() throws {
    let document = try read(
      """
      <ol><li>A<ol type=a start=3><li>B<li>C<ul><li>D</ul></ol><li value=7>E<li>F</ol>
      <ol type=I><li>G</ol><p>H</p>
      """
    )
    #expect(texts(of: document) == ["A", "B", "C", "D", "E", "F", "G", "H"])
    #expect(document.blocks.map(\.computedLabel) == ["1.", "c.", "d.", nil, "7.", "8.", "I.", nil])
    #expect(document.blocks.map(\.listDepth) == [1, 2, 2, 3, 1, 1, 1, 0])
    #expect(document.blocks.last?.kind == .paragraph)
  }

  @Test(
    arguments: [
      ("<meta charset=utf-8>", [0xE1, 0xBA, 0xBF]),
      ("", [0xE1, 0xBA, 0xBF]),
      // What the bytes are counts more than what the file says.
      ("<meta charset=iso-8859-1>", [0xE1, 0xBA, 0xBF]),
      ("<meta charset=utf-16>", [0xE1, 0xBA, 0xBF]),
      ("<meta http-equiv=content-type content='text/html; charset=windows-1258'>", [0xEA, 0xEC]),
    ] as [(String, [UInt8])])
  func encodingsAreFound(meta: String, letter: [UInt8]) throws {
    let bytes = Array("<html><head>\(meta)</head><body><p>K".utf8) + letter + Array(" ho".utf8)
    #expect(texts(of: try readDocument(bytes)) == ["Kế ho"])
  }

  @Test func utf16WithoutAMarkIsRead() throws {
    var bytes: [UInt8] = []
    for unit in "<html><body><p>Kế hoạch năm 2024</p></body></html>".utf16 {
      bytes += [UInt8(unit & 0xFF), UInt8(unit >> 8)]
    }
    let document = try readDocument(bytes)
    #expect(document.info.format == .html && document.info.encoding == "utf-16le")
    #expect(texts(of: document) == ["Kế hoạch năm 2024"])
  }

  @Test func depthIsBoundedWithANote() throws {
    for depth in [300, 100_000] {
      let text = String(repeating: "<div>", count: depth) + "Sâu"
      let document = try read("<html><body><p>Trước</p>" + text)
      #expect(texts(of: document).first == "Trước")
      #expect(document.notes.contains { $0.code == .depthExceeded })
    }
  }

  /// Inline elements that nobody closed nest without end; the text behind them is read all the same.
  @Test func unclosedInlineElementsLoseNothing() throws {
    let body = (1...900).map { "<p><font color=red><b>Đoạn \($0)" }.joined()
    let document = try read("<html><body>\(body)<span style='display:none'>ẩn</span>")
    #expect(document.blocks.count == 900)
    #expect(texts(of: document).last == "Đoạn 900")
    #expect(!document.notes.contains { $0.code == .depthExceeded })
  }

  /// The letter ư of TCVN3 is no soft hyphen; a soft hyphen of Unicode is none of its letters.
  @Test func oldLettersAreDecodedAndNewOnesStay() throws {
    let words = "C¨n cø NghÞ ®Þnh cña Ch\u{AD}¬ng tr×nh"
    #expect(
      try blocks("<p>\(words)</p><p>Ủy\u{AD} ban®®</p>") == [
        "Căn cứ Nghị định của Chương trình", "Ủy ban®®",
      ])
  }

  @Test func nothingIsFetched() throws {
    let body = """
      <!DOCTYPE html SYSTEM "file:///etc/passwd" [<!ENTITY x SYSTEM "file:///etc/passwd">]>
      <html><link href="http://127.0.0.1:9/a.css"><iframe src="http://127.0.0.1:9/"></iframe>
      <img src="data:image/png;base64,AAAA"><p>&x; A</p>
      """
    let found = texts(of: try read(body))
    #expect(found.last?.hasSuffix("A") == true)
    #expect(!found.joined().contains("root:"))
  }
}
