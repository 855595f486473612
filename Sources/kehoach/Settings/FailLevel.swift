import ArgumentParser
import PlanAudit

/// The severities that `--fail-on` takes.
enum FailLevel: String, NamedChoice {
  case error, warning, note
  case nothing = "none"

  var severity: Severity? {
    switch self {
    case .error: .error
    case .warning: .warning
    case .note: .note
    case .nothing: nil
    }
  }
}
