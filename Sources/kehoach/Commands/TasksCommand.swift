import ArgumentParser
import PlanReports

/// `kehoach tasks`.
struct TasksCommand: ReadingCommand {
  /// What is written.
  enum Format: String, NamedChoice { case text, csv, xlsx, ics }

  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "tasks",
      _superCommandName: Kehoach.name,
      abstract: "Ai phải làm gì, khi nào. / Who must do what by when."
    )
  }

  @Argument(
    help: "Tệp, thư mục, hoặc «-». / Files, folders, or “-”.", completion: .file())
  var paths: [Path]

  @Option(
    help: ArgumentHelp(
      "Chỉ việc của đơn vị có tên này. / Only tasks of the unit of this name.", valueName: "name"))
  var unit: String?

  @Option(help: "text, csv, xlsx, ics.")
  var format: Format = .text

  @Flag(
    name: .customLong("by-unit"),
    help: "Mỗi đơn vị một lịch, với --format ics -o THƯ_MỤC. / One calendar a unit, in a folder."
  )
  var byUnit = false

  @Flag(help: "Thêm BOM vào CSV. / Adds a byte order mark to CSV.")
  var bom = false

  @Option(
    name: [.customShort("o"), .customLong("output")],
    help: "Tệp để ghi. / File to write to; it appears whole or not at all.", completion: .file())
  var output: Path?

  @OptionGroup var readingOptions: ReadingOptions

  func validate() throws {
    if byUnit, format != .ics || output == nil {
      throw ValidationError(
        "--by-unit đi với --format ics và -o THƯ_MỤC. / --by-unit goes with --format ics and -o FOLDER."
      )
    }
    if format == .xlsx, output == nil {
      throw ValidationError("--format xlsx cần -o TỆP. / --format xlsx needs -o FILE.")
    }
  }

  func run() throws {
    let messages = Messages(reading.language)
    let inputs = Inputs(paths, streamName: reading.streamName)
    let output = WholeOutput(output, beside: inputs.found, messages)
    let jobs = min(8, processorCount())
    let job = TableJob(
      options: reading.options,
      converters: reading.converters(beside: min(jobs, inputs.found.count)), tables: [])
    let log = BatchLog(inputs, hidesProgress: output.path == nil, messages)
    var documents: [(source: CalendarSource, tasks: [PlanTask])] = []
    try inOrder(inputs.found, jobs: jobs, job.run) { input, result in
      switch result {
      case .failure(let trouble): log.fail(input.display, trouble)
      case .success(let product):
        if !product.isPlan { log.warnOfNoPlan(input.display) }
        let tasks = unit.map { PlanReports.tasks(product.tasks, of: $0) } ?? product.tasks
        documents.append((product.calendar, tasks))
        log.count(input.display)
      }
    }
    if !log.hasNothing { try write(documents, to: output, messages) }
    try log.finish()
  }

  private func write(
    _ documents: [(source: CalendarSource, tasks: [PlanTask])], to output: WholeOutput,
    _ messages: Messages
  ) throws {
    let all = documents.flatMap(\.tasks)
    switch format {
    case .text: try output.write(Array(tasksText(all, language: reading.language).utf8))
    case .csv: try output.write(writeCSV(tasksTable(all), hasMark: bom))
    case .xlsx: try output.write(try workbook([tasksTable(all)], reading.language, messages))
    case .ics where byUnit: try writeUnits(documents, to: output, messages)
    case .ics:
      try writeCalendars(
        documents, name: unit ?? messages("Kế hoạch", "Plans"), to: output, messages)
    }
  }

  /// One calendar for each unit that has a dated task, in a file of its name.
  private func writeUnits(
    _ documents: [(source: CalendarSource, tasks: [PlanTask])], to output: WholeOutput,
    _ messages: Messages
  ) throws {
    var names: [String] = []
    var seen: Set<String> = []
    for task in documents.lazy.flatMap(\.tasks) where task.when != nil {
      if let unit = task.unit, seen.insert(unit).inserted { names.append(unit) }
    }
    var undated = 0
    var used: Set<String> = []
    let files = names.map { name in
      let own = documents.map { document in
        (source: document.source, tasks: document.tasks.filter { $0.unit == name })
      }
      let result = writeCalendar(
        own, name: name, generator: "kehoach \(programVersion)", language: messages.language)
      undated += result.undated
      return (name: fileName(name, &used), bytes: result.bytes)
    }
    try output.write(files)
    warnOfUndated(undated, messages)
  }

  /// A unit's name as a file's: without what a path would take for more, at most 120 bytes, unlike those before.
  private func fileName(_ unit: String, _ used: inout Set<String>) -> String {
    var name = ""
    for scalar in unit.unicodeScalars {
      let isUnsafe = scalar.value < 0x20 || scalar == "/" || scalar == "\\" || scalar == ":"
      let next = isUnsafe ? "-" : String(Character(scalar))
      if name.utf8.count + next.utf8.count > 120 { break }
      name += next
    }
    while name.hasPrefix(".") { name.removeFirst() }
    var candidate = name
    var number = 2
    while !used.insert(candidate).inserted {
      candidate = "\(name) (\(number))"
      number += 1
    }
    return candidate + ".ics"
  }
}
