extension Rule {
  /// The names of the rules; they are promises and never change.
  public enum ID: String, CaseIterable, Sendable {
    // Identity
    case parentNotCited = "parent-not-cited"
    case parentCitationMismatch = "parent-citation-mismatch"
    case notTheParent = "not-the-parent"
    case issuedBeforeBasis = "issued-before-basis"
    case periodOutsideParent = "period-outside-parent"
    // Coverage
    case programmeMissing = "programme-missing"
    case programmeRenamed = "programme-renamed"
    case criteriaDropped = "criteria-dropped"
    case assignmentUnowned = "assignment-unowned"
    case nothingLocalised = "nothing-localised"
    // Quotas
    case quotaMissing = "quota-missing"
    case quotaBelowParent = "quota-below-parent"
    case quotaBasisChanged = "quota-basis-changed"
    case quotaTotalShort = "quota-total-short"
    // Time
    case deadlineAfterParent = "deadline-after-parent"
    case reportingDropped = "reporting-dropped"
    case reviewOrder = "review-order"
    // Units
    case unitNotAtLevel = "unit-not-at-level"
    case foreignLocality = "foreign-locality"
    case directiveUnfit = "directive-unfit"
    case leadNotSingle = "lead-not-single"
    case abolishedUnit = "abolished-unit"
    case milestoneAfterAbolition = "milestone-after-abolition"
    // The document itself
    case headingAssignmentMismatch = "heading-assignment-mismatch"
    case blankField = "blank-field"
    case numberingGap = "numbering-gap"
    case danglingReference = "dangling-reference"
    case undefinedAbbreviation = "undefined-abbreviation"
    case incompleteCitation = "incomplete-citation"
    case titleBodyMismatch = "title-body-mismatch"
    case dateContradiction = "date-contradiction"
    case targetGroupMismatch = "target-group-mismatch"
    case fundingUnstated = "funding-unstated"
    case recipientsIncomplete = "recipients-incomplete"
    case signatureForm = "signature-form"
  }

  /// What a rule is about.
  public enum Group: String, CaseIterable, Sendable {
    case identity, coverage, quotas, time, units, document
  }
}
