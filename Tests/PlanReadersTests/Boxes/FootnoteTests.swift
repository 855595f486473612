import PlanReaders
import PlanText
import Testing

/// Two pages of text, the first with a mark and its note at the foot.
private func twoPages() -> PageWriter {
  var page = PageWriter()
  var top = 60.0
  for number in 1...4 {
    top += page.paragraph(
      "\(number). Các cơ quan, đơn vị trên địa bàn huyện tổ chức triển khai thực hiện nghiêm túc nội dung kế hoạch này.",
      top: top
    )
  }
  page.write("5. Phòng Nội vụ theo dõi diện tích 20 m", left: 110, top: top)
  page.write("2", left: 328.5, top: top, height: 8)
  page.write("và việc thi đua khen", left: 340, top: top)
  page.write("thưởng", left: 80, top: top + 18)
  page.write("1", left: 117, top: top + 18, height: 8)
  page.write(
    "của các cơ quan, đơn vị, địa phương trên địa bàn huyện và kết quả", left: 126, top: top + 18)
  page.write("1", left: 80, top: 700, height: 6)
  page.write("Theo Luật Thi đua, khen thưởng.", left: 86, top: 700, height: 10)
  page.turnPage()
  page.write("thực hiện của các xã.", left: 80, top: 60)
  return page
}

@Test func footnotesStandAtTheEndAndCutNoParagraph() throws {
  let document = try twoPages().read()
  expectInvariants(document)
  let texts = texts(of: document)
  #expect(texts.last == "Theo Luật Thi đua, khen thưởng.")
  #expect(
    texts.dropLast().last
      == "5. Phòng Nội vụ theo dõi diện tích 20 m2 và việc thi đua khen thưởng của các cơ quan, đơn vị, địa phương trên địa bàn huyện và kết quả thực hiện của các xã."
  )
  #expect(document.notes.contains { $0.code == .footnotesAtEnd && $0.details == ["1"] })
}

@Test func smallRecipientsAreNoFootnotes() throws {
  var page = PageWriter()
  var top = 60.0
  for number in 1...4 {
    top += page.paragraph(
      "\(number). Các cơ quan, đơn vị trên địa bàn huyện tổ chức triển khai thực hiện nghiêm túc nội dung kế hoạch này.",
      top: top
    )
  }
  page.write("- Lưu: VT, 2 bản.", left: 80, top: 700, height: 10)
  let document = try page.read()
  #expect(texts(of: document).last == "- Lưu: VT, 2 bản.")
  #expect(!document.notes.contains { $0.code == .footnotesAtEnd })
}

@Test func wordsSpreadOverALineAreNoTable() throws {
  var page = PageWriter()
  for row in 0..<4 {
    page.write("Ủy ban nhân dân xã ban", left: 80, top: 60 + Double(row) * 40, gap: 8)
    page.write("hành kế hoạch này để các thôn thực hiện.", left: 80, top: 78 + Double(row) * 40)
  }
  let document = try page.read()
  #expect(document.blocks.allSatisfy { $0.cell == nil })
  #expect(
    texts(of: document).contains { $0.contains("Ủy ban nhân dân xã ban hành kế hoạch này") })
}

/// Two pages' worth of text, a marked word at its end, and at the foot a small line that begins with a number of its own height.
private func plainlyNumbered(_ number: String, mark: Bool) -> PageWriter {
  var page = PageWriter()
  var top = 60.0
  for number in 1...4 {
    top += page.paragraph(
      "\(number). Các cơ quan, đơn vị trên địa bàn huyện tổ chức triển khai thực hiện nghiêm túc nội dung kế hoạch này.",
      top: top
    )
  }
  page.write("5. Phòng Nội vụ theo dõi diện tích 20 m", left: 110, top: top)
  page.write("2", left: 328.5, top: top, height: 8)
  page.write("đất ở cơ sở", left: 340, top: top)
  if mark { page.write("2", left: 401, top: top, height: 8) }
  page.write(number, left: 80, top: 700, height: 10)
  page.write("Theo báo cáo của huyện.", left: 97, top: 700, height: 10)
  return page
}

@Test func aNumberThatAMarkNamesBeginsANote() throws {
  let document = try plainlyNumbered("2", mark: true).read()
  #expect(texts(of: document).last == "Theo báo cáo của huyện.")
  #expect(
    texts(of: document).dropLast().last == "5. Phòng Nội vụ theo dõi diện tích 20 m2 đất ở cơ sở")
  #expect(document.notes.contains { $0.code == .footnotesAtEnd })
}

@Test func aSmallLineWithANumberThatNoMarkNamesIsNone() throws {
  let document = try plainlyNumbered("3", mark: true).read()
  #expect(!document.notes.contains { $0.code == .footnotesAtEnd })
}
