import PlanReaders
import PlanReports

/// `parse` in the formats that lay all documents out together.
struct TableRun {
  var format: TableFormat
  var csv: CSVOptions
  var output: Path?
  var language: Language
  var messages: Messages

  func run(_ inputs: Inputs, jobs: Int, _ reading: ReadingSettings) throws {
    let output = WholeOutput(output, beside: inputs.found, messages)
    try refuseUnfit(output)
    let tables: [PlanTable] =
      switch format {
      case .csv: output.isFolder ? PlanTable.allCases : csv.table.map { [$0.table] } ?? []
      case .xlsx: PlanTable.allCases
      case .ics: []
      }
    let job = TableJob(
      options: reading.options,
      converters: reading.converters(beside: min(jobs, inputs.found.count)),
      tables: tables
    )
    let log = BatchLog(inputs, hidesProgress: output.path == nil, messages)
    var made = tables.map(\.empty)
    var calendars: [(source: CalendarSource, tasks: [PlanTask])] = []
    try inOrder(inputs.found, jobs: jobs, job.run) { input, result in
      switch result {
      case .failure(let trouble): log.fail(input.display, trouble)
      case .success(let product):
        if !product.isPlan { log.warnOfNoPlan(input.display) }
        for (index, table) in tables.enumerated() { made[index].rows += product.rows[table] ?? [] }
        if format == .ics { calendars.append((product.calendar, product.tasks)) }
        log.count(input.display)
      }
    }
    if !log.hasNothing { try write(made, calendars, to: output) }
    try log.finish()
  }

  private func write(
    _ tables: [DataTable], _ calendars: [(source: CalendarSource, tasks: [PlanTask])],
    to output: WholeOutput
  ) throws {
    let generator = "kehoach \(programVersion)"
    switch format {
    case .csv where output.isFolder:
      let description = writeDataPackage(tables, generator: generator, language: language)
      try output.write(
        tables.map { ("\($0.name).csv", writeCSV($0, hasMark: csv.bom)) }
          + [("datapackage.json", description)])
    case .csv:
      for table in tables { try output.write(writeCSV(table, hasMark: csv.bom)) }
    case .xlsx:
      try output.write(try workbook(tables, language, messages))
    case .ics:
      try writeCalendars(calendars, to: output, messages)
    }
  }

  /// Refuses what would give no usable output, before any document is read.
  private func refuseUnfit(_ output: WholeOutput) throws {
    switch format {
    case .csv where csv.table == nil && !output.isFolder:
      messages.error(
        messages(
          "--format csv cần --table (\(tableNames)), hoặc -o THƯ_MỤC/ để ghi mọi bảng.",
          "--format csv needs --table (\(tableNames)), or -o FOLDER/ for all tables."
        )
      )
    case .xlsx where output.path == nil || output.isFolder,
      .ics where output.isFolder:
      messages.error(
        messages("định dạng này cần -o TỆP.", "this format needs -o FILE.")
      )
    default: return
    }
    throw Ending.usage
  }

  private var tableNames: String { PlanTable.allCases.map(\.rawValue).joined(separator: ", ") }
}

/// The bytes of a workbook; tells why there are none.
func workbook(_ tables: [DataTable], _ language: Language, _ messages: Messages) throws -> [UInt8] {
  try telling(messages) { () throws(WorkbookFailure) in
    try writeWorkbook(tables, language: language)
  }
}

/// What `write` makes; tells why there is nothing.
func telling(
  _ messages: Messages, _ write: () throws(WorkbookFailure) -> [UInt8]
) throws -> [UInt8] {
  do {
    return try write()
  } catch {
    switch error {
    case .tooManyRows(let table, let limit):
      messages.error(
        messages(
          "bảng \(table) có hơn \(limit) dòng, trang tính không chứa hết. Dùng --format csv.",
          "the table \(table) has more than \(limit) rows, more than a sheet holds. Use --format csv."
        )
      )
    case .tooManyColumns(let table, let limit):
      messages.error(
        messages(
          "bảng \(table) có hơn \(limit) cột, trang tính không chứa hết. Kiểm tra từng phần.",
          "the table \(table) has more than \(limit) columns, more than a sheet holds. Take parts."
        )
      )
    case .refused:
      messages.error(
        messages("không tạo được tệp .xlsx: hết bộ nhớ.", "cannot make the .xlsx: out of memory."))
    }
    throw Ending.usage
  }
}

/// Writes one calendar of all documents' tasks, and tells how many have no day.
func writeCalendars(
  _ calendars: [(source: CalendarSource, tasks: [PlanTask])], name: String = "Kế hoạch",
  to output: WholeOutput, _ messages: Messages
) throws {
  let result = writeCalendar(
    calendars, name: name, generator: "kehoach \(programVersion)", language: messages.language)
  try output.write(result.bytes)
  warnOfUndated(result.undated, messages)
}

func warnOfUndated(_ count: Int, _ messages: Messages) {
  guard count > 0 else { return }
  messages.warning(
    messages(
      "\(count) việc có thời gian nhưng không rõ ngày, không có trong lịch.",
      "\(count) tasks have a time of which no day can be told, and are not in the calendar."
    )
  )
}
