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
