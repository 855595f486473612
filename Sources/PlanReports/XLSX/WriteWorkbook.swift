import PlanNative
import PlanText

/// Why a workbook could not be written.
public enum WorkbookFailure: Error, Hashable {
  /// A sheet has room for so many rows, the heading included.
  case tooManyRows(table: String, limit: Int)
  /// A sheet has room for so many columns.
  case tooManyColumns(table: String, limit: Int)
  /// The library or the system refused.
  case refused
}

/// Writes tables as a workbook (.xlsx), a sheet each: real numbers and days, headings that stay and filter.
///
/// Texts of over 32,767 characters are cut, which is what a cell holds. Days before 1900 stay text: the format has none.
public func writeWorkbook(_ tables: [DataTable], language: Language) throws(WorkbookFailure)
  -> [UInt8]
{
  guard let workbook = Workbook() else { throw .refused }
  for table in tables {
    guard table.columns.count <= Workbook.mostColumns else {
      throw .tooManyColumns(table: table.name, limit: Workbook.mostColumns)
    }
    let columns = table.columns.map { (title: $0.title(language), width: Double($0.width)) }
    guard let sheet = workbook.addSheet(table.title(language), columns: columns) else {
      throw .refused
    }
    for row in table.rows {
      guard sheet.append(row.map(value)) else {
        throw .tooManyRows(table: table.name, limit: Workbook.mostRows)
      }
    }
    sheet.filter()
  }
  guard let bytes = workbook.finish() else { throw .refused }
  return bytes
}

private func value(_ cell: TableCell) -> WorkbookValue {
  switch cell {
  case .empty: .blank
  case .text(let text), .word(_, let text): .text(text)
  case .truth(let truth): .truth(truth)
  case .number(let number): .number(Double(number.text) ?? 0)
  case .date(let date):
    if let year = date.year, let month = date.month, let day = date.day, year >= 1900 {
      .date(year: year, month: month, day: day)
    } else {
      .text(date.iso)
    }
  }
}
