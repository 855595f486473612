/// The fields of a plan in the order they are read; a field may rely on those before it.
package enum Fields {
  package static let all: [Field] = [
    .documentType, .number, .issuer, .issued, .title, .period, .signatures, .recipients, .citations,
    .issuerUnit,
    .outline,
    .clauses, .programmes, .assignments, .quotas, .timeline,
    .blanks, .abbreviations, .internalReferences, .announcement, .fundingMentions, .targetGroups,
    .programmeNamings, .anniversaries, .weekdays, .recipientOrgans, .territories, .reports,
    .reviews, .jointLeads, .planMaking, .doers,
  ]
}
