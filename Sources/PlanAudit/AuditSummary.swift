/// An audit in numbers. Findings that are suppressed are not counted.
public struct AuditSummary: Hashable, Sendable {
  public var rulings: [Ruling: Int] = [:]
  public var severities: [Severity: Int] = [:]
  /// True only when the parent is proved, every obligation was decided and none is unmet, and no finding is an error.
  public var isCompliant: Bool

  init(_ audit: Audit) {
    for verdict in audit.verdicts { rulings[verdict.ruling, default: 0] += 1 }
    for finding in audit.findings where finding.suppressed == nil {
      severities[finding.severity, default: 0] += 1
    }
    let isDecided = audit.verdicts.allSatisfy { $0.ruling == .met || $0.ruling == .notApplicable }
    isCompliant =
      audit.identity.verdict == .proved && !audit.identity.isAssumed && isDecided
      && !audit.findings.contains { $0.severity == .error }
  }

  public subscript(ruling: Ruling) -> Int { rulings[ruling] ?? 0 }
  public subscript(severity: Severity) -> Int { severities[severity] ?? 0 }
}
