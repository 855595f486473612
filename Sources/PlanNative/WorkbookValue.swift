/// What one cell of a workbook holds.
public enum WorkbookValue: Sendable {
  case text(String)
  case number(Double)
  /// A day of the Gregorian calendar, from 1900 on.
  case date(year: Int, month: Int, day: Int)
  case truth(Bool)
  case blank
}
