import PlanAudit
import PlanReports

/// Counts what a run of audits found and what could not be read, and ends it with the right code.
struct AuditOutcome {
  private let failOn: Severity?
  private let messages: Messages
  private var failed = 0
  private var hasFindings = false

  init(_ inputs: Inputs, failOn: Severity?, _ messages: Messages) {
    self.failOn = failOn
    self.messages = messages
    for (display, trouble) in inputs.failed { fail(display, trouble) }
  }

  /// The audit, or nil after telling why there is none.
  mutating func take(_ input: Input, _ result: Result<Audit, Trouble>) -> Audit? {
    switch result {
    case .failure(let trouble):
      fail(input.display, trouble)
      return nil
    case .success(let audit):
      if let failOn {
        let counts = audit.findings.contains { $0.suppressed == nil && $0.severity >= failOn }
        hasFindings = hasFindings || counts
      }
      return audit
    }
  }

  /// Unread input goes before findings: what was not read may hide more of them.
  func finish() throws {
    if failed > 0 { throw Ending.unreadable }
    if hasFindings { throw Ending.findings }
  }

  private mutating func fail(_ display: String, _ trouble: Trouble) {
    failed += 1
    messages.error("\(display): \(messages.text(of: trouble))")
  }
}
