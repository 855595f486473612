import PlanReaders
import PlanText
import Testing

/// A page of 595 × 842 points in black and white.
private struct Drawing {
  private var dots = [UInt8](repeating: 0, count: 75 * 842)

  mutating func horizontal(_ y: Int, _ range: ClosedRange<Int>) {
    for x in range { dots[y * 75 + x / 8] |= 0x80 >> UInt8(x % 8) }
  }

  mutating func vertical(_ x: Int, _ range: ClosedRange<Int>) {
    for y in range { dots[y * 75 + x / 8] |= 0x80 >> UInt8(x % 8) }
  }

  /// Lines at all of these places, from the first to the last.
  mutating func grid(_ columns: [Int], _ rows: [Int]) {
    for x in columns { vertical(x, rows[0]...rows[rows.count - 1]) }
    for y in rows { horizontal(y, columns[0]...columns[columns.count - 1]) }
  }

  var picture: [UInt8] { Array("P4\n595 842\n".utf8) + dots }
}

private let columns = [60, 95, 280, 400, 540]

/// The head of a table of tasks in its first row.
private func writeHead(_ page: inout PageWriter, top: Double) {
  page.write("TT", left: 66, top: top)
  page.write("Nhiệm vụ", left: 130, top: top)
  page.write("Chủ trì", left: 300, top: top)
  page.write("Thời gian", left: 420, top: top)
}

/// Text of the cells by row and column.
private func cells(_ document: SourceDocument) -> [[Int]: String] {
  var result: [[Int]: String] = [:]
  for block in document.blocks {
    guard let cell = block.cell else { continue }
    let words = document.words(at: block.span)
    let key = [cell.table, cell.row, cell.column]
    result[key] = result[key].map { $0 + "|" + words } ?? words
  }
  return result
}

/// Cells whose lines stand at other heights than those beside them, as where they are centred.
private func denseTable() -> (page: PageWriter, drawing: Drawing) {
  var page = PageWriter()
  var drawing = Drawing()
  drawing.grid(columns, [60, 85, 145, 205])
  writeHead(&page, top: 65)
  page.write("1", left: 70, top: 107)
  for (line, text) in ["Rà soát các thủ tục hành", "chính thuộc thẩm quyền", "của huyện"]
    .enumerated()
  {
    page.write(text, left: 98, top: 90 + Double(line) * 17)
  }
  page.write("Văn phòng UBND", left: 283, top: 99)
  page.write("huyện", left: 320, top: 116)
  page.write("Quý II", left: 430, top: 107)
  page.write("2", left: 70, top: 167)
  page.write("Báo cáo kết quả", left: 98, top: 159)
  page.write("hằng quý", left: 98, top: 176)
  page.write("Phòng Nội vụ", left: 283, top: 167)
  page.write("Tháng 12", left: 430, top: 167)
  return (page, drawing)
}

@Test func cellsOfARuledTableHoldTheWordsBetweenTheirLines() throws {
  let (page, drawing) = denseTable()
  let document = try page.read(drawings: drawing.picture)
  expectInvariants(document)
  let cells = cells(document)
  #expect(cells[[0, 1, 1]] == "Rà soát các thủ tục hành chính thuộc thẩm quyền của huyện")
  #expect(cells[[0, 1, 2]] == "Văn phòng UBND huyện")
  #expect(cells[[0, 2, 1]] == "Báo cáo kết quả hằng quý")
  #expect(cells[[0, 2, 3]] == "Tháng 12")
  #expect(cells.count == 12)
}

@Test func aLineThatLacksJoinsTwoCells() throws {
  let (page, _) = denseTable()
  var merged = Drawing()
  for x in columns { merged.vertical(x, x == 400 ? 60...85 : 60...205) }
  for y in [60, 85, 145, 205] { merged.horizontal(y, 60...540) }
  let document = try page.read(drawings: merged.picture)
  let joined = document.blocks.filter { $0.cell?.row == 1 && $0.cell?.column == 2 }
  #expect(!joined.isEmpty && joined.allSatisfy { $0.cell?.columnSpan == 2 })
}

@Test func aTableGoesOnBehindThePageWithoutItsHead() throws {
  var page = PageWriter()
  var first = Drawing()
  first.grid(columns, [60, 85, 145])
  writeHead(&page, top: 65)
  page.write("1", left: 70, top: 107)
  page.write("Rà soát các thủ tục", left: 98, top: 107)
  page.write("Văn phòng", left: 283, top: 107)
  page.write("Quý II", left: 430, top: 107)
  page.turnPage()
  var second = Drawing()
  second.grid(columns, [60, 85, 120, 160])
  writeHead(&page, top: 65)
  page.write("thuộc thẩm quyền", left: 98, top: 95)
  page.write("2", left: 70, top: 135)
  page.write("Báo cáo", left: 98, top: 135)
  page.write("Phòng Nội vụ", left: 283, top: 135)
  page.write("Quý IV", left: 430, top: 135)
  let document = try page.read(drawings: first.picture + second.picture)
  let cells = cells(document)
  #expect(cells[[0, 1, 1]]?.replacing("|", with: " ") == "Rà soát các thủ tục thuộc thẩm quyền")
  #expect(cells[[0, 2, 1]] == "Báo cáo")
  #expect(Set(document.blocks.compactMap { $0.cell?.table }) == [0])
  #expect(document.notes.contains { $0.details.first == "table-head" })
}

@Test func underlinesAndFramesAreNoTables() throws {
  var page = PageWriter()
  writeHead(&page, top: 65)
  writeHead(&page, top: 95)
  var drawing = Drawing()
  drawing.horizontal(80, 60...200)
  drawing.grid([50, 560], [40, 800])
  let document = try page.read(drawings: drawing.picture)
  #expect(document.blocks.allSatisfy { $0.cell == nil })
}

