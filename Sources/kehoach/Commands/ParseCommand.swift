import ArgumentParser
import PlanReports

/// `kehoach parse`.
struct ParseCommand: ReadingCommand {
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

  static let name = "parse"

  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: name,
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

  @OptionGroup var readingOptions: ReadingOptions

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

  func run() throws { try request.run() }

  private var request: ParseRequest {
    var request = ParseRequest(paths: paths)
    request.format = format
    request.isCompact = compact
    request.isCoverage = coverage
    request.csv = CSVOptions(table: table, bom: bom)
    request.output = output
    request.list = list
    request.records = records
    request.resumes = resume
    request.jobs = jobs
    request.reading = reading
    return request
  }
}
