import PlanModel
import PlanText

extension AuditedDocument {
  /// Where the head says a part of what identifies the plan.
  func place(of part: Identity.Difference.Part) -> TextSpan? {
    switch part {
    case .number: plan.header.number?.span
    case .date: plan.header.issued?.span
    case .issuer: plan.header.issuer?.span
    case .title: plan.header.title
    }
  }
}
