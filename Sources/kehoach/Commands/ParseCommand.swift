import ArgumentParser
import PlanReports

/// `kehoach parse`.
struct ParseCommand: ParsableCommand {
  /// How the output is put together.
  enum Format: String, NamedChoice {
    case json, ndjson, csv, xlsx, ics, akn

    /// Whether it makes one thing of all documents.
    var isWhole: Bool { self != .ndjson }

    /// Set for the formats that lay all documents out together.
    var layout: TableFormat? {
      switch self {
      case .json, .ndjson, .akn: nil
      case .csv: .csv
      case .xlsx: .xlsx
      case .ics: .ics
      }
    }
  }

  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "parse",
      _superCommandName: Kehoach.name,
      abstract: "Đọc kế hoạch thành JSON. / Reads plans into JSON.",
      discussion: """
        Nhiều tệp hoặc một thư mục: mỗi văn bản một dòng (NDJSON), hoặc mỗi văn bản một tệp với -o THƯ_MỤC.
        Several files or a folder: one document a line (NDJSON), or one file a document with -o FOLDER.
        """
    )
  }

  @Argument(
    help: "Tệp, thư mục, hoặc «-» là stdin. / Files, folders, or “-” for standard input.",
    completion: .file()
  )
  var paths: [Path] = []

  @Option(
    help: """
      json, akn (Akoma Ntoso): một văn bản; ndjson: mỗi văn bản một dòng; csv, xlsx, ics: mọi văn bản \
      vào chung bảng, lịch. / json, akn (Akoma Ntoso): one document; ndjson: one a line; csv, xlsx, ics: \
      all in shared tables or a calendar.
      """
  )
  var format: Format?

  @Flag(help: "JSON không xuống dòng. / JSON without line breaks.")
  var compact = false

  @Flag(
    help: """
      In sổ đối chiếu: mỗi số, thời gian, văn bản, cơ quan, động từ giao việc thuộc dữ kiện nào hoặc vì \
      sao không; thêm --format json để có JSON. / Print the ledger: which fact holds each number, date, \
      reference, organ and directive verb, or why none does; add --format json for JSON.
      """
  )
  var coverage = false

  @Option(
    help: ArgumentHelp(
      """
      Bảng cần in khi --format csv. / The table that --format csv prints: plans, quotas, \
      assignments, timeline, citations, recipients.
      """,
      valueName: "name"
    )
  )
  var table: TableName?

  @Flag(
    help: "Thêm BOM để Excel nhận ra UTF-8. / Adds the mark by which Excel knows UTF-8."
  )
  var bom = false

  @Option(
    name: [.customShort("o"), .customLong("output")],
    help: """
      Tệp hoặc thư mục để ghi. / File or folder to write to; a file appears whole or not at all.
      """,
    completion: .file()
  )
  var output: Path?

  @Option(
    name: .customLong("files-from"),
    help: "Danh sách tệp, mỗi dòng một đường dẫn. / A list of paths, one a line; “-” for stdin.",
    completion: .file()
  )
  var list: Path?

  @Option(
    help: ArgumentHelp(
      """
      NDJSON vào: mỗi dòng có name và một trong path, text, base64; mỗi dòng được trả lời bằng một dòng. \
      / NDJSON in: each line has a name and one of path, text and base64, and is answered by one line.
      """,
      valueName: "file"
    ),
    completion: .file()
  )
  var records: Path?

  @Flag(
    help: """
      Với -o THƯ_MỤC: bỏ qua văn bản mà lần trước đã làm xong và chưa đổi. / With -o FOLDER: pass over \
      documents that an earlier run has done and that are the same.
      """
  )
  var resume = false

  @Option(
    help: ArgumentHelp(
      "Số văn bản đọc cùng lúc. / Documents read at a time; the order stays.",
      valueName: "n"
    )
  )
  var jobs: Int?

  @OptionGroup var reading: ReadingOptions

  func validate() throws {
    if paths.isEmpty, list == nil, records == nil {
      throw ValidationError("Thiếu tệp cần đọc. / No file was named.")
    }
    if coverage, format?.layout != nil || format == .akn {
      throw ValidationError(
        "--coverage chỉ đi với json, ndjson. / --coverage goes with json and ndjson only.")
    }
    if let jobs, jobs < 1 {
      throw ValidationError("--jobs phải từ 1. / --jobs must be at least 1.")
    }
    if records != nil, !paths.isEmpty || list != nil || coverage || format?.isWhole == true {
      throw ValidationError(
        """
        --records không đi với tệp khác, --coverage, --format json, csv, xlsx, ics. / --records goes with no \
        other input, with no --coverage and no format but ndjson.
        """
      )
    }
    if list == .stream, paths.contains(.stream) {
      throw ValidationError("stdin chỉ dùng được một lần. / Standard input can be used once only.")
    }
  }

  func run() throws {
    let messages = Messages(reading.language)
    if let records { return try run(records, messages) }
    var inputs = Inputs(try paths + listed(messages), streamName: reading.streamName.shown)
    if list != nil { inputs.areMany = true }
    let jobs = jobs ?? min(8, processorCount())
    if let layout = format?.layout {
      let run = TableRun(
        format: layout, csv: CSVOptions(table: table, bom: bom), output: output,
        language: reading.language, messages: messages)
      return try run.run(inputs, jobs: jobs, reading)
    }
    let destination = try Destination(output, format, areMany: inputs.areMany, messages)
    try refuseResuming(destination, messages)
    let isText = coverage && format == nil && !destination.isOneFileEach
    let isCompact = destination.isLines || format == .ndjson || compact
    let atOnce = min(jobs, inputs.found.count)
    var job = job(beside: atOnce, isCompact ? .compact : .pretty)
    job.isWrittenAtOnce = atOnce == 1
    job.output =
      coverage
      ? isText ? .coverageText : .coverageJSON : format == .akn ? .akomaNtoso : .plan
    let temporaries = TemporaryFiles()
    let gate = WriteGate()
    var batch = try Batch(
      inputs, to: destination, suffix: format == .akn ? ".xml" : ".json", resumes: resume,
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
    guard resume, !destination.isOneFileEach else { return }
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
