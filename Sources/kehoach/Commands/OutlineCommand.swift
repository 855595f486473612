import ArgumentParser
import PlanModel
import PlanParser
import PlanReports

/// `kehoach outline`.
struct OutlineCommand: ReadingCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "outline",
      _superCommandName: Kehoach.name,
      abstract: "In đề cương của kế hoạch. / Prints a plan's outline as a tree."
    )
  }

  @Argument(help: "Tệp, hoặc «-». / A file, or “-”.", completion: .file())
  var file: Path
  @OptionGroup var readingOptions: ReadingOptions

  func run() throws {
    try printText(of: file, reading, Messages(reading.language)) { document in
      outlineText(parsePlan(document, particulars: false).plan.outline, of: document)
    }
  }
}
