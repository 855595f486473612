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
      if case .passed = result { result = .skipped(suppressed.reason) }
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

  func write(to out: inout XMLText) {
    out.raw("    <testcase")
    out.attribute("classname", group)
    out.attribute("name", name)
    if case .passed = result, output.isEmpty { return out.raw("/>\n") }
    out.raw(">\n")
    switch result {
    case .passed: break
    case .skipped(let message):
      out.raw("      <skipped")
      out.attribute("message", message)
      out.raw("/>\n")
    case .error(let message):
      out.raw("      <error")
      out.attribute("type", "unread")
      out.attribute("message", message)
      out.raw("/>\n")
    case .failed(let failures):
      // Many readers look at the first failure only, so there is one.
      guard let first = failures.first else { break }
      let rest = failures.dropFirst()
      out.raw("      <failure")
      out.attribute("type", first.kind)
      out.attribute("message", first.message + (rest.isEmpty ? "" : " (+\(rest.count))"))
      out.raw(">")
      out.text(first.text + rest.map { "\($0.kind): \($0.message)\n\($0.text)" }.joined())
      out.raw("</failure>\n")
    }
    if !output.isEmpty {
      out.raw("      <system-out>")
      out.text(output)
      out.raw("</system-out>\n")
    }
    out.raw("    </testcase>\n")
  }
}