@Test func anyDamagedDrawingLeavesTheWords() throws {
  let (page, drawing) = denseTable()
  let picture = drawing.picture
  for step in stride(from: 0, to: picture.count, by: 1009) {
    var flipped = picture
    flipped[step] ^= 0xFF
    for damaged in [Array(picture[..<step]), flipped] {
      let document = try page.read(drawings: damaged)
      expectInvariants(document)
      #expect(String(decoding: document.text, as: UTF8.self).contains("thẩm quyền"))
    }
  }
  for size in [
    "P4\n0 0\n", "P4\n99999 99999\n", "P4\n16384 16384\n", "P4 -1 5\n", "P5\n5 5\n255\n",
  ] {
    expectInvariants(try page.read(drawings: Array(size.utf8)))
  }
}

/// A table of one row below its head, whose second column holds these lines from the middle of the cell outwards.
private func cell(_ lines: [String]) throws -> String? {
  var page = PageWriter()
  var drawing = Drawing()
  drawing.grid(columns, [60, 85, 205])
  writeHead(&page, top: 65)
  page.write("1", left: 70, top: 107)
  page.write("Rà soát các thủ tục", left: 98, top: 107)
  for (number, line) in lines.enumerated() {
    let width = Double(line.count) * PageWriter.letter
    page.write(line, left: 340 - width / 2, top: 90 + Double(number) * 17)
  }
  page.write("Quý II", left: 430, top: 107)
  return cells(try page.read(drawings: drawing.picture))[[0, 1, 2]]
}

@Test func linesOfACellGoOnWhereTheNextWordHadNoRoom() throws {
  #expect(try cell(["Phòng Tài nguyên", "Môi trường"]) == "Phòng Tài nguyên Môi trường")
  #expect(try cell(["Văn phòng UBND", "Phường Ba"]) == "Văn phòng UBND Phường Ba")
  #expect(try cell(["Sở Nội vụ", "Sở Y tế"]) == "Sở Nội vụ|Sở Y tế")
  #expect(try cell(["Sở Nội vụ", "và các cơ quan"]) == "Sở Nội vụ và các cơ quan")
  #expect(try cell(["Tháng", "3/2024"]) == "Tháng 3/2024")
  #expect(try cell(["Nguyễn Văn Quang", "Trần Thị Bích"]) == "Nguyễn Văn Quang|Trần Thị Bích")
}

@Test func aTableMayBeOpenAtItsSides() throws {
  let (page, _) = denseTable()
  var open = Drawing()
  for x in columns.dropFirst().dropLast() { open.vertical(x, 60...205) }
  for y in [60, 85, 145, 205] { open.horizontal(y, 60...540) }
  let cells = cells(try page.read(drawings: open.picture))
  #expect(cells[[0, 1, 0]] == "1")
  #expect(cells[[0, 2, 3]] == "Tháng 12")
}

@Test func aPageNumberBehindACutRowIsStillOne() throws {
  var page = PageWriter()
  var first = Drawing()
  first.grid(columns, [60, 85, 145])
  writeHead(&page, top: 65)
  page.write("1", left: 70, top: 107)
  page.write("Rà soát các thủ tục", left: 98, top: 107)
  page.write("Văn phòng", left: 283, top: 107)
  page.write("Quý II", left: 430, top: 107)
  page.turnPage()
  var second = Drawing()
  second.grid(columns, [60, 100, 140])
  page.write("7", left: 295, top: 30)
  page.write("thuộc thẩm quyền", left: 98, top: 75)
  page.write("2", left: 70, top: 115)
  page.write("Báo cáo", left: 98, top: 115)
  page.write("Phòng Nội vụ", left: 283, top: 115)
  page.write("Quý IV", left: 430, top: 115)
  let document = try page.read(drawings: first.picture + second.picture)
  #expect(cells(document)[[0, 1, 1]] == "Rà soát các thủ tục thuộc thẩm quyền")
  #expect(!texts(of: document).contains("7"))
}

/// Heads of narrow columns, written on their ends, in one line or two.
@Test(arguments: [true, false])
func headsOnTheirEndsAreReadTheWayTheyGo(_ goesUp: Bool) throws {
  var page = PageWriter()
  var drawing = Drawing()
  drawing.grid([60, 95, 280, 320, 345, 370], [60, 160, 190])
  page.write("TT", left: 66, top: 100)
  page.write("Nhiệm vụ", left: 130, top: 100)
  let start: Double = goesUp ? 155 : 65
  for (line, left) in [("Văn phòng", goesUp ? 283.0 : 301), ("UBND xã", goesUp ? 301 : 283)] {
    page.writeOnEnd(line, left: left, from: start, goesUp: goesUp)
  }
  page.writeOnEnd("Phòng Y tế", left: 326, from: start, goesUp: goesUp)
  page.writeOnEnd("Nội vụ", left: 350, from: start, goesUp: goesUp)
  for (text, left) in [("1", 70.0), ("Rà soát", 98), ("x", 296), ("x", 330), ("x", 354)] {
    page.write(text, left: left, top: 168)
  }
  let cells = cells(try page.read(drawings: drawing.picture))
  #expect(cells[[0, 0, 2]] == (goesUp ? "Văn phòng UBND xã" : "UBND xã Văn phòng"))
  #expect(cells[[0, 0, 3]] == "Phòng Y tế")
  #expect(cells[[0, 0, 4]] == "Nội vụ")
  #expect((2...4).allSatisfy { cells[[0, 1, $0]] == "x" })
}
