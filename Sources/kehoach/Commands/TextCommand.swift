import ArgumentParser
import PlanReaders
import PlanReports

/// `kehoach text`.
struct TextCommand: ReadingCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "text",
      _superCommandName: Kehoach.name,
      abstract: """
        In nội dung văn bản đã làm sạch, mỗi đoạn một dòng, các ô của bảng cách nhau bằng tab. / \
        Prints the clean text: a paragraph a line, table cells parted by tabs.
        """
    )
  }

  @Argument(help: "Tệp, hoặc «-». / A file, or “-”.", completion: .file())
  var file: Path

  // Capitals and columns are how parse reads such text; this command shows what the file holds.
  @Option(
    name: .customLong("font-capitals"),
    help: """
      Chữ trong phông chỉ có chữ hoa (.VnTimeH): stored (như lưu trong tệp) hoặc shown (như in ra \
      giấy). / Letters in fonts of capitals: as the file stores them, or as the page shows them.
      """
  )
  var capitals: FontCapitals = .stored

  /// The names that `--font-capitals` takes.
  enum FontCapitals: String, NamedChoice { case stored, shown }

  @OptionGroup var readingOptions: ReadingOptions

  func run() throws {
    try printText(of: file, reading, Messages(reading.language), plainText) {
      $0.columns = .together
      $0.fontCapitals = capitals == .shown ? .shown : .stored
    }
  }
}
