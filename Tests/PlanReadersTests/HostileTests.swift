import PlanReaders
import PlanText
import Testing

/// Inputs made to break readers: each ends soon, with a document that holds its invariants or a clear error.
///
/// A reader that goes over its input again and again does not end within the minutes of the time limit, however busy the machine is; no other time is asserted.
@Suite(.timeLimit(.minutes(10))) struct HostileTests {
  private static func many(_ text: String, _ count: Int) -> String {
    String(repeating: text, count: count)
  }

  static let plain: [String: String] = [
    "emphasis": many("*_*_**__", 10_000),
    "emphasis nested": many("**a *b ", 10_000) + many("c* d** ", 10_000),
    "open brackets": many("[", 40_000) + "](x)",
    "links in links": many("[a](", 10_000) + many(")", 10_000),
    "link ends": many("](", 20_000),
    "ticks": (1...900).map { many("`", $0) + "a" }.joined(),
    "escapes": many("\\*\\", 20_000),
    "entities": many("&#x1EBF;&", 20_000),
    "tags": many("<td colspan=999999999>", 4_000),
    "open tags": many("<", 40_000),
    "comments": many("<!--", 20_000),
    "fences": many("```\n~~~~\n", 10_000),
    "quotes": many(">", 40_000) + " a",
    "quotes over lines": many("> > > > >\n", 10_000),
    "headings": many("# ", 20_000) + many("\n#", 10_000),
    "bars": many("|\n", 20_000),
    "bars and cells": many("|\na\n|\n|\n", 8_000),
    "bars without end": many("|\n", 1_000) + many("a\n", 10_000),
    "bar rows": many("|a|b|c|\n", 4_000),
    "bars in a row": many("|", 20_000) + "\n" + many("|-", 10_000),
    "drawn tables": many("+--+\n|a |\n|b\n", 8_000),
    "numbers alone": (1...12_000).map { "\($0 % 900)" }.joined(separator: "\n\n"),
    "page breaks": many("\u{C}a\n", 20_000),
    "rules": many("---\n***\n___\n", 10_000),
    "one line": many("Kế hoạch ", 60_000),
    "one word": many("a", 400_000),
    "blank lines": many("\n", 400_000),
    "blanks": many(" \t\u{A0}", 60_000),
    "line ends": many("a\r\nb\rc\nd\u{2028}e\u{2029}f\u{85}g\u{C}h\u{B}", 2_000),
    "letters": many("a\n", 20_000),
    "capitals": many("AB\n", 10_000),
    "labels": many("1.\na)\nI.\n- \n", 5_000),
    "dashes": many("2021\n- 2025\n", 5_000),
    "hyphens": many("NĐ-\n", 10_000),
    "columns": many("Nơi nhận:                 TM. ỦY BAN\n", 4_000),
    "columns without end": "Nơi nhận:                 TM. ỦY BAN\n" + many("- a\n", 20_000),
    "tabs": many("\t", 40_000) + "a\n" + many("a\t", 20_000),
    "tabbed lines": many("a\tb\tc\n", 6_000) + many("\t\ta\n", 10_000),
    "tabbed rows of other lengths": (0..<6_000).map { many("a\t", $0 % 7) + "\n" }.joined(),
    "tabbed feet": many("Nơi nhận:\tTM. ỦY BAN\n", 4_000),
    "tabbed feet without end": many("Nơi nhận:\tTM. ỦY BAN\n" + many("- a\n", 100), 200),
    "gaps and rows": many("TT   a   b   c\n", 3_000) + many("1    a   b   c\n         a\n", 3_000),
    "gaps without rows": many("a          b          c\n  a\n", 6_000),
    "gaps": many("a          b          c\n", 6_000),
    "types": many("KẾ HOẠCH\na\n", 5_000),
    "zalgo": "a" + many("\u{301}", 20_000) + "\n" + many("\u{301}\u{323}", 10_000),
    "invisible": many("\u{200B}\u{202E}\u{AD}\u{FEFF}\u{2060}", 8_000) + "x",
    "numbers": "10" + many("0", 20_000) + " 1.000.000.000.000 −5 ½ IIIIII 31/02/2024 0000",
    "nothing": "",
    "blank": " ",
    "one bar": "|",
    "one star": "*",
    "one dash": "-",
    "one bracket": "<",
  ]

  @Test(arguments: plain.keys.sorted())
  func textsEndSoon(name: String) throws {
    let text = try #require(Self.plain[name])
    for format in [SourceInfo.Format.text, .markdown] {
      if let document = try? read(text, as: format) { expectSound(document) }
    }
  }

  static let pages: [String: String] = [
    "unclosed bold": "<html><body>" + many("<b>", 20_000) + "x",
    "unclosed paragraphs": "<html><body>" + many("<p>x", 20_000),
    "unclosed divs": "<html><body>" + many("<div>", 20_000) + "x",
    "closing tags": "<html><body>" + many("</b></i></p>", 20_000) + "x",
    "adoption": "<html><body>" + many("<a><b><div>", 10_000) + "x",
    "tables": "<html><body>" + many("<table><tr><td>", 1_000) + "x",
    "wide cells": "<html><body><table>" + many("<tr><td colspan=1000000000 rowspan=65535>x", 3_000),
    "lists": "<html><body>" + many("<ol start=2147483647 type=i><li>", 2_000) + "x",
    "attributes": "<html><body><p " + many("a='b' ", 20_000) + ">x",
    "references": "<html><body>" + many("&#1114112;&#xD800;&#0;&bogus;&amp", 10_000),
    "comments": "<html><body>" + many("<!-- - -- > ", 10_000) + "-->x",
    "scripts": "<html><body>" + many("<script>ít nhất 99</script>", 4_000) + "x",
    "styles": "<html><body>" + many("<p style='display:;;:none;visibility'>x", 4_000),
    "breaks": "<html><body>" + many("x<br>", 20_000),
    "text": "<html><body>" + many("Kế hoạch năm 2024 ", 20_000),
    "null": "<html>\u{0}<body>\u{0}<p>a\u{0}b</p>",
    "root only": "<html>",
    "open root": "<html",
    "entity": "<!DOCTYPE html [<!ENTITY a '&a;&a;'>]><html><p>&a;</p>",
    "frames": "<html><frameset><frame src='file:///etc/passwd'></frameset></html>",
  ]

  @Test(arguments: pages.keys.sorted())
  func pagesEndSoon(name: String) throws {
    let text = try #require(Self.pages[name])
    if let document = try? read(text) { expectSound(document) }
  }

  /// The invariants, checked in one pass so that large documents do not take long.
  private func expectSound(_ document: SourceDocument) {
    var end = -1
    var isSound = true
    for block in document.blocks {
      let range = block.span.range
      isSound = isSound && range.lowerBound == end + 1 && !range.isEmpty
      isSound = isSound && range.upperBound <= document.text.count
      isSound = isSound && document.text[range.lowerBound] & 0xC0 != 0x80
      end = range.upperBound
    }
    #expect(isSound && document.text.count == max(0, end))
    #expect(String(validating: document.text, as: UTF8.self) != nil)
  }

  /// Bytes that are no UTF-8 are still read; what is lost is noted.
  @Test func brokenBytesAreRead() throws {
    let bytes = Array("Kế hoạch ".utf8) + [0xED, 0xA0, 0x80, 0xFF, 0xC3] + Array(" năm 2024".utf8)
    let document = try readDocument(bytes)
    #expect(document.notes.contains { $0.code == .invalidUTF8 })
    #expect(texts(of: document).first?.hasSuffix("năm 2024") == true)
    expectInvariants(document)
  }

  @Test func emptyFilesAreNoted() throws {
    for text in ["", "\n\n", "\u{FEFF}", "<html></html>"] {
      let document = try read(text)
      #expect(document.blocks.isEmpty && document.text.isEmpty)
      #expect(document.notes.contains { $0.code == .emptyDocument })
    }
  }
}
