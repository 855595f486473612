import ArgumentParser
import PlanReports

/// `kehoach blocks`.
struct BlocksCommand: ReadingCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "blocks",
      _superCommandName: Kehoach.name,
      abstract: """
        In từng đoạn như chương trình đọc được. / Prints the paragraphs as they were read: id, kind, \
        line or paragraph, cell, computed label, text.
        """
    )
  }

  @Argument(help: "Tệp, hoặc «-». / A file, or “-”.", completion: .file())
  var file: Path
  @OptionGroup var readingOptions: ReadingOptions

  func run() throws {
    try printText(of: file, reading, Messages(reading.language), blocksText)
  }
}
