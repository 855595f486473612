import ArgumentParser
import PlanReaders
import PlanReports
import PlanText

/// The language option of every command.
struct LanguageOption: ParsableArguments {
  @Option(
    name: .customLong("lang"),
    help: "Ngôn ngữ thông báo: vi, en. / Language of messages: vi or en."
  )
  var choice: Choice = .vi

  /// The codes that `--lang` takes.
  enum Choice: String, CaseIterable, ExpressibleByArgument { case vi, en }

  var language: Language { choice == .vi ? .vietnamese : .english }
}

/// How documents are read.
struct ReadingOptions: ParsableArguments {
  @Option(
    name: .customLong("input-format"),
    help: """
      Định dạng vào thay vì tự nhận: text, markdown, html. / Input format instead of finding out: \
      text, markdown or html.
      """
  )
  var format: InputFormat?

  @Option(
    name: .customLong("stdin-name"),
    help: "Tên văn bản đọc từ «-». / Name of the document read from “-”."
  )
  var streamName = ""

  /// What is asked of the reader of one document.
  func options(for input: Input) -> ReadOptions {
    ReadOptions(name: input.name, format: format?.format)
  }
}

/// An input format that this build reads.
enum InputFormat: String, CaseIterable, ExpressibleByArgument {
  case text, markdown, html

  var format: SourceInfo.Format {
    switch self {
    case .text: .text
    case .markdown: .markdown
    case .html: .html
    }
  }
}
