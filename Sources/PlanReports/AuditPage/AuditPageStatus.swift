import PlanAudit

/// How a plan as a whole stands.
enum AuditPageStatus: Int {
  case compliant, fails, needsReview, wrongParent, notCompared

  init(_ audit: Audit) {
    let summary = audit.summary
    if summary.isCompliant {
      self = .compliant
    } else if audit.identity.verdict == .mismatch, !audit.identity.isAssumed {
      self = .wrongParent
    } else if summary[.unmet] > 0 || summary[.error] > 0 {
      self = .fails
    } else {
      self = audit.identity.verdict == .notGiven ? .notCompared : .needsReview
    }
  }
}
