import PlanModel
import PlanParser
import PlanText
import Testing

/// What the parser says of what it did not find or understand.
@Suite struct NoteTests {
  private func codes(_ document: SourceDocument) -> [Note.Code] {
    parsePlan(document).notes.map(\.code)
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
    let document = SourceDocument(
      head: "KẾ HOẠCH\nPhòng dịch\nI. NHIỆM VỤ",
      rows: [
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
    let document = SourceDocument(
      head: "KẾ HOẠCH\nPhòng dịch\nI. NHIỆM VỤ",
      rows: [
        ["STT", "Nhiệm vụ", "Cơ quan chủ trì"], ["1", "Phun hóa chất", "Trạm Y tế"],
      ])
    #expect(parsePlan(document).plan.assignments.count == 1)
    #expect(!codes(document).contains(.unreadTable))
  }

  @Test func aRowWhoseUnitIsNotUnderstoodIsNoted() {
    let document = SourceDocument(
      head: "KẾ HOẠCH\nPhòng dịch\nI. NHIỆM VỤ",
      rows: [
        ["STT", "Nhiệm vụ", "Cơ quan chủ trì"], ["1", "Phun hóa chất", "Trạm Y tế"],
        ["2", "Diệt bọ gậy", "xem dòng trên"],
      ])
    #expect(codes(document).filter { $0 == .unreadTable }.count == 1)
  }

  @Test func aLayoutOfTwoColumnsIsNotNoted() {
    let document = SourceDocument(
      head: "KẾ HOẠCH\nPhòng dịch\nI. NHIỆM VỤ", rows: [["Tên", "Số máy"], ["Lan", "Trống"]])
    #expect(!codes(document).contains(.unreadTable))
  }
}
