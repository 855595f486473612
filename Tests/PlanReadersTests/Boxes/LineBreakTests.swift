import PlanReaders
import PlanText
import Testing

/// Full lines that end in a full stop, with a capital behind: whether a paragraph ends there.
@Suite struct LineBreakTests {
  /// A paragraph whose last line leaves `room` points, and one behind it.
  private func pair(room: Double) -> (String, String) {
    (
      SetPages.filled("Các đơn vị có liên quan phối hợp trong quá trình", room: room),
      "Giao Phòng Nội vụ theo dõi, đôn đốc các đơn vị thực hiện kế hoạch này."
    )
  }

  private func pages(_ pages: SetPages, room: Double, isOne: Bool) throws -> (
    texts: [String], asked: [ClosedRange<Int>], notes: [Note]
  ) {
    var pages = pages
    for text in SetPages.prose { pages.paragraph(text) }
    let (first, second) = pair(room: room)
    if isOne {
      pages.paragraph(first + " " + second)
    } else {
      pages.paragraph(first)
      pages.paragraph(second)
    }
    return try pages.read()
  }

  private func expect(
    _ set: SetPages,
    room: Double,
    asks: Bool,
    _ location: SourceLocation = #_sourceLocation
  ) throws {
    let (first, second) = pair(room: room)
    let apart = try pages(set, room: room, isOne: false)
    #expect(apart.texts.suffix(2) == [first, second], sourceLocation: location)
    let one = try pages(set, room: room, isOne: true)
    #expect(one.texts.last == first + " " + second, sourceLocation: location)
    #expect(apart.asked.isEmpty != asks && one.asked.isEmpty != asks, sourceLocation: location)
  }

  @Test(arguments: [2.0, 8.0, 14.0]) func linesThatAreNotSpreadEndParagraphs(room: Double) throws {
    try expect(SetPages(isJustified: true), room: room, asks: false)
  }

  @Test(arguments: [0.0, 8.0, 14.0]) func spaceBetweenParagraphsTells(room: Double) throws {
    try expect(SetPages(spacing: 6), room: room, asks: false)
  }

  @Test(arguments: [6.0, 12.0, 18.0]) func blanksAtWhichLinesWereBrokenTell(room: Double) throws {
    try expect(SetPages(), room: room, asks: true)
  }

  /// Where a word had room to the point, somebody ended the line; columns of letters would not tell.
  @Test func aWordWithRoomTells() throws {
    let (first, second) = pair(room: 30)
    let apart = try pages(SetPages(), room: 30, isOne: false)
    #expect(apart.texts.suffix(2) == [first, second])
  }

  @Test func blanksTellNothingWhereNoLineEndsInOne() throws {
    var set = SetPages()
    set.printsBlanks = false
    let (first, second) = pair(room: 12)
    #expect(try pages(set, room: 12, isOne: true).texts.last == first + " " + second)
  }

  @Test func indentedParagraphsNeedNoOtherProgram() throws {
    var pages = SetPages()
    let (first, second) = pair(room: 12)
    for text in SetPages.prose { pages.paragraph(text, indent: 36) }
    pages.paragraph(first + " " + second, indent: 36)
    let read = try pages.read()
    #expect(read.asked.isEmpty)
    #expect(read.texts.last == first + " " + second)
  }

  /// A heading that fills its line does not swallow the indented paragraph below it.
  @Test(arguments: [false, true]) func headingsThatFillTheirLineStandAlone(_ isJustified: Bool)
    throws
  {
    var pages = SetPages(isJustified: isJustified)
    for text in SetPages.prose { pages.paragraph(text, indent: 36) }
    var heading = SetPages.filled("c) Đánh giá về tình hình quản lý, sử dụng", room: 4, indent: 36)
    heading.removeLast()
    pages.paragraph(heading, indent: 36)
    pages.paragraph("Trong năm, huyện đã phân bổ kinh phí cho các đơn vị.", indent: 36)
    #expect(try pages.read().texts.suffix(2).first == heading)
  }

  /// At the turn of a page too, the indentation tells what begins a paragraph.
  @Test func indentedLinesBeginParagraphsOnTheNextPage() throws {
    var pages = SetPages()
    for text in SetPages.prose { pages.paragraph(text, indent: 36) }
    var heading = SetPages.filled("9. Tổ chức kiểm tra thủ tục hành chính", room: 4, indent: 36)
    heading.removeLast()
    pages.paragraph(heading, indent: 36)
    pages.turnPage()
    let below = "Giao Hội Nông dân huyện theo dõi, đôn đốc các đơn vị thực hiện."
    pages.paragraph(below, indent: 36)
    pages.paragraph(SetPages.prose[0], indent: 36)
    #expect(try pages.read().texts.suffix(3).prefix(2) == [heading, below])
  }

