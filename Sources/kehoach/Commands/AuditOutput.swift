import ArgumentParser
import PlanReports

/// What `check` and `audit` write, and where.
struct AuditOutput: ParsableArguments {
  @Option(
    name: .customLong("format"),
    help: ArgumentHelp("Định dạng ra. / Format of the output.", valueName: "format"))
  var formatName = FormatName(format: .text)

  @Option(
    name: [.customShort("o"), .customLong("output")],
    help: """
      Tệp để ghi; với csv, THƯ_MỤC/ để ghi mọi bảng. / File to write to, which appears whole or not at \
      all; with csv, FOLDER/ for all tables.
      """, completion: .file())
  var output: Path?

  @Option(
    help: ArgumentHelp(
      "Bảng cần in khi --format csv. / The table that --format csv prints.", valueName: "name"))
  var table = TableName(table: .findings)

  @Flag(help: "Thêm BOM để Excel nhận ra UTF-8. / Adds the mark by which Excel knows UTF-8.")
  var bom = false

  /// A format as the command line names it.
  struct FormatName: ExpressibleByArgument {
    let format: AuditFormat

    init(format: AuditFormat) { self.format = format }

    init?(argument: String) {
      guard let format = AuditFormat(rawValue: argument) else { return nil }
      self.format = format
    }

    static var allValueStrings: [String] { AuditFormat.allCases.map(\.rawValue) }
    static var defaultCompletionKind: CompletionKind { .list(allValueStrings) }

    var defaultValueDescription: String { format.rawValue }
  }

  /// A table as the command line names it.
  struct TableName: ExpressibleByArgument {
    let table: AuditTable

    init(table: AuditTable) { self.table = table }

    init?(argument: String) {
      guard let table = AuditTable(rawValue: argument) else { return nil }
      self.table = table
    }

    static var allValueStrings: [String] { AuditTable.allCases.map(\.rawValue) }
    static var defaultCompletionKind: CompletionKind { .list(allValueStrings) }

    var defaultValueDescription: String { table.rawValue }
  }

  func validate() throws {
    if format.isBinary, output == nil || output == .stream {
      throw ValidationError(
        "--format \(format.rawValue) cần -o TỆP. / --format \(format.rawValue) needs -o FILE.")
    }
  }

  var format: AuditFormat { formatName.format }

  /// Whether each audit may go out as soon as it is made.
  var isStream: Bool { format.isStream && (output == nil || output == .stream) }

  /// - Parameter inputs: What must not be overwritten.
  func write(_ report: AuditReport, beside inputs: [Input], _ messages: Messages) throws {
    var report = report
    report.table = table.table
    report.hasMark = bom
    let output = WholeOutput(output, beside: inputs, messages)
    guard format == .csv, output.isFolder else {
      return try output.write(
        telling(messages) { () throws(WorkbookFailure) in try format.write(report) })
    }
    let tables = auditTables(report)
    let description = writeDataPackage(
      tables, generator: report.generator, language: report.language)
    try output.write(
      tables.map { ("\($0.name).csv", writeCSV($0, hasMark: bom)) }
        + [("datapackage.json", description)])
  }
}
