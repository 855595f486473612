import PlanReaders
import PlanText
import Testing

@Suite struct EncodingTests {
  /// `Kế hoạch triển khai` and `điển hình tiên tiến của xã` in TCVN3.
  static let tcvn3: [UInt8] =
    [
      0x4B, 0xD5, 0x20, 0x68, 0x6F, 0xB9, 0x63, 0x68, 0x20, 0x74, 0x72, 0x69, 0xD3, 0x6E, 0x20,
      0x6B, 0x68, 0x61, 0x69, 0x0A, 0x0A,
    ]
    + Array("\u{AE}i\u{D3}n h\u{D7}nh ti\u{AA}n ti\u{D5}n c\u{F1}a x\u{B7}".unicodeScalars).map {
      UInt8($0.value)
    }
  static let expected = ["Kế hoạch triển khai", "điển hình tiên tiến của xã"]

  private func read(_ bytes: [UInt8], _ encoding: TextEncoding? = nil) throws -> SourceDocument {
    try readDocument(bytes, ReadOptions(name: "a", encoding: encoding))
  }

  @Test func textInALegacyEncodingIsDecodedAndNamed() throws {
    let document = try read(Self.tcvn3)
    #expect(texts(of: document) == Self.expected)
    #expect(document.info.encoding == "tcvn3")
    let note = try #require(document.notes.first { $0.code == .legacyEncoding })
    #expect(note.details == ["TCVN3 (ABC)", "9", "0%", "100%"])
    // Every word slices back to its bytes.
    let first = document.origins.input(of: document.blocks[0].span.range)
    #expect(first == 0..<19)
    let word = document.text.firstIndex(of: 0x68) ?? 0
    #expect(document.origins.input(of: word..<word + 7) == 3..<8)
  }

