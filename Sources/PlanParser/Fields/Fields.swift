/// The fields of a plan in the order they are read; a field may rely on those before it.
package enum Fields {
  package static let all: [Field] = facts + particulars

  /// What the plan's JSON holds.
  static let facts: [Field] = [
    .documentType, .number, .issuer, .issued, .title, .period, .signatures, .recipients, .citations,
    .issuerUnit,
    .outline,
    .clauses, .programmes, .assignments, .quotas, .timeline,
  ]

  /// What only the rules of an audit ask for.
  static let particulars: [Field] = [
    .annexes, .blanks, .abbreviations, .internalReferences, .announcement, .fundingMentions,
    .targetGroups,
    .programmeNamings, .anniversaries, .weekdays, .recipientOrgans, .territories, .reports,
    .reviews, .jointLeads, .planMaking, .doers, .unheld, .qualifiers, .unitMentions,
    .numbersInWords, .years,
  ]
}
