import PlanReaders
import PlanText
import Testing

/// Cells as `row:column text`, in order.
private func cells(_ document: SourceDocument) -> [String] {
  document.blocks.compactMap { block in
    block.cell.map { "\($0.row):\($0.column) \(document.words(at: block.span))" }
  }
}

private let lefts = [70.0, 110.0, 290.0, 400.0, 500.0]

/// Writes a row whose cells have some lines each; the distance that it takes.
private func write(_ row: [[String]], top: Double, to page: inout PageWriter) -> Double {
  for (column, lines) in row.enumerated() {
    for (number, line) in lines.enumerated() {
      page.write(line, left: lefts[column], top: top + Double(number) * 16)
    }
  }
  return Double(row.map(\.count).max() ?? 0) * 16
}

private let head = [["STT"], ["Nhiệm vụ"], ["Chủ trì"], ["Phối hợp"], ["Thời gian"]]
private let first = [
  ["1"], ["Ban hành kế hoạch triển", "khai thực hiện năm 2024"], ["Phòng Nội vụ"],
  ["Các phòng,", "ban"], ["Tháng 1"],
]
private let second = [
  ["2"], ["Tổ chức hội nghị tập", "huấn cho cán bộ"], ["Văn phòng", "UBND"], ["UBND xã"],
  ["Quý II"],
]

@Test func aTableOfTasksIsRebuilt() throws {
  var page = PageWriter()
  var top = 60.0
  for row in [head, first, second] { top += write(row, top: top, to: &page) }
  let document = try page.read()
  expectInvariants(document)
  #expect(
    cells(document) == [
      "0:0 STT", "0:1 Nhiệm vụ", "0:2 Chủ trì", "0:3 Phối hợp", "0:4 Thời gian", "1:0 1",
      "1:1 Ban hành kế hoạch triển khai thực hiện năm 2024", "1:2 Phòng Nội vụ",
      "1:3 Các phòng, ban", "1:4 Tháng 1", "2:0 2", "2:1 Tổ chức hội nghị tập huấn cho cán bộ",
      "2:2 Văn phòng UBND", "2:3 UBND xã", "2:4 Quý II",
    ]
  )
}

@Test func aTableGoesOnOnTheNextPage() throws {
  var page = PageWriter()
  var top = 60.0
  for row in [head, first] { top += write(row, top: top, to: &page) }
  page.turnPage()
  top = 60
  for row in [head, second] { top += write(row, top: top, to: &page) }
  let document = try page.read()
  let found = cells(document)
  #expect(found.count == 15)
  #expect(found.contains("2:1 Tổ chức hội nghị tập huấn cho cán bộ"))
  #expect(Set(document.blocks.compactMap(\.cell?.table)) == [0])
  #expect(document.notes.contains { $0.details.first == "table-head" })
}

@Test func aCellThatAPageCutsIsOneBlock() throws {
  var page = PageWriter()
  var top = 60.0
  let cut = [second[0], [second[1][0]], second[2], second[3], second[4]]
  for row in [head, first, cut] { top += write(row, top: top, to: &page) }
  page.turnPage()
  top = 60
  top += write([[], [second[1][1]], [], [], []], top: top, to: &page)
  top += write(
    [["3"], ["Sơ kết, tổng kết"], ["Phòng Nội vụ"], ["UBND xã"], ["Quý IV"]], top: top, to: &page)
  let found = cells(try page.read())
  #expect(found.contains("2:1 Tổ chức hội nghị tập huấn cho cán bộ"))
  #expect(found.contains("3:1 Sơ kết, tổng kết"))
}

@Test func aGroupOfTasksRunsAcross() throws {
  var page = PageWriter()
  var top = 60.0
  top += write(head, top: top, to: &page)
  page.write("I", left: 76, top: top)
  page.write("Nhóm nhiệm vụ về hoàn thiện thể chế, chính sách của huyện", left: 110, top: top)
  top += 16
  for row in [first, second] { top += write(row, top: top, to: &page) }
  let found = cells(try page.read())
  #expect(found.contains("1:1 Nhóm nhiệm vụ về hoàn thiện thể chế, chính sách của huyện"))
  #expect(found.contains("2:4 Tháng 1"))
}

@Test func tablesHaveALimit() throws {
  var page = PageWriter()
  var top = 60.0
  for row in [head, first, second] { top += write(row, top: top, to: &page) }
  var options = ReadOptions()
  options.limits.maxTableCells = 7
  #expect(throws: ReadError.tooManyCells(limit: 7)) { try page.read(options) }
}
