/// A field of the plan's JSON that can be explained.
public enum ExplainedField: String, CaseIterable, Sendable {
  case documentType = "header.documentType"
  case number = "header.number"
  case issuer = "header.issuer"
  case issued = "header.issued"
  case title = "header.title"
  case period = "header.period"
  case signatures = "header.signatures"
  case recipients = "header.recipients"
  case citations, outline, purposes, requirements, objectives, subjects, scope, criteria, methods
  case funding, programmes, assignments, quotas, timeline

  /// Its path in the JSON: `/header/number`, `/quotas`.
  var path: String { "/" + rawValue.split(separator: ".").joined(separator: "/") }

  /// Whether it is a list, whose facts are named by their places.
  var isList: Bool {
    switch self {
    case .documentType, .number, .issuer, .issued, .title, .period: false
    default: true
    }
  }
}
