extension Rule {
  /// Every rule, in the order in which reports list them.
  public static let all: [Rule] = [
    .parentNotCited, .parentCitationMismatch, .notTheParent, .issuedBeforeBasis,
    .periodOutsideParent,
    .blankField, .signatureForm,
  ]
}
