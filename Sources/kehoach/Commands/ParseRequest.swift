import PlanReports

/// What `kehoach parse` is asked to do.
struct ParseRequest {
  var paths: [Path]
  var format: ParseCommand.Format?
  /// Whether JSON has no line breaks.
  var isCompact = false
  /// Whether the ledger is printed in place of the plan.
  var isCoverage = false
  var csv = CSVOptions(table: nil, bom: false)
  /// The file or folder to write to; standard output where it is unset.
  var output: Path?
  /// A file that lists more paths.
  var list: Path?
  /// A file of records to answer, in place of paths.
  var records: Path?
  /// Whether documents are passed over that an earlier run has done.
  var resumes = false
  /// Documents that are read at a time, from 1; as many as there are processors, up to 8, where it is unset.
  var jobs: Int?
  var reading = ReadingSettings()

  init(paths: [Path]) { self.paths = paths }

  /// The request of a command line without options, which is not worth the parser of command lines: that one looks at
  /// every option that there is, and takes as long as a short plan. Nil for all others.
  init?(plain arguments: [String]) {
    let paths = arguments.dropFirst()
    guard arguments.first == ParseCommand.name, !paths.isEmpty,
      !paths.contains(where: { $0.hasPrefix("-") })
    else { return nil }
    self.init(paths: paths.compactMap { Path(argument: $0) })
  }

  func run() throws {
    let messages = Messages(reading.language)
    if let records { return try run(records, messages) }
    var inputs = Inputs(try paths + listed(messages), streamName: reading.streamName)
    if list != nil { inputs.areMany = true }
    let jobs = jobs ?? min(8, processorCount())
    if let layout = format?.layout {
      let run = TableRun(
        format: layout, csv: csv, output: output,
        language: reading.language, messages: messages)
      return try run.run(inputs, jobs: jobs, reading)
    }
    let destination = try Destination(output, format, areMany: inputs.areMany, messages)
    try refuseResuming(destination, messages)
    let isText = isCoverage && format == nil && !destination.isOneFileEach
    let isOneLine = destination.isLines || format == .ndjson || isCompact
    let atOnce = min(jobs, inputs.found.count)
    var job = job(beside: atOnce, isOneLine ? .compact : .pretty)
    job.isWrittenAtOnce = atOnce == 1
    job.output =
      isCoverage
      ? isText ? .coverageText : .coverageJSON : format == .akn ? .akomaNtoso : .plan
    let temporaries = TemporaryFiles()
    let gate = WriteGate()
    var batch = try Batch(
      inputs, to: destination, suffix: format == .akn ? ".xml" : ".json", resumes: resumes,
      temporaries, gate, messages)
    job.journal = batch.journal(of: job.circumstances(reading.childLimits))
    let (log, isResumable) = (batch.log, batch.isResumable)
    // One document on standard output leaves nothing behind; the watch would cost it half a millisecond.
    let leavesNothing = batch.items.count < 2 && !destination.isFile
    let watch =
      leavesNothing
      ? nil
      : EndWatch(removing: temporaries, writing: gate) {
        log.stop(isResumable: isResumable)
      }
    defer { watch?.stop() }
    try inOrder(batch.items, jobs: jobs, job.run) {
      try batch.take($0, $1)
    }
    try batch.finish()
  }

  private func run(_ records: Path, _ messages: Messages) throws {
    let jobs = jobs ?? 1
    let run = RecordRun(
      source: records == .stream ? nil : records, jobs: jobs, messages: messages)
    try run.run(
      job(beside: jobs, .compact),
      to: try Destination(output, .ndjson, areMany: true, messages).wholeOnly(messages))
  }

  private func job(beside jobs: Int, _ style: JSONStyle) -> ParseJob {
    ParseJob(
      options: reading.options,
      converters: reading.converters(beside: jobs),
      language: reading.language,
      style: style
    )
  }

  private func refuseResuming(_ destination: Destination, _ messages: Messages) throws {
    guard resumes, !destination.isOneFileEach else { return }
    messages.error(
      messages("--resume cần -o THƯ_MỤC/.", "--resume needs -o FOLDER/."))
    throw Ending.usage
  }

  /// The paths of `--files-from`.
  private func listed(_ messages: Messages) throws -> [Path] {
    guard let list else { return [] }
    do {
      let bytes = try readFile(list == .stream ? nil : list, limit: 64 << 20)
      return bytes.split(whereSeparator: { $0 == 0x0A || $0 == 0x0D })
        .map { Path(bytes: $0) }
    } catch {
      messages.error("\(list.shown): \(messages.text(of: error))")
      throw Ending.unreadable
    }
  }
}
