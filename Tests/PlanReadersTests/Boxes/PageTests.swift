import PlanReaders
import PlanText
import Testing

/// A page with head, body and foot.
private func planPages() -> PageWriter {
  var page = PageWriter()
  page.write("ỦY BAN NHÂN DÂN", left: 90, top: 50)
  page.write("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", left: 300, top: 50)
  page.write("HUYỆN A", left: 110, top: 68)
  page.write("Độc lập - Tự do - Hạnh phúc", left: 320, top: 68)
  page.write("Số: 12/KH-UBND", left: 95, top: 95)
  page.write("A, ngày 05 tháng 3 năm 2024", left: 320, top: 95)
  page.write("KẾ HOẠCH", left: 280, top: 140)
  page.write("Chuyển đổi số năm 2024", left: 240, top: 158)
  var top = 210.0
  for text in [
    "I. MỤC ĐÍCH",
    "- Nâng cao nhận thức của cán bộ, công chức và người dân về chuyển đổi số trên địa bàn huyện trong năm 2024.",
    "- Bảo đảm kết nối, chia sẻ dữ liệu giữa các cơ quan nhà nước trên địa bàn huyện và với các cơ quan của tỉnh.",
    "II. TỔ CHỨC THỰC HIỆN",
    "1. Giao Phòng Nội vụ chủ trì, phối hợp với các phòng, ban, ngành của huyện xây dựng ít nhất 02 mô hình/năm.",
  ] {
    top += page.paragraph(text, top: top)
  }
  page.write("Nơi nhận:", left: 85, top: top + 20)
  page.write("TM. ỦY BAN NHÂN DÂN", left: 360, top: top + 20)
  page.write("- UBND tỉnh;", left: 85, top: top + 36)
  page.write("CHỦ TỊCH", left: 390, top: top + 38)
  page.write("- Lưu: VT.", left: 85, top: top + 50)
  page.write("Nguyễn Văn A", left: 380, top: top + 110)
  return page
}

@Test func twoColumnsAreReadOneAfterTheOther() throws {
  let texts = texts(of: try planPages().read())
  #expect(
    texts == [
      "ỦY BAN NHÂN DÂN HUYỆN A", "Số: 12/KH-UBND", "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
      "Độc lập - Tự do - Hạnh phúc", "A, ngày 05 tháng 3 năm 2024", "KẾ HOẠCH",
      "Chuyển đổi số năm 2024", "I. MỤC ĐÍCH",
      "- Nâng cao nhận thức của cán bộ, công chức và người dân về chuyển đổi số trên địa bàn huyện trong năm 2024.",
      "- Bảo đảm kết nối, chia sẻ dữ liệu giữa các cơ quan nhà nước trên địa bàn huyện và với các cơ quan của tỉnh.",
      "II. TỔ CHỨC THỰC HIỆN",
      "1. Giao Phòng Nội vụ chủ trì, phối hợp với các phòng, ban, ngành của huyện xây dựng ít nhất 02 mô hình/năm.",
      "Nơi nhận:", "- UBND tỉnh;", "- Lưu: VT.", "TM. ỦY BAN NHÂN DÂN", "CHỦ TỊCH",
      "Nguyễn Văn A",
    ]
  )
}

@Test func blocksKnowTheirPageAndBox() throws {
  let document = try planPages().read()
  expectInvariants(document)
  #expect(document.info.pageCount == 1)
  #expect(document.info.format == .pdf)
  #expect(document.blocks.allSatisfy { $0.origin.page == 1 && $0.origin.confidence == nil })
  let item = try #require(document.blocks.first { $0.kind == .listItem }?.origin.box)
  #expect(item.left == 80 && item.top == 228 && item.bottom == 228 + 18 + 14)
}

