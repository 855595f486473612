import ArgumentParser
import PlanAudit

/// How plans are audited, as the command line says it.
struct AuditingOptions: ParsableArguments {
  @Option(
    name: .customLong("fail-on"),
    help: """
      Mức phát hiện làm mã thoát thành 1: error (mặc định), warning, note, none. / Severity from which \
      the exit code is 1.
      """
  )
  var failOn: FailLevel?

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

  @Option(
    help: """
      Tệp cấu hình; mặc định .kehoach.json ở thư mục hiện thời. / File of settings; .kehoach.json of \
      the current folder by default.
      """, completion: .file())
  var config: Path?

  @Flag(
    name: .customLong("no-config"), help: "Không đọc tệp cấu hình. / Reads no file of settings.")
  var noConfig = false

  @Option(
    help: """
      Danh mục phát hiện đã chấp nhận: vẫn in ra, không tính. / Accepted findings: told, not counted.
      """, completion: .file())
  var baseline: Path?

  @Option(
    name: .customLong("write-baseline"),
    help: "Ghi mọi phát hiện vào danh mục này. / Accepts all findings into this file.",
    completion: .file())
  var writeBaseline: Path?

  @Option(
    help: "Lý do chấp nhận, với --write-baseline. / Why they are accepted, with --write-baseline.")
  var reason: String?

  @Option(
    help: ArgumentHelp(
      "Chấp nhận đến hết ngày. / Last day on which they are accepted.", valueName: "yyyy-mm-dd"))
  var until: Day?

  @Option(
    help: ArgumentHelp(
      """
      Ngày để xét hạn chấp nhận; mặc định là hôm nay, giờ Việt Nam, khi danh mục có hạn. / The day by \
      which expiry is judged; today in Vietnam by default, where something expires.
      """, valueName: "yyyy-mm-dd"))
  var today: Day?

  func validate() throws {
    if reason != nil || until != nil, writeBaseline == nil {
      throw ValidationError(
        "--reason và --until đi với --write-baseline. / --reason and --until go with --write-baseline."
      )
    }
    if reason?.isEmpty == true {
      throw ValidationError("--reason không được rỗng. / --reason must not be empty.")
    }
    if config != nil, noConfig {
      throw ValidationError("--config hoặc --no-config. / --config or --no-config.")
    }
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

  static var defaultCompletionKind: CompletionKind { RuleName.defaultCompletionKind }
}
