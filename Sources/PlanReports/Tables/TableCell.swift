public import PlanText

/// What one cell of a table holds.
public enum TableCell: Hashable, Sendable {
  case text(String)
  case number(Decimal)
  /// As much of a date as is known; only a whole one is a day to a spreadsheet.
  case date(PartialDate)
  case truth(Bool)
  /// One of a closed set: CSV has its key, a sheet what people call it.
  case word(key: String, shown: String)
  case empty

  init(_ text: String?) { self = text.map { $0.isEmpty ? .empty : .text($0) } ?? .empty }
  init(_ number: Int?) { self = number.map { .number(Decimal($0)) } ?? .empty }
  init(_ number: Decimal?) { self = number.map(TableCell.number) ?? .empty }
  init(_ date: PartialDate?) {
    self = date.flatMap { $0.iso.isEmpty ? nil : .date($0) } ?? .empty
  }
}
