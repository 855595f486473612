import ArgumentParser
import PlanAudit
import PlanParser
import PlanReaders
import PlanReports
import PlanText

/// `kehoach check`.
struct CheckCommand: ReadingCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "check",
      _superCommandName: Kehoach.name,
      abstract: """
        Kiểm tra kế hoạch, đối chiếu với kế hoạch cấp trên. / Checks plans, by themselves or against their parent.
        """,
      discussion: """
        Không có --parent thì chỉ xét các quy tắc về chính văn bản. Mã thoát 1: có phát hiện từ mức --fail-on.
        Without --parent only the rules on the document itself are run. Exit code 1: findings at or above --fail-on.
        """
    )
  }

  @Argument(
    help: "Kế hoạch cần kiểm tra: tệp, thư mục, «-». / Plans to check: files, folders, “-”.",
    completion: .file()
  )
  var children: [Path]

  @Option(
    help: "Kế hoạch cấp trên; lặp lại được. / The plan above; may be given several times.",
    completion: .file()
  )
  var parent: [Path] = []

  @OptionGroup var output: AuditOutput
  @OptionGroup var auditing: AuditingOptions
  @OptionGroup var readingOptions: ReadingOptions

  func run() throws {
    let messages = Messages(reading.language)
    var run = try AuditRun(auditing, messages)
    let options = run.options
    let converters = reading.converters()
    var parents: [AuditedDocument] = []
    for path in parent {
      do {
        parents.append(try auditedDocument(Input(path), reading.options, converters))
      } catch {
        messages.error("\(path.shown): \(messages.text(of: error))")
        throw Ending.unreadable
      }
    }
    let inputs = Inputs(children, streamName: reading.streamName)
    var outcome = AuditOutcome(inputs, failOn: run.failOn, messages)
    let above = parents
    let readOptions = reading.options
    let isStream = output.isStream && run.newBaseline == nil
    let generator = "kehoach \(programVersion)"
    var audits: [Audit] = []
    var names: Set<String> = []
    let check: @Sendable (Input) -> Result<Audit, Trouble> = { input in
      Result { () throws(Trouble) in
        checkPlan(
          try auditedDocument(input, readOptions, converters), against: above, options: options)
      }
    }
    try inOrder(inputs.found, jobs: min(8, processorCount()), check) { input, result in
      guard let audit = outcome.taken(input, result) else { return }
      names.insert(audit.child.document.info.name)
      guard isStream else { return audits.append(audit) }
      let marked = run.marked(audit)
      outcome.count(marked)
      let one = AuditReport([marked], generator: generator, language: reading.language)
      try output.write(one, beside: [], messages)
    }
    if !isStream {
      let read = inputs.found + parent.map { Input($0) }
      let report = try run.judged(
        AuditReport(
          audits, rollUps: rollUps(audits), unread: outcome.unread, generator: generator,
          language: reading.language),
        beside: read)
      for audit in report.audits { outcome.count(audit) }
      try output.write(report, beside: read, messages)
    }
    run.tellOfBaseline(names)
    try outcome.finish()
  }
}

/// A plan of one input, with its words.
func auditedDocument(
  _ input: Input, _ options: ReadOptions, _ converters: Converters
) throws(Trouble) -> AuditedDocument {
  let document = try read(input, options, converters)
  let reading = parsePlan(document)
  return AuditedDocument(plan: reading.plan, document: document, notes: reading.notes)
}
