import PlanReaders
import PlanText
import Testing

/// Heads and feet whose two columns a word processor keeps with TAB characters.
@Suite struct TabColumnTests {
  private static let lines = [
    "UBND HUYỆN TÂN LẠC\tCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
    "PHÒNG NỘI VỤ\tĐộc lập - Tự do - Hạnh phúc", "KẾ HOẠCH", "1.\tTrồng cây.",
    "Nơi nhận:\tKT. TRƯỞNG PHÒNG", "- Lưu: VT.\tPHÓ TRƯỞNG PHÒNG", "\tBùi Văn Dũng",
  ]
  private static let apart = [
    "UBND HUYỆN TÂN LẠC", "PHÒNG NỘI VỤ", "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
    "Độc lập - Tự do - Hạnh phúc", "KẾ HOẠCH", "1. Trồng cây.", "Nơi nhận:", "- Lưu: VT.",
    "KT. TRƯỞNG PHÒNG", "PHÓ TRƯỞNG PHÒNG", "Bùi Văn Dũng",
  ]

  private static let docx: [UInt8] = {
    let body = lines.map { line in
      "<w:p>"
        + line.split(separator: "\t", omittingEmptySubsequences: false).map { r(String($0)) }
        .joined(separator: "<w:r><w:tab/></w:r>") + "</w:p>"
    }
    return TinyDocx(body.joined()).bytes()
  }()

  private static let rtf: [UInt8] = {
    var text = "{\\rtf1\\ansi "
    for scalar in lines.map({ $0 + "\n" }).joined().unicodeScalars {
      switch scalar {
      case "\n": text += "\\par "
      case "\t": text += "\\tab "
      default: text += scalar.isASCII ? String(scalar) : "\\u\(scalar.value)?"
      }
    }
    return Array((text + "}").utf8)
  }()

  @Test(arguments: [docx, rtf])
  func columnsAreReadOneAfterTheOther(file: [UInt8]) throws {
    let document = try readDocument(file)
    expectInvariants(document)
    #expect(texts(of: document) == Self.apart)
  }

  @Test(arguments: [docx, rtf])
  func columnsCanBeLeftAsTheyAreStored(file: [UInt8]) throws {
    let document = try readDocument(file, ReadOptions(columns: .together))
    #expect(
      texts(of: document)
        == Self.lines.map { line in
          line.split(separator: "\t").joined(separator: " ")
        })
  }

  /// In a font of TCVN3 an optional hyphen is a letter; elsewhere it is nothing.
  @Test func optionalHyphensAreLettersInLegacyFonts() throws {
    let text =
      #"{\rtf1\ansi{\fonttbl{\f0 Arial;}{\f1 .VnTime;}}{\f1 tr\-\'eang}{\f0  nh\u226?n d\-\u226?n}\par}"#
    #expect(texts(of: try readDocument(Array(text.utf8))) == ["trường nhân dân"])
  }
}
