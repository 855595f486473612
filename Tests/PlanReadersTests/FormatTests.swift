import PlanReaders
import PlanText
import Testing

@Suite struct FormatTests {
  @Test(arguments: [
    ("# Kế hoạch\n\nNội dung.", SourceInfo.Format.markdown),
    ("**KẾ HOẠCH**\n\nTriển khai.", .markdown),
    ("|\n**Số:**\n|\n12\n|\n|\nNgày\n|\n5\n|", .markdown),
    ("| A | B |\n|---|---|\n| 1 | 2 |", .markdown),
    ("KẾ HOẠCH\nGhi chú (*) và (**).\n- Một\n- Hai", .text),
    ("5 * 3 = 15\n# thẻ", .text),
    ("<!DOCTYPE html>\n<html><body><p>A</p></body></html>", .html),
    ("\u{FEFF}\n<html><p>A", .html),
    ("<?xml version=\"1.0\"?><html><body>A</body></html>", .html),
    ("<div><p>Kế hoạch</p></div>", .html),
    ("<Nội dung> = Nội dung", .text),
    ("Dùng thẻ <b> trong HTML", .text),
  ])
  func isFoundByContent(text: String, format: SourceInfo.Format) throws {
    #expect(try read(text).info.format == format)
  }

  /// The first bytes of files of formats that have no reader here.
  private static let signatures: [(bytes: [UInt8], what: ReadError.Unsupported)] = [
    (Array("%PDF-1.7\n".utf8), .pdf),
    (Array("rubbish\n%PDF-1.4".utf8), .pdf),
    ([0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A], .image),
    ([0xFF, 0xD8, 0xFF, 0xE0], .image),
    ([0x49, 0x49, 0x2A, 0x00], .image),
    ([0x4D, 0x4D, 0x00, 0x2A], .image),
    ([0x1F, 0x8B, 0x08], .archive),
  ]

  @Test(arguments: signatures.indices)
  func withoutReaderIsNamed(index: Int) {
    let (bytes, what) = Self.signatures[index]
    #expect(throws: ReadError.unsupportedFormat(what)) { try readDocument(bytes) }
  }

  @Test func bytesThatAreNoTextAreRefused() {
    let bytes = (0..<4096).map { UInt8(truncatingIfNeeded: $0 &* 7 ^ $0 >> 3) }
    #expect(throws: ReadError.notText) { try readDocument(bytes) }
  }

  @Test func aFewControlCharactersAreStillText() throws {
    let document = try read(
      "Kế hoạch\u{0}\u{1} năm 2024 của Ủy ban nhân dân xã " + String(repeating: "a ", count: 100))
    #expect(document.notes.contains { $0.code == .controlCharacters })
    #expect(texts(of: document).first?.hasPrefix("Kế hoạch năm 2024") == true)
  }

  @Test func limitsAreErrors() {
    var options = ReadOptions()
    options.limits.maxFileBytes = 10
    #expect(throws: ReadError.tooLarge(limit: 10)) {
      try readDocument(Array("Kế hoạch năm 2024".utf8), options)
    }
    options.limits = ReadLimits()
    options.limits.maxCodePoints = 5
    #expect(throws: ReadError.tooManyCodePoints(limit: 5)) {
      try readDocument(Array("Kế hoạch".utf8), options)
    }
    #expect(throws: ReadError.tooManyCodePoints(limit: 5)) {
      try readDocument(Array("<html><p>Kế hoạch".utf8), options)
    }
    options.limits = ReadLimits()
    options.limits.maxTableCells = 2
    #expect(throws: ReadError.tooManyCells(limit: 2)) {
      try readDocument(Array("<table><tr><td>1<td>2<td>3</table>".utf8), options)
    }
    #expect(throws: ReadError.tooManyCells(limit: 2)) {
      try readDocument(Array("|\na\n|\nb\n|\n|\nc\n|".utf8), options)
    }
  }

  @Test func linesAreLimited() {
    let paragraphs = String(repeating: "<p>a</p>", count: 60)
    for file in [
      Array(String(repeating: "a\n\n", count: 60).utf8), Array("<html>\(paragraphs)".utf8),
      Array("{\\rtf1 \(String(repeating: "a\\par ", count: 600))}".utf8),
      TinyDocx(String(repeating: p("a"), count: 60)).bytes(),
    ] {
      var options = ReadOptions()
      options.limits.maxLines = 50
      #expect(throws: ReadError.tooManyLines(limit: 50)) { try readDocument(file, options) }
      options.limits.maxLines = 600
      #expect(throws: Never.self) { try readDocument(file, options) }
    }
  }

  @Test func formFeedsBeginPages() throws {
    let document = try read("A b c.\n\u{C}D e f.\nG h i.\n\u{C}\u{C}K l m.\n\u{C}", as: .text)
    #expect(document.blocks.map(\.origin.page) == [1, 2, 2, 4])
    #expect(document.info.pageCount == 4)
    #expect(try read("A b c.", as: .text).info.pageCount == nil)
  }

  @Test func aForcedFormatIsTaken() throws {
    #expect(try blockTexts("**a**", as: .text) == ["**a**"])
    #expect(try blockTexts("a", as: .markdown) == ["a"])
    #expect(throws: ReadError.unsupportedFormat(.pdf)) { try read("a", as: .pdf) }
  }

  @Test func whatIsKnownOfTheFileIsKept() throws {
    let document = try readDocument(Array("Kế hoạch".utf8), ReadOptions(name: "a.txt"))
    #expect(document.info.name == "a.txt")
    #expect(document.info.byteCount == 12)
    #expect(document.info.sha256.utf8.count == 64)
    #expect(document.info.encoding == "utf-8")
  }

  @Test func utf16IsRead() throws {
    let text = "KẾ HOẠCH\r\n\r\nTriển khai năm 2024."
    let units = Array(text.utf16)
    var little: [UInt8] = [0xFF, 0xFE]
    for unit in units { little += [UInt8(unit & 0xFF), UInt8(unit >> 8)] }
    let document = try readDocument(little)
    #expect(texts(of: document) == ["KẾ HOẠCH", "Triển khai năm 2024."])
    #expect(document.info.encoding == "utf-16le")
  }
}
