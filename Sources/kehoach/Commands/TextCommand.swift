import ArgumentParser
import PlanReports

/// `kehoach text`.
struct TextCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "text",
      abstract: """
        In nội dung văn bản đã làm sạch, mỗi đoạn một dòng, các ô của bảng cách nhau bằng tab. / \
        Prints the clean text: a paragraph a line, table cells parted by tabs.
        """
    )
  }

  @Argument(help: "Tệp, hoặc «-». / A file, or “-”.", completion: .file())
  var file: Path
  @OptionGroup var reading: ReadingOptions
  @OptionGroup var lang: LanguageOption

  func run() throws {
    try printText(of: file, reading, Messages(lang.language), plainText)
  }
}
