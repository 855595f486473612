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
struct CSVOptions {
  /// The table that is printed; unset where all go to a folder.
  var table: TableName?
  /// Whether it begins with the mark by which Excel knows UTF-8.
  var bom: Bool
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
