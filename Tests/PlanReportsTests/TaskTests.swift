import PlanModel
import PlanParser
import PlanText
import Testing

@testable import PlanReports

/// Who must do what by when, as a list and as a calendar.
@Suite struct TaskTests {
  private static let document = SourceDocument(
    paragraphs: """
      ỦY BAN NHÂN DÂN
      XÃ AN BÌNH TÂY
      Số: 12/KH-UBND
      An Bình Tây, ngày 10 tháng 3 năm 2024
      KẾ HOẠCH
      Phòng, chống dịch bệnh năm 2024
      I. TỔ CHỨC THỰC HIỆN
      1. Trạm Y tế chủ trì, phối hợp với Công an xã tổ chức tập huấn, hoàn thành trước ngày 30/6/2024.
      2. Văn phòng UBND xã tổng hợp, báo cáo UBND huyện trước ngày 20 hằng tháng.
      3. Các thôn vệ sinh môi trường.
      """
  )
  private let plan = parsePlan(document).plan
  private var all: [PlanTask] { planTasks(plan, of: Self.document) }

  @Test func everyDoerHasItsTask() {
    let lines = all.map { "\($0.unit ?? "-") \($0.role.rawValue) \($0.when?.to?.iso ?? "-")" }
    #expect(
      lines == [
        "Trạm Y tế lead 2024-06-30", "Công an xã support 2024-06-30",
        "Văn phòng Ủy ban nhân dân xã lead ---20", "Các thôn lead -",
      ])
  }

  @Test func aTimeWithoutAnActionIsOfWhatThePlanIsAbout() {
    var plan = plan
    plan.assignments = []
    for index in plan.timeline.indices { plan.timeline[index].action = nil }
    let works = planTasks(plan, of: Self.document).map(\.work)
    #expect(!works.isEmpty)
    #expect(works.allSatisfy { $0 == "Phòng, chống dịch bệnh năm 2024" })
  }

  @Test(arguments: [
    ("trạm y tế", 1), ("CÔNG AN XÃ", 1), ("y tế", 1), ("xã", 2), ("Sở", 0), ("", 4),
  ])
  func tasksAreFoundByTheWordsOfTheUnit(_ name: String, _ count: Int) {
    #expect(tasks(all, of: name).count == count)
  }

  @Test func textNamesEachUnitOnce() {
    let text = tasksText(all, language: .vietnamese)
    #expect(text.hasPrefix("Trạm Y tế\n  - [trước ngày 30/6/2024] "))
    #expect(text.contains("\nCông an xã\n  - [trước ngày 30/6/2024] phối hợp: "))
  }

  private func calendar() -> (lines: [String], undated: Int) {
    let result = writeCalendar(
      [(CalendarSource(plan, of: Self.document), all)], name: "Lịch, \"thử\"", generator: "k",
      language: .vietnamese)
    let text = String(decoding: result.bytes, as: UTF8.self)
    return (text.split(separator: "\r\n").map(String.init), result.undated)
  }

  @Test func linesAreShortAndWhole() {
    for line in calendar().lines {
      #expect(line.utf8.count <= 75)
      #expect(!line.contains("\u{FFFD}"))
    }
  }

  @Test func deadlinesAndRecurrencesAreEntries() {
    let (lines, undated) = calendar()
    #expect(lines.filter { $0 == "BEGIN:VEVENT" }.count == 3)
    #expect(lines.contains("DTSTART;VALUE=DATE:20240630"))
    #expect(lines.contains("DTSTART;VALUE=DATE:20240320"))
    #expect(lines.contains("RRULE:FREQ=MONTHLY;INTERVAL=1;BYMONTHDAY=20;UNTIL=20241231"))
    #expect(lines.contains("X-WR-CALNAME:Lịch\\, \"thử\""))
    #expect(undated == 0)
  }

  @Test(arguments: [
    (TimeExpression(.by, to: PartialDate(year: 2024, month: 11)), "2024-11-30 -"),
    (TimeExpression(.from, from: PartialDate(year: 2024, month: 11)), "2024-11-01 -"),
    (
      TimeExpression(.by, to: PartialDate(month: 11, day: 15), recurs: .year),
      "2024-11-15 FREQ=YEARLY"
    ),
    (
      TimeExpression(.by, to: PartialDate(month: 1, day: 15), recurs: .year),
      "2025-01-15 FREQ=YEARLY"
    ),
    (
      TimeExpression(.within, recurs: .quarter),
      "2024-03-31 FREQ=MONTHLY;INTERVAL=3;BYMONTHDAY=-1"
    ),
    (TimeExpression(.within, recurs: .week), "2024-03-10 FREQ=WEEKLY"),
    (TimeExpression(.on, from: PartialDate(day: 31), to: PartialDate(day: 31)), "none"),
  ])
  func timesBecomeDays(_ time: TimeExpression, _ wanted: String) {
    let event = CalendarEvent(
      time, first: PartialDate(year: 2024, month: 3, day: 10), last: PartialDate(year: 2024))
    #expect(event.map { "\($0.day.iso) \($0.rule ?? "-")" } ?? "none" == wanted)
  }

  @Test func aTimeWithoutAnyYearHasNoDay() {
    #expect(
      CalendarEvent(TimeExpression(.within, recurs: .month), first: nil, last: nil) == nil)
  }

  @Test func aTerminalObeysNothing() {
    var task = all[0]
    task.work = "a\u{1B}[31mb\nc"
    #expect(!tasksText([task], language: .english).contains("\u{1B}"))
  }
}
