import ArgumentParser
import PlanAudit
import PlanReports

/// How plans are audited.
struct AuditingOptions: ParsableArguments {
  @Option(
    name: .customLong("fail-on"),
    help: "Mức phát hiện làm mã thoát thành 1. / Severity from which the exit code is 1."
  )
  var failOn: FailLevel = .error

  @Option(
    help: ArgumentHelp(
      "Chỉ chạy các quy tắc này. / Only these rules, with commas between.", valueName: "ids"))
  var select: RuleNames?

  @Option(
    help: ArgumentHelp(
      "Bỏ các quy tắc này. / Leave out these rules, with commas between.", valueName: "ids"))
  var ignore: RuleNames?

  @Flag(help: "Dự thảo: chỗ trống chỉ là lưu ý. / A draft: blanks are notes.")
  var draft = false

  @Flag(
    name: .customLong("assume-parent"),
    help:
      "Vẫn đối chiếu khi chưa chứng minh được cấp trên. / Compare even where the parent is not proved."
  )
  var assumeParent = false

  /// The severities that `--fail-on` takes.
  enum FailLevel: String, CaseIterable, ExpressibleByArgument {
    case error, warning, note, never

    var severity: Severity? {
      switch self {
      case .error: .error
      case .warning: .warning
      case .note: .note
      case .never: nil
      }
    }
  }

  /// `report` with what these options decide of it.
  func completed(_ report: AuditReport) -> AuditReport {
    var report = report
    report.rules = options.rules
    report.failOn = failOn.severity
    return report
  }

  var options: AuditOptions {
    let rules = Rule.all.filter {
      (select?.ids.contains($0.id) ?? true) && !(ignore?.ids.contains($0.id) ?? false)
    }
    return AuditOptions(rules: rules, isDraft: draft, assumesParent: assumeParent)
  }
}

/// Names of rules with commas between them.
struct RuleNames: ExpressibleByArgument {
  let ids: Set<Rule.ID>

  /// Nil where one of them is no rule.
  init?(argument: String) {
    let names = argument.split(separator: ",").map { $0.filter { $0 != " " } }
    let ids = names.compactMap(Rule.ID.init(rawValue:))
    guard ids.count == names.count, !ids.isEmpty else { return nil }
    self.ids = Set(ids)
  }
}
