import PlanText

/// A calendar and the tasks that did not fit into it.
public struct CalendarResult: Sendable {
  /// The iCalendar file (RFC 5545).
  public var bytes: [UInt8]
  /// How many tasks have a time of which no day can be told.
  public var undated: Int
}

/// Writes tasks with a time as a calendar of all-day entries, on the last day that the time allows; recurring ones until the plan's end.
///
/// - Parameter name: What calendar programs call it.
public func writeCalendar(
  _ documents: [(source: CalendarSource, tasks: [PlanTask])], name: String, generator: String,
  language: Language
) -> CalendarResult {
  var writer = CalendarWriter()
  writer.line("BEGIN", "VCALENDAR")
  writer.line("VERSION", "2.0")
  writer.line("PRODID", text: "-//kehoach//\(generator)//\(language == .vietnamese ? "VI" : "EN")")
  writer.line("CALSCALE", "GREGORIAN")
  writer.line("METHOD", "PUBLISH")
  writer.line("X-WR-CALNAME", text: name)
  var undated = 0
  for (source, tasks) in documents {
    for (number, task) in tasks.enumerated() {
      guard let when = task.when else { continue }
      guard let event = CalendarEvent(when, first: source.first, last: source.last) else {
        undated += 1
        continue
      }
      writer.write(event, task, id: "\(source.digest.prefix(16))-\(task.fact)-\(number)", language)
    }
  }
  writer.line("END", "VCALENDAR")
  return CalendarResult(bytes: writer.bytes, undated: undated)
}
