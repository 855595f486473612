import PlanAudit

/// One case of a suite.
struct JUnitCase {
  /// What stands in a `failure`.
  struct Failure {
    var kind: String
    var message: String
    var text: String
  }

  enum Result {
    case passed
    case failed([Failure])
    case skipped(String)
    case error(String)

    var isFailure: Bool { if case .failed = self { true } else { false } }
    var isSkipped: Bool { if case .skipped = self { true } else { false } }
    var isError: Bool { if case .error = self { true } else { false } }
  }

  /// The case's group, as Java's classes are.
  var group: String
  var name: String
  var result: Result
  /// What was found and does not fail.
  private var output = ""

  init(group: String, name: String, result: Result) {
    self.group = group
    self.name = name
    self.result = result
  }

  /// Takes a finding of the case's rule.
  mutating func add(
    _ finding: Finding, _ words: (message: String, text: String), failOn: Severity?
  ) {
    if let suppressed = finding.suppressed {
      if !result.isFailure { result = .skipped(suppressed.reason) }
    } else if let failOn, finding.severity >= failOn {
      let failure = Failure(
        kind: finding.severity.rawValue, message: words.message, text: words.text)
      if case .failed(let others) = result {
        result = .failed(others + [failure])
      } else {
        result = .failed([failure])
      }
      return
    }
    output += "\(finding.severity.rawValue): \(words.message)\n\(words.text)"
  }

  func write(to out: inout MarkupWriter) {
    var isPassed = false
    if case .passed = result { isPassed = true }
    let isEmpty = isPassed && output.isEmpty
    out.raw("    ")
    out.open("testcase", [("classname", group), ("name", name)], isEmpty: isEmpty)
    out.raw("\n")
    if isEmpty { return }
    switch result {
    case .passed: break
    case .skipped(let message):
      out.raw("      ")
      out.open("skipped", [("message", message)], isEmpty: true)
      out.raw("\n")
    case .error(let message):
      out.raw("      ")
      out.open("error", [("type", "unread"), ("message", message)], isEmpty: true)
      out.raw("\n")
    case .failed(let failures): write(failures, to: &out)
    }
    if !output.isEmpty {
      out.raw("      ")
      out.element("system-out", output)
      out.raw("\n")
    }
    out.raw("    </testcase>\n")
  }

  /// Many readers look at the first failure only, so there is one.
  private func write(_ failures: [Failure], to out: inout MarkupWriter) {
    guard let first = failures.first else { return }
    let rest = failures.dropFirst()
    out.raw("      ")
    out.element(
      "failure",
      [
        ("type", first.kind),
        ("message", first.message + (rest.isEmpty ? "" : " (+\(rest.count))")),
      ],
      first.text + rest.map { "\($0.kind): \($0.message)\n\($0.text)" }.joined())
    out.raw("\n")
  }
}
