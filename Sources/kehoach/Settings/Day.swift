import ArgumentParser
import PlanText

/// A day on the command line, as ISO 8601 writes it: 2026-12-31.
struct Day: ExpressibleByArgument {
  let iso: String

  init?(argument: String) {
    guard let day = PartialDate(isoDay: argument) else { return nil }
    iso = day.iso
  }
}