@Test func aParagraphGoesOnBehindThePageNumber() throws {
  var page = PageWriter()
  var top = 60.0
  for number in 1...6 {
    top += page.paragraph(
      "\(number). Các cơ quan, đơn vị trên địa bàn huyện tổ chức triển khai thực hiện nghiêm túc nội dung kế hoạch này.",
      top: top
    )
  }
  page.write(
    "7. Phòng Tài chính và Kế hoạch tham mưu bố trí kinh phí để thực hiện kế", left: 110, top: top)
  page.turnPage()
  page.write("2", left: 295, top: 30)
  page.write("hoạch này theo quy định của pháp luật về ngân sách nhà nước.", left: 80, top: 60)
  let document = try page.read()
  #expect(
    texts(of: document).last
      == "7. Phòng Tài chính và Kế hoạch tham mưu bố trí kinh phí để thực hiện kế hoạch này theo quy định của pháp luật về ngân sách nhà nước."
  )
  #expect(
    document.notes.contains { $0.code == .furnitureDropped && $0.details[0] == "page-number" })
}

@Test func aNameFarBelowAPostAtTheTopOfAPageStandsAlone() throws {
  var page = planPages()
  page.turnPage()
  page.write("PHÓ BÍ THƯ THƯỜNG TRỰC", left: 80, top: 60)
  page.write("Nguyễn Văn Thí Điểm", left: 80, top: 106)
  #expect(
    texts(of: try page.read()).suffix(2) == ["PHÓ BÍ THƯ THƯỜNG TRỰC", "Nguyễn Văn Thí Điểm"])
}

@Test func textOfAnOldEncodingIsDecoded() throws {
  var page = PageWriter()
  page.paragraph(
    "C¸c c¬ quan, ®¬n vÞ trªn ®Þa bµn tæ chøc triÓn khai thùc hiÖn nghiªm tóc kÕ ho¹ch nµy",
    top: 60
  )
  let document = try page.read()
  #expect(texts(of: document).joined().contains("tổ chức triển khai thực hiện nghiêm túc kế hoạch"))
  #expect(document.notes.contains { $0.code == .legacyEncoding })
}

@Test func anyDamagedOutputIsReadOrRefused() throws {
  let bytes = planPages().xhtml
  let small = Array("%PDF-1.4".utf8)
  for step in stride(from: 0, to: bytes.count, by: 211) {
    var flipped = bytes
    flipped[step] ^= 0x1F
    for damaged in [Array(bytes[..<step]), flipped] {
      let converters = Converters(textBoxes: pieces(of: damaged))
      do {
        expectInvariants(try readDocument(small, ReadOptions(), converters))
      } catch ReadError.converter(.unreadableOutput), ReadError.converter(.missing) {
      } catch {
        Issue.record(error)
      }
    }
  }
}

/// What is read of a PDF whose pages are written in parts at a time.
private func read(parts: [String]) throws -> SourceDocument {
  let converters = Converters(textBoxes: { _, receive throws(ConverterFailure) in
    // The parts that come later are there first.
    for (number, part) in parts.enumerated().reversed() { receive(number, Array(part.utf8)[...]) }
  })
  return try readDocument(Array("%PDF-1.4".utf8), ReadOptions(), converters)
}

private func part(_ word: String) -> String {
  "<doc><page width=\"595\" height=\"842\"><word \(place)>\(word)</word></page></doc>"
}

@Test func pagesWrittenInPartsStandInTheirOrder() throws {
  let document = try read(parts: [part("Một."), part("Hai."), part("Ba."), ""])
  #expect(texts(of: document) == ["Một.", "Hai.", "Ba."])
  #expect(document.blocks.map(\.origin.page) == [1, 2, 3])
  #expect(document.info.pageCount == 3)
}

@Test(arguments: [["", part("Hai.")], [part("Một."), "<doc><page>"], [part("Một."), "Hai."]])
func aPartWithoutItsEndIsRefused(_ parts: [String]) {
  #expect {
    try read(parts: parts)
  } throws: { error in
    if case ReadError.converter(.unreadableOutput) = error { true } else { false }
  }
}