  @Test(arguments: ["Xã hội", "Phòng Nội vụ", "Chương trình"])
  func namesGoOnAtTheMarginOfTheNextPage(
    _ name: String
  ) throws {
    var pages = SetPages()
    for text in SetPages.prose { pages.paragraph(text, indent: 36) }
    var first = SetPages.filled("Giao các cơ quan phối hợp với Phòng Lao động", room: 6, indent: 36)
    first.removeLast()
    let whole = "\(first) \(name) tổ chức thực hiện, tổng hợp, báo cáo kết quả."
    pages.paragraph(whole, indent: 36, turning: SetPages.lineCount(first))
    #expect(try pages.read().texts.last == whole)
  }

  @Test(arguments: ["- pH đất, độ mặn và độ kiềm.", "2.1. Xử lý số liệu", "Căn cứ Luật Thủy sản;"])
  func marksBehindFullLinesBeginParagraphs(_ next: String) throws {
    var pages = SetPages()
    for text in SetPages.prose { pages.paragraph(text, indent: 36) }
    var full = SetPages.filled("2. Xử lý số liệu, báo cáo kết quả quan trắc", room: 4, indent: 36)
    full.removeLast()
    pages.paragraph(full, indent: 36)
    pages.paragraph(next, indent: 36)
    #expect(try pages.read().texts.suffix(2) == [full, next])
  }

  /// A page of nothing but first lines has the margins of the others.
  @Test func pagesOfShortLinesHaveTheMarginsOfTheOthers() throws {
    var pages = SetPages()
    for text in SetPages.prose { pages.paragraph(text, indent: 36) }
    pages.turnPage()
    let items = ["Nga", "Tân", "Hòa", "Lộc", "Yến"].map {
      "Vùng nuôi tôm \($0) Thủy, lấy mẫu hai lần"
    }
    for item in items { pages.paragraph(item, indent: 36) }
    #expect(try pages.read().texts.suffix(5) == items[...])
  }

  @Test(arguments: ["Chương trình.", "Xã hội và các đơn vị thực hiện."])
  func spreadLinesGoOnWithNamesOnTheNextPage(_ rest: String) throws {
    var pages = SetPages(isJustified: true)
    for text in SetPages.prose { pages.paragraph(text) }
    var first = SetPages.filled("- Các cơ quan và đối tượng tham gia thực hiện", room: 9)
    first.removeLast()
    pages.paragraph("\(first) \(rest)", turning: SetPages.lineCount(first))
    #expect(try pages.read().texts.last == "\(first) \(rest)")
  }

  @Test(arguments: [false, true]) func spreadLinesGoOnOnTheNextPage(_ isOne: Bool) throws {
    var pages = SetPages(isJustified: true)
    for text in SetPages.prose { pages.paragraph(text) }
    let (first, second) = pair(room: 9)
    if isOne {
      pages.paragraph(first + " " + second, turning: SetPages.lineCount(first))
    } else {
      pages.paragraph(first)
      pages.turnPage()
      pages.paragraph(second)
    }
    #expect((try pages.read().texts.count == SetPages.prose.count + 1) == isOne)
  }

  /// Paragraphs may then end elsewhere, so it is told; no word is lost.
  @Test func aProgramThatFailsIsTold() throws {
    var pages = SetPages()
    for text in SetPages.prose { pages.paragraph(text) }
    let (first, second) = pair(room: 12)
    pages.paragraph(first)
    pages.paragraph(second)
    let whole = try pages.read()
    #expect(!whole.notes.contains { $0.code == .converterFailed })
    let failed = try pages.read(failure: .timedOut(program: "pdftohtml", seconds: 60))
    #expect(failed.texts.joined(separator: " ") == whole.texts.joined(separator: " "))
    #expect(
      failed.notes.filter { $0.code == .converterFailed }.map(\.details) == [["pdftohtml"]])
  }

  @Test func damagedLineEndsAreRead() throws {
    var pages = SetPages()
    for text in SetPages.prose { pages.paragraph(text) }
    let (first, second) = pair(room: 12)
    pages.paragraph(first)
    pages.paragraph(second)
    let bytes = pages.lineEnds
    let words = try pages.read().texts.joined(separator: " ")
    for step in stride(from: 0, to: bytes.count, by: 397) {
      var flipped = bytes
      flipped[step] ^= 0x1C
      for damaged in [Array(bytes[..<step]), Array(bytes[step...]), flipped] {
        #expect(try pages.read(lineEnds: damaged).texts.joined(separator: " ") == words)
      }
    }
  }
}
