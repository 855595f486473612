public import PlanModel

/// Faults in who is asked to do what, and where.
public enum UnitFault: Hashable, Sendable {
  case notAtLevel(organ: String, level: Level)
  case otherPlace(String, own: String)
  /// Another sort of unit than the issuer's: "xã" in a plan of a thị trấn.
  case otherKind(String, own: String)
  case notSubordinate(organ: String, Assignment.Directive)
  case aboveIssuer(organ: String)
  case severalLeads([String])
  case noLead
  case abolished(organ: String)
  /// Merged into another agency in the first half of 2025.
  case reorganised(organ: String)
  /// The issuer itself is gone.
  case issuerAbolished(String)
  /// ISO date.
  case milestoneAfterAbolition(String)
}
