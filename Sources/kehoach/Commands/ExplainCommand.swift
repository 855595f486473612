import ArgumentParser
import PlanParser
import PlanReports
import PlanText

/// `kehoach explain`.
struct ExplainCommand: ReadingCommand {
  enum Format: String, NamedChoice { case text, json }

  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "explain",
      _superCommandName: Kehoach.name,
      abstract: """
        Giải thích một giá trị: từ chữ nào, theo quy tắc nào, hoặc vì sao không có. / Explains a value: \
        from which words, by which rule, or why there is none.
        """,
      discussion: """
        POINTER là đường dẫn trong JSON của parse: /quotas/3, /header/number, /timeline/0/when/to; /quotas/- \
        hỏi vì sao không có thêm.
        POINTER leads into the JSON of parse; /quotas/- asks why there is no further one.
        """
    )
  }

  @Argument(help: "Tệp, hoặc «-». / A file, or “-”.", completion: .file())
  var file: Path
  @Argument(help: "Đường dẫn JSON. / JSON pointer.")
  var pointer: String
  @Option(help: "text, json.")
  var format: Format = .text
  @OptionGroup var readingOptions: ReadingOptions

  func validate() throws {
    guard isExplained(pointer) else {
      throw ValidationError(
        "Không có mục «\(pointer)» để giải thích. / There is no “\(pointer)” to explain.")
    }
  }

  func run() throws {
    let language = reading.language
    try printText(of: file, reading, Messages(language)) { document in
      let reading = parsePlan(document, particulars: false)
      guard
        let explanation = explain(
          reading.plan, notes: document.notes + reading.notes, document: document,
          pointer: pointer)
      else { return "" }
      switch format {
      case .text: return explanationText(explanation, of: document, in: language)
      case .json:
        let bytes = writeExplanationJSON(explanation, document: document, language: language)
        return String(decoding: bytes, as: UTF8.self)
      }
    }
  }
}
