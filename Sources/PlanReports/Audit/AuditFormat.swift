/// The formats of `check` and `audit`: a new one is a case here, a line below, and the file that writes it.
public enum AuditFormat: String, CaseIterable, Sendable {
  case text, json, ndjson, html

  /// The report in this format.
  public func write(_ report: AuditReport) -> [UInt8] {
    switch self {
    case .text: Array(reportText(report).utf8)
    case .json: writeAuditJSON(report, style: .pretty)
    case .ndjson: writeAuditLines(report)
    case .html: writeAuditPage(report)
    }
  }

  /// Whether the plans of a report without ties may be written one after another, each for itself, to the same effect.
  public var isStream: Bool {
    switch self {
    case .text, .ndjson: true
    case .json, .html: false
    }
  }
}
