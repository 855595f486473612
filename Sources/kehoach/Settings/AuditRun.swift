import PlanAudit
import PlanReports

/// How a run of audits is made and judged: the command line over the file of settings, and the findings that are accepted.
struct AuditRun {
  let options: AuditOptions
  /// Severity from which the run ends with 1; nil where none does.
  let failOn: Severity?
  /// Where the findings of this run are to be accepted.
  let newBaseline: Path?
  private let acceptance: (reason: String, expires: String?)
  private var marks: BaselineMarks
  private let today: String?
  private let messages: Messages

  init(_ auditing: AuditingOptions, _ messages: Messages) throws {
    self.messages = messages
    let settings = try Self.settings(auditing, messages)
    let select = auditing.select?.ids ?? settings.select
    let ignore = auditing.ignore?.ids ?? settings.ignore ?? []
    options = AuditOptions(
      rules: Rule.all.filter { select?.contains($0.id) ?? true && !ignore.contains($0.id) },
      isDraft: auditing.draft || settings.draft ?? false,
      assumesParent: auditing.assumeParent || settings.assumeParent ?? false)
    failOn = (auditing.failOn ?? settings.failOn ?? .error).severity
    newBaseline = auditing.writeBaseline
    acceptance = (
      auditing.reason
        ?? messages(
          "Có sẵn khi lập danh mục; chưa xem xét.",
          "Present when the baseline was made; not yet looked at."),
      auditing.until?.iso
    )
    var baseline = Baseline()
    if let path = auditing.baseline ?? settings.baseline {
      // The file that is to be written may not be there yet.
      let isOptional = path == newBaseline
      if let bytes = try read(path, limit: Baseline.largest, isOptional: isOptional, messages) {
        baseline = try telling(messages) { () throws(SettingsFault) in
          try Baseline(path, bytes: bytes)
        }
      }
    }
    let needsDay =
      auditing.until != nil || baseline.entries.contains { $0.expires != nil }
    today = auditing.today?.iso ?? (needsDay ? todayInVietnam() : nil)
    marks = BaselineMarks(baseline, on: today)
  }

  private static func settings(_ auditing: AuditingOptions, _ messages: Messages) throws
    -> AuditSettings
  {
    if auditing.noConfig { return AuditSettings() }
    let path = auditing.config ?? AuditSettings.usualPath
    let bytes = try read(
      path, limit: AuditSettings.largest, isOptional: auditing.config == nil, messages)
    guard let bytes else { return AuditSettings() }
    return try telling(messages) { () throws(SettingsFault) in
      try AuditSettings(path, bytes: bytes)
    }
  }

  /// `audit` with the findings marked that are accepted.
  mutating func marked(_ audit: Audit) -> Audit { marks.marked(audit) }

  /// `report` with what this run decides of it; accepts its findings first where that is asked for.
  ///
  /// - Parameter inputs: What must not be overwritten.
  mutating func judged(_ report: AuditReport, beside inputs: [Input]) throws -> AuditReport {
    var report = report
    report.rules = options.rules
    report.failOn = failOn
    report.audits = report.audits.map { marks.marked($0) }
    guard let newBaseline else { return report }
    let kept = zip(marks.baseline.entries, marks.uses).filter { $0.1 != .expired }.map(\.0)
    let baseline = Baseline(kept).accepting(
      report.audits, reason: acceptance.reason, expires: acceptance.expires)
    marks = BaselineMarks(baseline, on: today)
    report.audits = report.audits.map { marks.marked($0) }
    try WholeOutput(newBaseline, beside: inputs, messages).write(
      writeBaselineJSON(baseline, audits: report.audits, language: messages.language))
    return report
  }

  /// Tells of entries that have expired, and of those that none of `plans` needs any more.
  func tellOfBaseline(_ plans: Set<String>) {
    let uses = zip(marks.baseline.entries, marks.uses)
    let expired = uses.count { $0.1 == .expired }
    if expired > 0 {
      messages.warning(
        messages(
          "\(expired) mục đã chấp nhận nay hết hạn, phát hiện được tính lại.",
          "\(expired) accepted findings have expired and count again."))
    }
    let unused = uses.count { entry, use in
      use == .unused && entry.plan.map(plans.contains) ?? true
    }
    if unused > 0 {
      messages.warning(
        messages(
          "\(unused) mục đã chấp nhận không còn ứng với phát hiện nào; nên bỏ đi.",
          "\(unused) accepted findings are there no more; take them out."))
    }
  }
}

/// A file that belongs to the command line; nil where it is missing and may be.
private func read(_ path: Path, limit: Int, isOptional: Bool, _ messages: Messages) throws
  -> [UInt8]?
{
  do {
    return try readFile(path, limit: limit)
  } catch {
    if isOptional, error == .missing { return nil }
    messages.error("\(path.shown): \(messages.text(of: error))")
    throw Ending.usage
  }
}

/// What `read` makes of a file of settings; tells what is wrong with it.
private func telling<Product>(
  _ messages: Messages, _ read: () throws(SettingsFault) -> Product
) throws -> Product {
  do { return try read() } catch {
    messages.error(messages.text(of: error))
    throw Ending.usage
  }
}
