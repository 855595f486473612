import ArgumentParser
import PlanReports

/// `kehoach parse`.
struct ParseCommand: AsyncParsableCommand {
  /// How the output is put together.
  enum Format: String, CaseIterable, ExpressibleByArgument {
    case json, ndjson, csv, xlsx, ics, akn

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

  @OptionGroup var csv: CSVOptions

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
      "Số văn bản đọc cùng lúc. / Documents read at a time; the order stays.",
      valueName: "n"
    )
  )
  var jobs: Int?

  @OptionGroup var reading: ReadingOptions
  @OptionGroup var lang: LanguageOption

  func validate() throws {
    if paths.isEmpty, list == nil {
      throw ValidationError("Thiếu tệp cần đọc. / No file was named.")
    }
    if coverage, format?.layout != nil || format == .akn {
      throw ValidationError(
        "--coverage chỉ đi với json, ndjson. / --coverage goes with json and ndjson only.")
    }
    if let jobs, jobs < 1 {
      throw ValidationError("--jobs phải từ 1. / --jobs must be at least 1.")
    }
    if list == .stream, paths.contains(.stream) {
      throw ValidationError("stdin chỉ dùng được một lần. / Standard input can be used once only.")
    }
  }

  func run() async throws {
    let messages = Messages(lang.language)
    var inputs = Inputs(try paths + listed(messages), streamName: reading.streamName.shown)
    if list != nil { inputs.areMany = true }
    let jobs = jobs ?? min(8, processorCount())
    if let layout = format?.layout {
      let run = TableRun(
        format: layout, csv: csv, output: output, language: lang.language, messages: messages)
      return try await run.run(inputs, jobs: jobs, reading)
    }
    let destination = try Destination(output, format, areMany: inputs.areMany, messages)
    let isText = coverage && format == nil && !destination.isOneFileEach
    let job = ParseJob(
      options: reading.options,
      converters: reading.converters(beside: min(jobs, inputs.found.count)),
      language: lang.language,
      style: destination.isLines || format == .ndjson || compact ? .compact : .pretty,
      output: coverage
        ? isText ? .coverageText : .coverageJSON : format == .akn ? .akomaNtoso : .plan
    )
    let temporaries = TemporaryFiles()
    let watch = EndWatch(removing: temporaries)
    defer { watch.stop() }
    var batch = try Batch(
      inputs, to: destination, suffix: format == .akn ? ".xml" : ".json", temporaries, messages)
    try await inOrder(inputs.found, jobs: jobs, job.run) {
      try batch.take($0, $1)
    }
    try batch.finish()
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