  @Test func theSameStoredAsUnicodeIsDecodedToo() throws {
    let text = String(String.UnicodeScalarView(Self.tcvn3.map { Unicode.Scalar($0) }))
    let utf8 = try read(Array(text.utf8))
    #expect(texts(of: utf8) == Self.expected)
    #expect(utf8.info.encoding == "tcvn3")
    let utf16 = try read([0xFF, 0xFE] + text.utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] })
    #expect(texts(of: utf16) == Self.expected)
    #expect(utf16.info.encoding == "tcvn3")
  }

  /// Programs of Vietnamese Windows took the bytes for code page 1258, and no font's name tells.
  @Test func bytesTakenForWindows1258AreDecodedInEveryFormat() throws {
    let stored =
      "®iÓn h×nh tiªn tiƠn trong phong trµo thi ®ua, c¸c ®¬n v\u{303} trªn ®\u{303}a bµn"
    let expected = "điển hình tiên tiến trong phong trào thi đua, các đơn vị trên địa bàn"
    let plain = "Uỷ ban nhân dân huyện ban hành Kế hoạch, đơn vị: người ®."
    var doc = DocBuilder()
    doc.paragraphs = [stored, plain].map { text in
      DocBuilder.Paragraph(runs: [DocBuilder.Run(text: text, isWide: true)])
    }
    let bytes = stored.unicodeScalars.map { scalar -> String in
      let byte = (UInt8(0x80)...0xFF).first { CodePage.windows1258.scalar($0) == scalar }
      return byte.map { "\\'" + String($0, radix: 16) } ?? String(scalar)
    }.joined()
    let codes = plain.utf16.map { $0 < 0x80 ? String(UnicodeScalar(UInt8($0))) : "\\u\($0)?" }
    let rtf =
      #"{\rtf1\ansi\ansicpg1258{\fonttbl{\f0\fcharset163 Arial;}}\f0 "# + bytes + #"\par "#
      + codes.joined() + #"\par}"#
    let documents = [
      try read(Array("\(stored)\n\n\(plain)\n".utf8)),
      try read(Array("<html><p>\(stored)</p><p>\(plain)</p></html>".utf8)),
      try readDocument(TinyDocx(p(stored) + p(plain)).bytes()),
      try TinyOdt(tp(stored) + tp(plain)).read(),
      try readDocument(doc.file()), try read(Array(rtf.utf8)),
    ]
    for document in documents {
      #expect(texts(of: document) == [expected, plain], "\(document.info.format)")
      #expect(document.notes.contains { $0.code == .legacyEncoding })
    }
  }

  @Test func aForcedEncodingIsNotQuestioned() throws {
    let document = try read(Self.tcvn3, .windows1252)
    #expect(texts(of: document)[0] == "KÕ ho¹ch triÓn khai")
    #expect(document.info.encoding == "windows-1252")
    let vni = try read(
      Array("Ban haønh, soá 5".unicodeScalars).map { UInt8($0.value) }, .legacy(.vni))
    #expect(texts(of: vni) == ["Ban hành, số 5"])
    #expect(vni.info.encoding == "vni")
  }

  @Test(arguments: [
    "<p>K&Otilde; ho&sup1;ch tri&Oacute;n khai<p>&reg;i&#211;n h&times;nh ti&ordf;n ti&Otilde;n c&ntilde;a x&middot;",
    "<html><head><meta charset=windows-1252></head><p>KÕ ho¹ch tri<b>Ó</b>n khai<p>®iÓn h×nh tiªn tiÕn cña x·",
    "<p>KÕ ho&#xB9;ch triÓn khai<p>&#xF0AE;iÓn h×nh tiªn tiÕn cña x·",
  ])
  func entitiesAreBytesOfTheEncodingToo(html: String) throws {
    let document = try read(Array(html.utf8))
    #expect(texts(of: document) == Self.expected)
    #expect(document.info.encoding == "tcvn3")
  }

  @Test func bytesOfHTMLAreDecodedWhateverItSays() throws {
    let head = "<html><head><meta charset=\"utf-8\"><title>x</title></head><body><p>"
    let body = Self.tcvn3.split(separator: 0x0A).map { Array($0) }
    let document = try read(Array(head.utf8) + body[0] + Array("<p>".utf8) + body[1])
    #expect(texts(of: document) == Self.expected)
    #expect(document.info.encoding == "tcvn3")
  }

  @Test func lettersInThePlaceOfControlCharactersSurviveMarkup() throws {
    // VPS: Bộ, ĐỘNG and the Ộ among the control characters.
    let text =
      "<html><body><p>B\u{B6} \u{F1}\u{12}NG L\u{1D} Nh\u{E2}n d\u{E2}n huy\u{8C}n \u{C7}i\u{8B}n h\u{EC}nh"
    let bytes = text.unicodeScalars.map { UInt8($0.value) }
    #expect(texts(of: try read(bytes)) == ["Bộ ĐỘNG LỮ Nhân dân huyện điển hình"])
  }

  @Test func declaredVietnameseIsBelievedWhereTheTextIsTooShortToTell() throws {
    let html = "<meta charset=windows-1258><p>ð\u{D0}"
    let document = try read(html.unicodeScalars.map { UInt8($0.value) })
    #expect(texts(of: document) == ["đĐ"])
    #expect(document.info.encoding == "windows-1258")
  }

  @Test func westernTextIsNoVietnamese() throws {
    let text = "L'été à la mer – “déjà vu”, où les élèves français préfèrent le café."
    #expect(try read(Array(text.utf8)).info.encoding == "utf-8")
    let latin: [UInt8] = text.unicodeScalars.map { scalar in
      switch scalar {
      case "–": return 0x96
      case "“": return 0x93
      case "”": return 0x94
      default: return UInt8(scalar.value)
      }
    }
    let document = try read(latin)
    #expect(texts(of: document) == [text])
    #expect(document.info.encoding == "windows-1252")
    #expect(!document.notes.contains { $0.code == .legacyEncoding })
  }

  @Test func damagedUTF8IsMendedAndNoOtherEncoding() throws {
    var bytes = Array("Ủy ban nhân dân huyện ban hành Kế hoạch\n\nĐiển hình tiên tiến".utf8)
    bytes.remove(at: 1)
    let document = try read(bytes)
    #expect(document.info.encoding == "utf-8")
    #expect(document.notes.contains { $0.code == .invalidUTF8 })
    #expect(texts(of: document)[1] == "Điển hình tiên tiến")
  }
}
