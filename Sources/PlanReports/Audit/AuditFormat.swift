/// The formats of `check` and `audit`: a new one is a case here, a line below, and the file that writes it.
public enum AuditFormat: String, CaseIterable, Sendable {
  case text, json, ndjson, sarif, junit, markdown, csv, xlsx

  /// The report in this format.
  public func write(_ report: AuditReport) throws(WorkbookFailure) -> [UInt8] {
    switch self {
    case .text: terminalBytes(reportText(report))
    case .json: writeAuditJSON(report, style: .pretty)
    case .ndjson: writeAuditLines(report)
    case .sarif: writeSARIF(report)
    case .junit: writeJUnit(report)
    case .markdown: writeMarkdown(report)
    case .csv: writeCSV(report.table.table(report), hasMark: report.hasMark)
    case .xlsx: try writeWorkbook(auditTables(report), language: report.language)
    }
  }

  /// Whether the plans of a report without ties may be written one after another, each for itself, to the same effect.
  public var isStream: Bool { self == .text || self == .ndjson }

  /// Whether a terminal shows nothing of it.
  public var isBinary: Bool { self == .xlsx }
}
