import Hardening
import PlanReaders
import PlanText
import Testing

/// Packages cut, changed and put together at random: each is read or refused, and never a trap.
@Suite struct OfficeDamageTests {
  private static let body = """
    \(p("KẾ HOẠCH", "<w:jc w:val=\"center\"/>"))<w:tbl><w:tr><w:tc><w:tcPr><w:gridSpan w:val="2"/>\
    <w:vMerge w:val="restart"/></w:tcPr>\(p("a"))</w:tc></w:tr></w:tbl>\
    \(p("b", "<w:numPr><w:ilvl w:val=\"1\"/><w:numId w:val=\"1\"/></w:numPr>"))<w:p><w:ins>\(r("c"))</w:ins>\
    <w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>TOC</w:instrText></w:r><w:r>\
    <w:fldChar w:fldCharType="end"/></w:r><w:r><w:footnoteReference w:id="1"/></w:r></w:p>
    """

  private static func docx() -> TinyZip {
    var docx = TinyDocx(body)
    docx.styles = "<w:style w:type=\"paragraph\" w:styleId=\"a\"><w:basedOn w:val=\"a\"/></w:style>"
    docx.numbering = """
      <w:abstractNum w:abstractNumId="1"><w:lvl w:ilvl="1"><w:lvlText w:val="%1.%2"/></w:lvl></w:abstractNum>\
      <w:num w:numId="1"><w:abstractNumId w:val="1"/></w:num>
      """
    docx.footnotes = "<w:footnote w:id=\"1\">\(p("d"))</w:footnote>"
    return docx.zip
  }

  private static func odt() -> TinyZip {
    TinyOdt(
      """
      <text:list text:style-name="L"><text:list-item text:start-value="3">\(tp("a"))</text:list-item></text:list>\
      <table:table><table:table-row><table:table-cell table:number-columns-spanned="2">\(tp("b"))\
      </table:table-cell></table:table-row></table:table>
      """
    ).zip
  }

  private static let packages = [docx(), odt()]

  private func check(_ bytes: [UInt8]) {
    for mode in [ReadOptions.Revisions.accept, .reject] {
      guard let document = try? readDocument(bytes, ReadOptions(revisions: mode)) else { continue }
      expectInvariants(document)
    }
  }

  @Test(arguments: packages.indices)
  func cutPackages(index: Int) {
    let whole = Self.packages[index].bytes()
    for count in stride(from: 0, to: whole.count, by: 17) {
      check(Array(whole.prefix(count)))
      check(Array(whole.suffix(count)))
    }
  }

  @Test(arguments: packages.indices)
  func changedPackages(index: Int) {
    let whole = Self.packages[index].bytes()
    var dice = Dice(7)
    for round in 0..<600 {
      var damaged = whole
      for _ in 0...round % 5 {
        let place = Int.random(in: damaged.indices, using: &dice)
        damaged[place] = UInt8.random(in: 0...255, using: &dice)
      }
      check(damaged)
    }
  }

  /// The parts are changed and packed well, so that what is inside is reached.
  @Test(arguments: packages.indices)
  func changedParts(index: Int) {
    var dice = Dice(11)
    for _ in 0..<600 {
      var zip = Self.packages[index]
      let entry = Int.random(in: zip.entries.indices, using: &dice)
      guard !zip.entries[entry].bytes.isEmpty else { continue }
      for _ in 0..<2 {
        // Digits, quotes and letters change more meanings than random bytes do.
        let place = Int.random(in: zip.entries[entry].bytes.indices, using: &dice)
        zip.entries[entry].bytes[place] =
          Array("0129-\"<>/wa ".utf8).randomElement(using: &dice) ?? 0
      }
      check(zip.bytes())
    }
  }

  /// Elements taken out and put in elsewhere, the document staying well-formed.
  @Test func movedElements() {
    let pieces = [
      p("x"), "<w:tbl><w:tr><w:tc>\(p("y"))</w:tc></w:tr></w:tbl>", "<w:tc>\(p("z"))</w:tc>",
      r("run"),
      "<w:fldChar w:fldCharType=\"begin\"/>", "<w:fldChar w:fldCharType=\"end\"/>",
      "<w:t>text</w:t>",
      "<w:ins>\(p("i"))</w:ins>", "<w:del><w:delText>d</w:delText></w:del>",
      "<w:txbxContent>\(p("b"))</w:txbxContent>",
      "<mc:AlternateContent/>", "<w:numPr><w:numId w:val=\"1\"/></w:numPr>", "<w:sectPr/>",
      "<w:tr/>", "<w:pPr/>",
      "<w:footnoteReference w:id=\"1\"/>", "<w:br w:type=\"page\"/>",
      "<w:sym w:char=\"FFFFFFFF\"/>",
    ]
    var dice = Dice(13)
    for _ in 0..<400 {
      var body = ""
      for _ in 0..<6 {
        let piece = pieces.randomElement(using: &dice) ?? ""
        let outer =
          ["w:p", "w:r", "w:tbl", "w:tr", "w:tc", "w:sdt", "w:del", "w:hyperlink"]
          .randomElement(using: &dice) ?? "w:p"
        body += "<\(outer)>\(piece)\(Bool.random(using: &dice) ? piece : "")</\(outer)>"
        if Bool.random(using: &dice) { body = "<\(outer)>\(body)</\(outer)>" }
      }
      check(TinyDocx(body).bytes())
    }
  }
}
