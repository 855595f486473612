import ArgumentParser
import PlanReports

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
