import PlanModel
import PlanParser
import PlanText
import Testing

@testable import PlanReports

/// Plans laid out as tables, and tables as CSV.
@Suite struct TableTests {
  private let document = SourceDocument(
    paragraphs: """
      ỦY BAN NHÂN DÂN
      XÃ AN BÌNH TÂY
      Số: 12/KH-UBND
      An Bình Tây, ngày 10 tháng 3 năm 2024
      KẾ HOẠCH
      Phòng, chống dịch bệnh năm 2024
      I. NHIỆM VỤ
      1. Trạm Y tế chủ trì, phối hợp với Công an xã tổ chức ít nhất 02 lớp tập huấn trước ngày 30/6/2024.
      """
  )

  @Test(arguments: PlanTable.allCases) func everyRowFillsEveryColumn(_ table: PlanTable) {
    let plan = parsePlan(document).plan
    for row in table.rows(plan, of: document) { #expect(row.count == table.empty.columns.count) }
    #expect(Set(table.empty.columns.map(\.key)).count == table.empty.columns.count)
  }

  @Test func aQuotaIsARowOfTypedCells() throws {
    let plan = parsePlan(document).plan
    let row = try #require(PlanTable.quotas.rows(plan, of: document).first)
    let keys = PlanTable.quotas.empty.columns.map(\.key)
    func cell(_ key: String) -> TableCell? { keys.firstIndex(of: key).map { row[$0] } }
    #expect(cell("value") == .number(Decimal(2)))
    #expect(cell("comparison") == .text("atLeast"))
    #expect(cell("each") == .truth(false))
    #expect(cell("counted") == .text("lớp tập huấn"))
    #expect(cell("low") == .empty)
  }

  private func csv(_ cells: [TableCell]) -> String {
    var table = DataTable(
      "t", "t", "t", cells.indices.map { TableColumn("c\($0)", "", "", width: 1) })
    table.rows = [cells]
    return String(decoding: writeCSV(table), as: UTF8.self)
  }

  @Test func cellsAreQuotedWhereTheyMust() {
    #expect(
      csv([.text("a,b"), .text("c \"d\""), .text("e\nf"), .empty, .number(Decimal(15, scale: 1))])
        == "c0,c1,c2,c3,c4\r\n\"a,b\",\"c \"\"d\"\"\",\"e\nf\",,1.5\r\n")
    #expect(
      csv([.date(PartialDate(year: 2024, month: 3)), .truth(true)])
        == "c0,c1\r\n2024-03,true\r\n")
  }

  @Test(arguments: ["=HYPERLINK(\"x\")", "+1", "-1", "@SUM(A1)", "\t=1", "|calc", "%0"])
  func noTextIsAFormula(_ text: String) {
    let line = csv([.text(text)]).split(separator: "\r\n")[1]
    #expect(line.hasPrefix("\"'"))
  }

  @Test func theMarkStandsFirst() {
    #expect(writeCSV(PlanTable.plans.empty, hasMark: true).starts(with: [0xEF, 0xBB, 0xBF]))
    #expect(!writeCSV(PlanTable.plans.empty).starts(with: [0xEF]))
  }

  @Test func aWorkbookIsTheSameEachTime() throws {
    var table = PlanTable.quotas.empty
    table.rows = PlanTable.quotas.rows(parsePlan(document).plan, of: document)
    let first = try writeWorkbook([table], language: .vietnamese)
    #expect(first.starts(with: Array("PK".utf8)))
    #expect(first == (try writeWorkbook([table], language: .vietnamese)))
  }

  @Test func aTextTooLongForACellIsCutAndNotLost() throws {
    var table = DataTable("t", "t", "t", [TableColumn("c", "", "", width: 1)])
    table.rows = [[.text(String(repeating: "ế", count: 40_000))]]
    #expect(try writeWorkbook([table], language: .english).count > 1000)
  }
}
