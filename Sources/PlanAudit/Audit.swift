/// What an audit of one plan gives.
public struct Audit: Sendable {
  public var child: AuditedDocument
  /// The plan it was compared with, or was to be compared with; nil where none was given.
  public var parent: AuditedDocument?
  public var identity: Identity
  public var verdicts: [Verdict]
  public var findings: [Finding]

  public var summary: AuditSummary { AuditSummary(self) }
}
