/// What a finding says, as data: the kind of fault and the names, numbers and dates its sentence needs.
public enum Fault: Hashable, Sendable {
  case identity(IdentityFault)
  case comparison(ComparisonFault)
  case unit(UnitFault)
  case document(DocumentFault)
}
