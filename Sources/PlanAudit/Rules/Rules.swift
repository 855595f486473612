extension Rule {
  /// Every rule, in the order in which reports list them.
  public static let all: [Rule] = [
    .parentNotCited, .parentCitationMismatch, .notTheParent, .issuedBeforeBasis,
    .periodOutsideParent,
    .programmeMissing, .programmeRenamed, .criteriaDropped, .assignmentUnowned, .nothingLocalised,
    .quotaMissing, .quotaBelowParent, .quotaBasisChanged, .quotaTotalShort,
    .deadlineAfterParent, .reportingDropped, .reviewOrder,
    .unitNotAtLevel, .foreignLocality, .directiveUnfit, .leadNotSingle, .abolishedUnit,
    .milestoneAfterAbolition,
    .headingAssignmentMismatch, .blankField, .numberingGap, .danglingReference,
    .undefinedAbbreviation, .incompleteCitation, .titleBodyMismatch, .dateContradiction,
    .targetGroupMismatch, .fundingUnstated, .recipientsIncomplete, .signatureForm,
  ]
}
