import ArgumentParser
import PlanAudit
import PlanReports
import PlanText

/// `kehoach audit`.
struct AuditCommand: ReadingCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "audit",
      _superCommandName: Kehoach.name,
      abstract: """
        Kiểm tra cả thư mục: tự tìm kế hoạch cấp trên theo căn cứ, cộng chỉ tiêu. / Audits a folder: finds parents by citation, sums quotas up.
        """
    )
  }

  @Argument(help: "Thư mục hoặc tệp. / Folders or files.", completion: .file())
  var paths: [Path]

  @OptionGroup var output: AuditOutput
  @OptionGroup var auditing: AuditingOptions
  @OptionGroup var readingOptions: ReadingOptions

  func run() throws {
    let inputs = Inputs(paths, streamName: reading.streamName)
    let messages = Messages(reading.language)
    var run = try AuditRun(auditing, messages)
    var outcome = AuditOutcome(inputs, failOn: run.failOn, messages)
    let readOptions = reading.options
    let jobs = min(8, processorCount())
    let converters = reading.converters(beside: jobs)
    let readOne: @Sendable (Input) -> Result<AuditedDocument, Trouble> = { input in
      Result { () throws(Trouble) in try auditedDocument(input, readOptions, converters) }
    }
    var documents: [AuditedDocument] = []
    try inOrder(inputs.found, jobs: jobs, readOne) { input, result in
      if let document = outcome.taken(input, result) { documents.append(document) }
    }
    let folder = auditPlans(documents, options: run.options)
    let report = try run.judged(
      AuditReport(
        folder, unread: outcome.unread, generator: "kehoach \(programVersion)",
        language: reading.language),
      beside: inputs.found)
    for audit in report.audits { outcome.count(audit) }
    try output.write(report, beside: inputs.found, messages)
    run.tellOfBaseline(Set(report.audits.map(\.child.document.info.name)))
    try outcome.finish()
  }
}
