/// What an audit of one plan gives.
public struct Audit: Sendable {
  public var child: AuditedDocument
  /// The plan it was compared with, or was to be compared with; nil where none was given.
  public var parent: AuditedDocument?
  public var identity: Identity
  public var verdicts: [Verdict]
  public var findings: [Finding]
  /// The sums that were made over parts of the child, with their addends.
  public var ledgers: [QuotaLedger]

  public var summary: AuditSummary { AuditSummary(self) }
}