/// The blocks of a page on which one word stands.
private func read(word: String, _ attributes: String) throws -> [String] {
  let page = "<page width=\"595\" height=\"842\">"
  let text = "<doc>\(page)<word \(attributes)>\(word)</word></page></doc>"
  let converters = Converters(textBoxes: pieces(of: Array(text.utf8)))
  return texts(of: try readDocument(Array("%PDF-1.4".utf8), ReadOptions(), converters))
}

private let place = "xMin=\"80.0\" yMin=\"90.0\" xMax=\"120.5\" yMax=\"104.0\""

@Test func entitiesStandForTheirCharacters() throws {
  let word = "a&amp;b&lt;c&gt;d&quot;e&apos;f&#273;g&#x1EBF;h"
  #expect(try read(word: word, place) == ["a&b<c>d\"e'fđgếh"])
}

@Test(arguments: ["a&nbsp;b", "a&b", "a&#xD800;b", "a<b", "a</page>"])
func whatNoSuchOutputHoldsIsRefused(_ word: String) {
  #expect {
    try read(word: word, place)
  } throws: { error in
    if case ReadError.converter(.unreadableOutput) = error { true } else { false }
  }
}

@Test(arguments: [
  "", "xMin=\"80\"", place.replacing("120.5", with: "x"), place.replacing("104", with: "90"),
])
func aWordWithoutAPlaceIsNone(_ attributes: String) throws {
  let empty = Array("<doc><page width=\"1\" height=\"1\"/></doc>".utf8)
  let converters = Converters(textBoxes: pieces(of: empty))
  #expect(throws: ReadError.self) {
    // Without words the page is left to recognition, which there is none of.
    try readDocument(Array("%PDF-1.4".utf8), ReadOptions(), converters)
  }
  #expect(throws: ReadError.self) { try read(word: "A", attributes) }
}

@Test func withoutAConverterPDFIsRefused() {
  #expect(throws: ReadError.unsupportedFormat(.pdf)) {
    try readDocument(Array("%PDF-1.7\n".utf8))
  }
  #expect(throws: ReadError.unsupportedFormat(.image)) {
    try readDocument([0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A])
  }
}

@Test func recipientsGoOnUntilTheNextDash() throws {
  var page = PageWriter()
  page.paragraph("1. Giao Phòng Nội vụ chủ trì thực hiện kế hoạch này.", top: 60)
  page.write("Nơi nhận:", left: 85, top: 120)
  page.write("TM. ỦY BAN NHÂN DÂN", left: 360, top: 120)
  page.write("- Thủ tướng, các Phó Thủ tướng", left: 85, top: 136)
  page.write("CHỦ TỊCH", left: 390, top: 136)
  page.write("Chính phủ;", left: 85, top: 150)
  page.write("- Lưu: VT.", left: 85, top: 164)
  page.write("Nguyễn Văn A", left: 380, top: 200)
  let texts = texts(of: try page.read())
  #expect(texts.contains("- Thủ tướng, các Phó Thủ tướng Chính phủ;"))
  #expect(texts.contains("- Lưu: VT."))
}

@Test func wordsThatTouchAreOne() throws {
  var page = PageWriter()
  page.write("- Lưu: VT, CN", left: 85, top: 60)
  page.write("(Linh).", left: 157.7, top: 60)
  #expect(texts(of: try page.read()).joined().contains("CN(Linh)."))
}

/// Two pages of a plan on one sheet, the second `left` points from its edge.
private func sheet(_ left: Double, lines: Int = 8) -> PageWriter {
  var sheet = PageWriter(width: 842, height: 595)
  for (page, number) in [(0.0, 1), (left, 2)] {
    for line in 0..<lines {
      let text =
        line == 0
        ? "\(number). Giao Phòng Nội vụ chủ trì thực hiện"
        : "các nhiệm vụ của trang này và kế hoạch năm"
      sheet.write(text, left: 40 + page, top: 40 + Double(line) * 18)
    }
  }
  return sheet
}

