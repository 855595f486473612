import PlanAudit
import PlanReports

/// Counts what a run of audits found and what could not be read, and ends it with the right code.
struct AuditOutcome {
  private let failOn: Severity?
  let messages: Messages
  /// What could not be read.
  private(set) var unread: [UnreadDocument] = []
  private var hasFindings = false

  init(_ inputs: Inputs, failOn: Severity?, _ messages: Messages) {
    self.failOn = failOn
    self.messages = messages
    for (display, trouble) in inputs.failed {
      fail(display.split(separator: "/").last.map(String.init) ?? display, display, trouble)
    }
  }

  /// What was made of an input, or nil after telling why there is nothing.
  mutating func taken<Product>(_ input: Input, _ result: Result<Product, Trouble>) -> Product? {
    switch result {
    case .failure(let trouble):
      fail(input.name, input.display, trouble)
      return nil
    case .success(let product): return product
    }
  }

  mutating func count(_ audit: Audit) {
    guard let failOn else { return }
    let counts = audit.findings.contains { $0.suppressed == nil && $0.severity >= failOn }
    hasFindings = hasFindings || counts
  }

  /// Unread input goes before findings: what was not read may hide more of them.
  func finish() throws {
    if !unread.isEmpty { throw Ending.unreadable }
    if hasFindings { throw Ending.findings }
  }

  /// - Parameter name: What reports call it, in which no path of this machine stands.
  private mutating func fail(_ name: String, _ display: String, _ trouble: Trouble) {
    let text = messages.text(of: trouble)
    unread.append(UnreadDocument(name: name, message: text))
    messages.error("\(display): \(text)")
  }
}
