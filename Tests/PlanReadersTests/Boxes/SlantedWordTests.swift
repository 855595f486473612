import PlanReaders
import PlanText
import Testing

private let sentence =
  "Các cơ quan, đơn vị trên địa bàn huyện tổ chức triển khai thực hiện nghiêm túc kế hoạch này, định kỳ hằng quý báo cáo kết quả về cơ quan thường trực để tổng hợp, theo dõi và đôn đốc các đơn vị thực hiện theo đúng quy định của pháp luật."

/// Puts letters askew across a page, as converters give them, one box after another along the way.
private func writeSlanted(
  _ text: String,
  from start: (left: Double, top: Double),
  step: (across: Double, along: Double),
  on page: inout PageWriter
) {
  var (left, top) = start
  for letter in text {
    if letter != " " {
      let box = Box(left: left, top: top, right: left + abs(step.across), bottom: top + 60)
      page.place(String(letter), box)
    }
    // A space is narrower than a letter.
    left += letter == " " ? step.across / 2 : step.across
    top += letter == " " ? step.along / 2 : step.along
  }
}

@Test(arguments: [(30.0, -16.0), (24, -24), (18, -30), (24, 24)])
func slantedWordsStandBehindTheText(_ across: Double, _ along: Double) throws {
  var page = PageWriter()
  for number in 0..<2 {
    if number > 0 { page.turnPage() }
    writeSlanted(
      "BẢN NHÁP",
      from: (120, along < 0 ? 330 : 60),
      step: (across, along),
      on: &page
    )
    for part in 0..<5 { page.paragraph(sentence, top: 80 + Double(part) * 90) }
  }
  let document = try page.read()
  #expect(texts(of: document).dropLast() == Array(repeating: sentence, count: 10)[...])
  #expect(texts(of: document).last == "BẢN NHÁP")
  #expect(document.blocks.last?.kind == .headerFooter)
  #expect(document.blocks.last?.origin.page == 1)
  #expect(document.details(of: .furnitureDropped).contains(["watermark", "1"]))
}

/// Marks that stand in a table from one corner to the other.
@Test func marksOnADiagonalStayInTheirPlaces() throws {
  var page = PageWriter()
  page.paragraph(sentence, top: 80)
  for number in 0..<6 {
    let box = Box(
      left: 100 + Double(number) * 18, top: 200 + Double(number) * 18, right: 0, bottom: 0)
    page.place(
      "x", Box(left: box.left, top: box.top, right: box.left + 6, bottom: box.top + 14))
  }
  let document = try page.read()
  #expect(document.blocks.allSatisfy { $0.kind != .headerFooter })
  #expect(texts(of: document).joined().count { $0 == "x" } == 6)
}

@Test(arguments: ["MẬT", "DỰ THẢO - 01/2025"])
func watermarksMayBeShortAndHaveFigures(_ text: String) throws {
  var page = PageWriter()
  writeSlanted(text, from: (120, 430), step: (24, -20), on: &page)
  for part in 0..<5 { page.paragraph(sentence, top: 80 + Double(part) * 90) }
  #expect(texts(of: try page.read()) == Array(repeating: sentence, count: 5) + [text])
}

/// Labels of a list one step to the right and one line down each.
@Test func aStaircaseOfLabelsIsNoWord() throws {
  var page = PageWriter()
  for (number, letter) in ["a", "b", "c", "d", "e"].enumerated() {
    page.write(letter, left: 100 + Double(number) * 12, top: 80 + Double(number) * 20)
  }
  page.paragraph(sentence, top: 220)
  #expect(try page.read().blocks.allSatisfy { $0.kind != .headerFooter })
}

@Test func fewLettersOneBelowAnotherStayInTheirPlaces() throws {
  var page = PageWriter()
  for (number, letter) in ["a", "b", "c"].enumerated() {
    page.write(letter, left: 100 + Double(number) * 12, top: 80 + Double(number) * 16)
  }
  page.paragraph(sentence, top: 160)
  #expect(texts(of: try page.read()).last == sentence)
}

/// Large letters that go up behind the text.
@Test func aWatermarkOnItsEndStandsBehindTheText() throws {
  var page = PageWriter()
  for (word, bottom) in [("BẢN", 480.0), ("NHÁP", 340)] {
    let height = Double(word.count) * 40
    page.place(word, Box(left: 250, top: bottom - height, right: 330, bottom: bottom))
  }
  for part in 0..<5 { page.paragraph(sentence, top: 80 + Double(part) * 90) }
  let document = try page.read()
  #expect(texts(of: document) == Array(repeating: sentence, count: 5) + ["BẢN NHÁP"])
}

/// A line on its end in the margin, beside lines of the text.
@Test(arguments: [true, false])
func aLineInTheMarginStandsBehindTheText(_ goesUp: Bool) throws {
  let margin = "Bản sao lưu trữ theo quy định hiện hành của huyện"
  var page = PageWriter()
  page.writeOnEnd(margin, left: 40, from: goesUp ? 480 : 90, goesUp: goesUp)
  for part in 0..<5 { page.paragraph(sentence, top: 80 + Double(part) * 90) }
  let document = try page.read()
  #expect(texts(of: document) == Array(repeating: sentence, count: 5) + [margin])
  #expect(document.blocks.last?.kind == .headerFooter)
}