@Test func twoPagesOnASheetAreReadOneAfterTheOther() throws {
  let document = try sheet(421).read()
  expectInvariants(document)
  let text = String(decoding: document.text, as: UTF8.self)
  let second = try #require(text.firstRange(of: "2. Giao"))
  #expect(text[..<second.lowerBound].count { $0 == "g" } * 2 == text.count { $0 == "g" })
  #expect(document.blocks.last?.origin.box.map { $0.left >= 421 } == true)
  #expect(document.blocks.allSatisfy { $0.origin.page == 1 && $0.cell == nil })
}

@Test func aFewWordsBesideOthersAreNoPageOfTheirOwn() throws {
  let text = String(decoding: try sheet(421, lines: 3).read().text, as: UTF8.self)
  let first = try #require(text.firstRange(of: "2. Giao"))
  #expect(!text[..<first.lowerBound].contains("kế hoạch năm"))
}

/// A foot of which one page ends with `above` rows of both columns; what is read, from the first recipient on.
private func foot(cutBehind above: Int, then rest: (inout PageWriter) -> Void = { _ in }) throws
  -> [String]
{
  let left = ["- UBND tỉnh (b/c);", "- Các phòng, ban;", "- Lưu: VT, NV."]
  let right = ["KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH", "Lê Thị Hồng An"]
  var page = PageWriter()
  page.paragraph("1. Giao Phòng Nội vụ chủ trì thực hiện kế hoạch này.", top: 60)
  page.write("Nơi nhận:", left: 85, top: 700)
  page.write("TM. ỦY BAN NHÂN DÂN", left: 360, top: 700)
  var top = 700.0
  for index in left.indices {
    if index == above {
      page.turnPage()
      page.write("2", left: 295, top: 40)
      top = 60
    }
    top += 18
    page.write(left[index], left: 85, top: top)
    page.write(right[index], left: 390, top: top)
  }
  rest(&page)
  return Array(texts(of: try page.read()).drop { $0 != "Nơi nhận:" })
}

@Test(arguments: 0..<3)
func aFootGoesOnOnTheNextPage(above: Int) throws {
  let all = [
    "Nơi nhận:", "- UBND tỉnh (b/c);", "- Các phòng, ban;", "- Lưu: VT, NV.",
    "TM. ỦY BAN NHÂN DÂN", "KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH", "Lê Thị Hồng An",
  ]
  #expect(try foot(cutBehind: above) == all)
  let annex = ["PHỤ LỤC", "Danh sách các xã, thị trấn thực hiện kế hoạch năm 2024 của huyện"]
  #expect(
    try foot(cutBehind: above) { page in
      page.write(annex[0], left: 270, top: 140)
      page.write(annex[1], left: 90, top: 165)
    } == all + annex)
}

@Test func aFootInTheMiddleOfAPageIsWhole() throws {
  var page = PageWriter()
  page.paragraph("1. Giao Phòng Nội vụ chủ trì thực hiện kế hoạch này.", top: 60)
  page.write("Nơi nhận:", left: 85, top: 300)
  page.write("TRƯỞNG PHÒNG", left: 360, top: 300)
  page.write("- Lưu: VT.", left: 85, top: 318)
  page.write("Lê Thị An", left: 380, top: 360)
  page.turnPage()
  page.write("Đơn vị:", left: 85, top: 60)
  page.write("Phụ lục I", left: 390, top: 60)
  let texts = texts(of: try page.read())
  #expect(texts.contains("- Lưu: VT.") && texts.firstIndex(of: "Lê Thị An") == texts.count - 2)
}

@Test func anotherHeadBehindAFootIsItsOwn() throws {
  let texts = try foot(cutBehind: 3) { page in
    page.turnPage()
    page.write("UBND HUYỆN LÂM KHÊ", left: 85, top: 60)
    page.write("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", left: 300, top: 60)
    page.write("PHÒNG NỘI VỤ", left: 100, top: 78)
    page.write("Độc lập - Tự do - Hạnh phúc", left: 330, top: 78)
  }
  #expect(
    texts.suffix(5) == [
      "Lê Thị Hồng An", "UBND HUYỆN LÂM KHÊ", "PHÒNG NỘI VỤ",
      "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "Độc lập - Tự do - Hạnh phúc",
    ]
  )
}
