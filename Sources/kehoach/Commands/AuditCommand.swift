import ArgumentParser
import PlanAudit
import PlanReports

/// `kehoach audit`.
struct AuditCommand: AsyncParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "audit",
      abstract: """
        Kiểm tra cả thư mục: tự tìm kế hoạch cấp trên theo căn cứ, cộng chỉ tiêu. / Audits a folder: finds parents by citation, sums quotas up.
        """
    )
  }

  @Argument(help: "Thư mục hoặc tệp. / Folders or files.", completion: .file())
  var paths: [Path]

  @OptionGroup var output: AuditOutput
  @OptionGroup var auditing: AuditingOptions
  @OptionGroup var reading: ReadingOptions
  @OptionGroup var lang: LanguageOption

  func run() async throws {
    let inputs = Inputs(paths, streamName: reading.streamName.shown)
    var outcome = AuditOutcome(
      inputs, failOn: auditing.failOn.severity, Messages(lang.language))
    let readOptions = reading.options
    let jobs = min(8, processorCount())
    let converters = reading.converters(beside: jobs)
    let readOne: @Sendable (Input) -> Result<AuditedDocument, Trouble> = { input in
      Result { () throws(Trouble) in try auditedDocument(input, readOptions, converters) }
    }
    var documents: [AuditedDocument] = []
    try await inOrder(inputs.found, jobs: jobs, readOne) { input, result in
      if let document = outcome.taken(input, result) { documents.append(document) }
    }
    let folder = auditPlans(documents, options: auditing.options)
    for audit in folder.audits { outcome.count(audit) }
    let report = AuditReport(
      folder, unread: outcome.unread, generator: "kehoach \(programVersion)",
      language: lang.language)
    try output.write(auditing.completed(report), beside: inputs.found, outcome.messages)
    try outcome.finish()
  }
}
