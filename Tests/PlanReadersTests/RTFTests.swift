import PlanReaders
import PlanText
import Testing

@Suite struct RTFTests {
  private static let fonts =
    #"{\fonttbl{\f0\froman\fcharset0 Times New Roman;}{\f1{\*\panose 01}.VnTime;}{\f2 .VnTimeH;}"#
    + #"{\f3\fcharset0 VNI-Times;}{\f4\ftech\fcharset2 Symbol;}{\f5\fcharset163 Arial{\*\falt X};}"#
    + #"{\f6\fswiss\fcharset162 .VnTimeH Tur;}}"#

  private func read(_ body: String, _ options: ReadOptions = ReadOptions()) throws -> SourceDocument
  {
    let text = #"{\rtf1\ansi\ansicpg1252\deff0"# + Self.fonts + body + "}"
    let document = try readDocument(Array(text.utf8), options)
    expectInvariants(document)
    #expect(document.info.format == .rtf)
    return document
  }

  private func lines(_ body: String) throws -> [String] { texts(of: try read(body)) }

  @Test func unicodeIsRead() throws {
    #expect(
      try lines(
        #"\pard K\u7871?\u32? ho\u7841 ?ch n\'e3m \uc0\u273\u432 \u7901ng \uc2\u-10179ab\u-8704cd.\par"#
      )
        == ["Kế hoạch nãm đường 😀."])
  }

  @Test func codePagesOfFontsAreKnown() throws {
    #expect(
      try lines(#"\f5 \'d0\'f4\'ccng \'c3n qu\'e1n\par\f0 caf\'e9 \'93x\'94\par"#) == [
        "Đồng Ăn quán", "café “x”",
      ])
  }

  @Test(
    arguments: [
      (#"\fcharset238"#, #"\'b9\'ea\'b3"#, "ąęł"), (#"\fcharset204"#, #"\'cc\'ee\'f1"#, "Мос"),
      (#"\fcharset161"#, #"\'c1\'e8"#, "Αθ"), (#"\fcharset162"#, #"\'f0\'fe"#, "ğş"),
      (#"\fcharset186"#, #"\'e0\'f0"#, "ąš"), (#"\fcharset0\cpg1251"#, #"\'e6"#, "ж"),
      (#"\fcharset99"#, #"\'e9\'94"#, "é”"),
    ])
  func otherCharacterSetsAreKnown(set: String, bytes: String, letters: String) throws {
    let text = #"{\rtf1\ansi{\fonttbl{\f0\#(set) Arial;}}\f0 \#(bytes)\par}"#
    #expect(texts(of: try readDocument(Array(text.utf8))) == [letters])
  }

  @Test func formulasAreRead() throws {
    let formula =
      #"{\mmath{\*\moMathPara{\*\moMathParaPr{\mjc center}}{\*\moMath{\mr\mscr0 x=}{\mf{\mfPr{\mtype bar}{\mctrlPr\i}}{\mnum{\mr a}}{\mden{\mr b}}}}}}{\*\mmathPict p}"#
    #expect(try lines(#"Cho "# + formula + #" nhe\par"#) == ["Cho x=a/b nhe"])
  }

  @Test func fontsTellTheEncoding() throws {
    let document = try read(
      #"{\f1 K\'d5 ho\'b9ch tr\'ad\'eang }{\f0 Cao L\u7897?c }{\f3 ban ha\'f8nh ke\'e1 hoa}{\f3\b \'efch}\par"#
    )
    #expect(texts(of: document) == ["Kế hoạch trường Cao Lộc ban hành kế hoạch"])
    #expect(document.notes.contains { $0.code == .legacyEncoding })
  }

  @Test(arguments: [#"\f2"#, #"\f6"#])
  func fontsOfCapitalsShowCapitals(font: String) throws {
    let body = font + #" c\'e9ng ho\'b5 x\'b7 h\'e9i\par"#
    #expect(try lines(body) == ["CỘNG HOÀ XÃ HỘI"])
    #expect(texts(of: try read(body, ReadOptions(fontCapitals: .stored))) == ["cộng hoà xã hội"])
  }

  @Test func whatIsNotTextIsLeftOut() throws {
    let body =
      #"{\info{\upr{\title No}{\*\ud{\title No}}}}{\upr{No}{\*\ud {\u89?}es }}{\*\generator No;}{\pict\pngblip 89504e47}{\object{\*\objdata 00}{\result Yes}}"#
      + #"{\field{\*\fldinst HYPERLINK "x"}{\fldrslt  link}}{\v no}{\*\unknown no}{\deleted no}"#
      + #"{\bkmkstart no} end{\*\bin5 }}}}}} more\par"#
    let document = try read(body)
    #expect(texts(of: document) == ["Yes Yes link end more"])
    #expect(document.notes.contains { $0.code == .hiddenTextDropped })
    #expect(document.notes.contains { $0.code == .trackedChanges })
  }

  @Test func symbolsAndBreaks() throws {
    #expect(
      try lines(
        #"a\tab b\~c\_d\-e\emdash f\{g\}\\ \ldblquote h\rdblquote{\f4 \'b7}{\f4 \'b3}\par I.\line J.\par"#
      )
        == ["a b c-de—f{g}\\ “h”•≥", "I.", "J."])
  }

  @Test func labelsAreComputedByTheWriterOfTheFile() throws {
    let document = try read(
      #"\pard{\listtext\f0 1.\tab}\ls1 one\par{\pntext\f4\'b7\tab}two\par{\listtext a)\tab}\ilvl1 three\par"#
    )
    #expect(document.blocks.map(\.computedLabel) == ["1.", "-", "a)"])
    #expect(document.blocks.map(\.listDepth) == [1, 1, 2])
  }

  @Test func headingsAreKnownByStyleAndLevel() throws {
    let document = try read(
      #"{\stylesheet{\s0 Normal;}{\s1\b heading 1;}{\*\cs9 heading 9;}}\pard\s1 A\par\pard\outlinelevel1 B\par\pard C\par"#
    )
    #expect(document.blocks.map(\.headingLevel) == [1, 2, 0])
  }

  @Test func tablesHaveTheirGrid() throws {
    let body =
      #"\pard before\par\trowd\trleft0\clvmgf\cellx1000\cellx2000\cellx3000\pard\intbl a\cell b\cell c\cell\row"#
      + #"\trowd\trleft0\clvmrg\cellx1000\cellx3000\pard\intbl\cell D.\par E.\cell\row\pard after\par"#
    let document = try read(body)
    #expect(texts(of: document) == ["before", "a", "b", "c", "D.", "E.", "after"])
    #expect(
      document.blocks.map(\.cell).prefix(5) == [
        nil, Block.Cell(table: 0, row: 0, column: 0, rowSpan: 2),
        Block.Cell(table: 0, row: 0, column: 1), Block.Cell(table: 0, row: 0, column: 2),
        Block.Cell(table: 0, row: 1, column: 1, columnSpan: 2),
      ])
  }

  @Test func tablesStandInTables() throws {
    let body =
      #"\trowd\cellx1000\cellx2000\pard\intbl x\par\pard\intbl\itap2 in\nestcell{\*\nesttableprops\trowd\cellx500\nestrow}"#
      + #"\pard\intbl y\cell z\cell\row\pard end\par"#
    let document = try read(body)
    #expect(texts(of: document) == ["x", "in", "y", "z", "end"])
    #expect(document.blocks.map { $0.cell?.table } == [0, 1, 0, 0, nil])
  }

  @Test func notesBoxesAndHeadsStandApart() throws {
    let body =
      #"{\header\pard Head\par}{\footer\pard Trang 1\par}\pard Body{\footnote\pard  note\par} goes on"#
      + #"{\shp{\*\shpinst{\shptxt\pard box\par}}{\shprslt no}}.\par next\par"#
    let document = try read(body)
    #expect(texts(of: document) == ["Body goes on.", "box", "next", "note", "Head"])
    #expect(document.blocks.last?.kind == .headerFooter)
  }

  @Test func brokenFilesAreReadToTheirEnd() throws {
    for text in [
      #"{\rtf1 a{\b b"#, #"{\rtf1 a}}}} b"#, #"{\rtf"#, #"{\rtf1\"#, #"{\rtf1\'"#,
      #"{\rtf1\'g1 a\u"#,
      #"{\rtf1\bin99999999 x"#, #"{\rtf1\bin-5 x"#, #"{\rtf1\f99999999999999999999 x"#,
      #"{\rtf1\u99999999 \u-99999999 x"#,
      #"{\rtf1\uc99999\u65 x\par y"#, #"{\rtf1\cell\row\cell\nestrow\nestcell\itap99999\cell x"#,
    ] {
      expectInvariants(try readDocument(Array(text.utf8)))
    }
  }

  @Test func depthEndsSoon() throws {
    let deep =
      #"{\rtf1 a"# + String(repeating: #"{\b x"#, count: 100_000)
      + String(repeating: "}", count: 100_000) + " b}"
    let document = try readDocument(Array(deep.utf8))
    #expect(document.notes.contains { $0.code == .depthExceeded })
    #expect(texts(of: document).last?.hasSuffix("x b") == true)
    let footnotes = #"{\rtf1 a"# + String(repeating: #"{\footnote{\shptxt x"#, count: 50_000)
    expectInvariants(try readDocument(Array(footnotes.utf8)))
  }

  @Test func limitsAreErrors() {
    var options = ReadOptions()
    options.limits.maxTableCells = 10
    let cells = #"{\rtf1\pard\intbl "# + String(repeating: #"\cell"#, count: 20) + "}"
    #expect(throws: ReadError.tooManyCells(limit: 10)) {
      try readDocument(Array(cells.utf8), options)
    }
    options.limits.maxCodePoints = 100
    let long = #"{\rtf1 "# + String(repeating: "x", count: 200) + "}"
    #expect(throws: ReadError.tooManyCodePoints(limit: 100)) {
      try readDocument(Array(long.utf8), options)
    }
  }

  @Test func damagedFilesAreRead() throws {
    let sample = Array(
      (#"{\rtf1\ansi"# + Self.fonts
        + #"{\header H\par}\trowd\cellx1000\cellx2000\intbl{\f1 K\'d5 ho\'b9ch}\cell x{\footnote n}\cell\row"#
        + #"\pard{\f3 ba\'f9o ca\'f9o}{\field{\*\fldinst X}{\fldrslt r}}\u7871?\par}"#).utf8)
    var state: UInt64 = 5
    for round in 0..<1_500 {
      var bytes = sample
      for _ in 0...(round % 6) {
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        let at = 5 + Int(state >> 33) % (bytes.count - 5)
        switch round % 3 {
        case 0: bytes[at] = UInt8(truncatingIfNeeded: state >> 20)
        case 1: bytes.remove(at: at)
        default: bytes.insert(contentsOf: bytes[at...].prefix(9), at: at / 2 + 3)
        }
      }
      if let document = try? readDocument(bytes) { expectInvariants(document) }
    }
    for count in 5..<sample.count { expectInvariants(try readDocument(Array(sample[..<count]))) }
  }
}
