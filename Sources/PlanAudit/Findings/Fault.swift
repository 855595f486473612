/// What a finding says, as data: the kind of fault and the names, numbers and dates its sentence needs.
public enum Fault: Hashable, Sendable {
  case identity(IdentityFault)
  case document(DocumentFault)
}

/// Faults in how a plan stands to the one above it.
public enum IdentityFault: Hashable, Sendable {
  /// No plan of the tier above is named as the basis.
  case parentNotCited
  case citationDiffers(Identity.Difference)
  /// The child follows another plan; its number or words.
  case followsAnother(String?)
  /// The given plan's issuer is not of the tier directly above.
  case issuerNotAbove(parent: String, child: String)
  /// Dates in ISO form.
  case olderThanBasis(child: String, basis: String, cited: String)
  case periodLeavesParent(child: String, parent: String)
}

/// Faults that show without any other document.
public enum DocumentFault: Hashable, Sendable {
  public enum Blank: String, CaseIterable, Sendable {
    case number, day, date, signerName, placeholder, signatureBlock
  }
  case blank(Blank)
  /// A deputy signs for the head but no line says for which collective organ.
  case missingOnBehalf
  case deputyNeeded(position: String)
  case spaceMissing
}
