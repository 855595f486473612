import PlanModel
import PlanParser
import PlanReaders
import PlanReports
import PlanText

/// What is taken from each document for tables, tasks and calendars.
struct TableJob: Sendable {
  /// The rows of one document.
  struct Product: Sendable {
    var rows: [PlanTable: [[TableCell]]]
    var tasks: [PlanTask]
    var calendar: CalendarSource
    var isPlan: Bool
  }

  var options: ReadOptions
  var converters: Converters
  var tables: [PlanTable]

  func run(_ input: Input) -> Result<Product, Trouble> {
    Result { () throws(Trouble) in
      let document = try read(input, options, converters)
      let reading = parsePlan(document, particulars: false)
      return Product(
        rows: Dictionary(
          uniqueKeysWithValues: tables.map { ($0, $0.rows(reading.plan, of: document)) }),
        tasks: planTasks(reading.plan, of: document),
        calendar: CalendarSource(reading.plan, of: document),
        isPlan: !reading.notes.contains { $0.code == .notAPlan }
      )
    }
  }
}
