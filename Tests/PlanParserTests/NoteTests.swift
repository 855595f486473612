import PlanModel
import PlanParser
import PlanText
import Testing

/// What the parser says of what it did not find or understand.
@Suite struct NoteTests {
  private func codes(_ document: SourceDocument) -> [Note.Code] {
    parsePlan(document).notes.map(\.code)
  }

  /// A plan with one table, its cells row by row.
  private func plan(rows: [[String]]) -> SourceDocument {
    var text = Array("KẾ HOẠCH\nPhòng dịch\nI. NHIỆM VỤ".utf8)
    var blocks: [Block] = []
    var start = 0
    for end in text.indices where text[end] == 0x0A {
      blocks.append(Block(kind: .paragraph, span: TextSpan(start..<end)))
      start = end + 1
    }
    blocks.append(Block(kind: .paragraph, span: TextSpan(start..<text.count)))
    for (row, cells) in rows.enumerated() {
      for (column, words) in cells.enumerated() {
        text.append(0x0A)
        let start = text.count
        text += Array(words.utf8)
        blocks.append(
          Block(
            kind: .tableCell,
            span: TextSpan(start..<text.count),
            cell: Block.Cell(table: 0, row: row, column: column)
          )
        )
      }
    }
    return SourceDocument(info: SourceInfo(), text: text, blocks: blocks)
  }

  @Test func aPlanWithoutQuotasSaysSo() {
    let none = "KẾ HOẠCH\nPhòng dịch\nI. NHIỆM VỤ\n1. Các xã vệ sinh môi trường."
    #expect(codes(SourceDocument(paragraphs: none)).contains(.noQuotas))
    let some = none + "\n2. Mỗi xã tổ chức ít nhất 02 lớp tập huấn."
    #expect(!codes(SourceDocument(paragraphs: some)).contains(.noQuotas))
  }

  @Test func whatIsNoPlanSaysOnlyThat() {
    let codes = codes(SourceDocument(paragraphs: "Báo Hoa Lâm đưa tin."))
    #expect(codes.contains(.notAPlan))
    #expect(!codes.contains(.noQuotas))
  }

  @Test func aTableWhoseHeadingsAreUnknownIsNoted() {
    let document = plan(rows: [
      ["TT", "Hạng mục", "Ai"], ["1", "Phun hóa chất", "Trạm Y tế"],
      ["2", "Diệt bọ gậy", "Các thôn"],
    ])
    let notes = parsePlan(document).notes.filter { $0.code == .unreadTable }
    #expect(notes.count == 1)
    #expect(notes.first?.severity == .warning)
    #expect(notes.first?.span.map { document.words(at: $0) }?.hasPrefix("TT") == true)
    #expect(notes.first?.span.map { document.words(at: $0) }?.hasSuffix("Các thôn") == true)
  }

  @Test func aTaskTableThatIsReadIsNotNoted() {
    let document = plan(rows: [
      ["STT", "Nhiệm vụ", "Cơ quan chủ trì"], ["1", "Phun hóa chất", "Trạm Y tế"],
    ])
    #expect(parsePlan(document).plan.assignments.count == 1)
    #expect(!codes(document).contains(.unreadTable))
  }

  @Test func aRowWhoseUnitIsNotUnderstoodIsNoted() {
    let document = plan(rows: [
      ["STT", "Nhiệm vụ", "Cơ quan chủ trì"], ["1", "Phun hóa chất", "Trạm Y tế"],
      ["2", "Diệt bọ gậy", "xem dòng trên"],
    ])
    #expect(codes(document).filter { $0 == .unreadTable }.count == 1)
  }

  @Test func aLayoutOfTwoColumnsIsNotNoted() {
    let document = plan(rows: [["Tên", "Số máy"], ["Lan", "Trống"]])
    #expect(!codes(document).contains(.unreadTable))
  }
}
