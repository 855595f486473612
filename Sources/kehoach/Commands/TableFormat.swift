import ArgumentParser
import PlanReports

/// The formats that lay many plans out together.
enum TableFormat: Hashable {
  /// One table as CSV, or all of them as a folder of CSV files and a description.
  case csv
  case xlsx
  case ics
}

/// How CSV is written.
struct CSVOptions: ParsableArguments {
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
}

/// A table as the command line names it.
struct TableName: ExpressibleByArgument {
  let table: PlanTable

  init?(argument: String) {
    guard let table = PlanTable(rawValue: argument) else { return nil }
    self.table = table
  }

  static var allValueStrings: [String] { PlanTable.allCases.map(\.rawValue) }
  static var defaultCompletionKind: CompletionKind { .list(allValueStrings) }
}
