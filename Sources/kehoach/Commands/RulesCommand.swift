import ArgumentParser
import PlanAudit
import PlanReports

/// `kehoach rules`.
struct RulesCommand: ParsableCommand {
  enum Format: String, NamedChoice { case text, json }

  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "rules",
      _superCommandName: Kehoach.name,
      abstract: "Liệt kê hoặc giải thích quy tắc. / Lists the rules, or explains some."
    )
  }

  @Argument(help: "Mã quy tắc. / Ids of rules; all of them by default.")
  var ids: [RuleName] = []
  @Option(help: "text, json.")
  var format: Format = .text
  @OptionGroup var lang: LanguageOption

  func run() throws {
    let wanted = Set(ids.map(\.id))
    let rules = Rule.all.filter { wanted.isEmpty || wanted.contains($0.id) }
    switch format {
    case .json: try StandardOutput().write(writeRulesJSON(rules, language: lang.language))
    case .text:
      try StandardOutput().write(
        rulesText(rules, isDetailed: !wanted.isEmpty, in: lang.language))
    }
  }
}

/// The name of one rule.
struct RuleName: ExpressibleByArgument {
  let id: Rule.ID

  init?(argument: String) {
    guard let id = Rule.ID(rawValue: argument) else { return nil }
    self.id = id
  }

  static var defaultCompletionKind: CompletionKind { .list(Rule.ID.allCases.map(\.rawValue)) }
}
