import ArgumentParser
import PlanReports

/// The language option of commands that read no document; ``ReadingOptions`` hold it themselves.
struct LanguageOption: ParsableArguments {
  @Option(name: name, help: help) var choice: Choice = .vi

  /// The codes that `--lang` takes.
  enum Choice: String, NamedChoice {
    case vi, en

    var language: Language { self == .vi ? .vietnamese : .english }
  }

  static let name = NameSpecification.customLong("lang")
  static let help = ArgumentHelp("Ngôn ngữ thông báo: vi, en. / Language of messages: vi or en.")

  var language: Language { choice.language }
}
