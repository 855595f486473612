import PlanAudit
import PlanModel

private typealias Schema = SchemaVocabulary

var documentMembers: [SchemaVocabulary.Property] {
  [
    ("name", "File name.", Schema.text),
    ("sha256", "SHA-256 of the file; empty where it was not computed.", Schema.text),
    ("number", "Number as written; null where it is blank.", Schema.optionalText),
    ("issuer", "Issuing organ, written out; null where it is not named.", Schema.optionalText),
  ]
}

var auditMembers: [SchemaVocabulary.Property] {
  [
    ("child", "The plan that was audited.", Schema.reference("document")),
    (
      "parent", "The plan it was, or was to be, compared with; null where none was given.",
      Schema.optional(Schema.reference("document"))
    ),
    ("identity", "Whether that is the plan it follows.", Schema.closed(identityMembers)),
    (
      "verdicts", "Whether each obligation of the parent is kept.",
      Schema.list(of: Schema.closed(verdictMembers))
    ),
    (
      "findings", "What is wrong with the plan; suppressed ones too.",
      Schema.list(of: Schema.closed(findingMembers))
    ),
    (
      "ledgers", "Sums that were made over parts of the plan.",
      Schema.list(of: Schema.closed(ledgerMembers))
    ),
    ("summary", "The audit in numbers.", Schema.closed(summaryMembers)),
  ]
}

private var identityMembers: [SchemaVocabulary.Property] {
  [
    ("verdict", "What was found out.", Schema.word(Identity.Verdict.self)),
    (
      "relation", "How the parent's issuer stands to the plan's own.",
      Schema.word(Hierarchy.Relation.self)
    ),
    (
      "assumed", "Whether they were compared on request, without proof.", Schema.truth
    ),
    (
      "follows", "The plan that the child says it follows; null where it names none.",
      Schema.optional(
        Schema.closed(
          [
            ("number", "Number and symbol.", Schema.optionalText),
            ("date", "Date of issue, as far as it is named.", Schema.optionalDate),
            ("issuer", "Issuing organ, written out.", Schema.optionalText),
          ] + Schema.grounding))
    ),
    (
      "differences", "What the citation and the parent's own head say differently.",
      Schema.list(
        of: Schema.closed([
          ("part", "Which part.", Schema.word(Identity.Difference.Part.self)),
          ("cited", "As the child cites it.", Schema.text),
          ("own", "As the parent's head says it.", Schema.text),
        ]))
    ),
  ]
}

private var evidence: (child: SchemaVocabulary.Property, parent: SchemaVocabulary.Property) {
  (
    (
      "child", "What the plan says about it; null where nothing was found.",
      Schema.optional(Schema.reference("words"))
    ),
    (
      "parent", "What the parent says, with its place in the parent's blocks.",
      Schema.optional(Schema.reference("words"))
    )
  )
}

private var verdictMembers: [SchemaVocabulary.Property] {
  [
    ("id", "o1, o2 … in the parent's order.", Schema.text),
    ("kind", "What sort of obligation.", Schema.word(Obligation.Kind.self)),
    ("verdict", "Whether it is kept.", Schema.word(Ruling.self)),
    evidence.parent,
    evidence.child,
    (
      "alignment", "How surely the two answer one another.", Schema.word(Alignment.self)
    ),
    ("why", "The reason, in the language asked for.", Schema.text),
  ]
}

private var findingMembers: [SchemaVocabulary.Property] {
  [
    ("rule", "Id of the rule.", Schema.word(Rule.ID.self)),
    ("severity", "How grave it is.", Schema.word(Severity.self)),
    ("message", "What is wrong, in the language asked for.", Schema.text),
    ("suggestion", "What to do, in the language asked for.", Schema.text),
    evidence.child,
    evidence.parent,
    (
      "related", "Other words that belong to it.",
      Schema.list(
        of: Schema.closed(
          [("side", "Whose words they are.", Schema.word(Evidence.Side.self))] + Schema.grounding))
    ),
    ("obligation", "Id of the obligation that it breaks.", Schema.optionalText),
    (
      "fingerprint", "Stays the same while other parts of the documents change.", Schema.text
    ),
    (
      "suppressed", "Set where the office has accepted the finding.",
      Schema.optional(
        Schema.closed([
          ("reason", "Why it was accepted.", Schema.text),
          (
            "expires", "Last day on which that holds; null without end.", Schema.optionalDate
          ),
        ]))
    ),
  ]
}

private var ledgerMembers: [SchemaVocabulary.Property] {
  [
    ("required", "The parent's quota.", Schema.optional(Schema.reference("words"))),
    ("requiredAmount", "What it surely asks for.", Schema.number),
    ("total", "The sum; null beyond the range of numbers.", Schema.optionalNumber),
    ("entries", "The addends.", Schema.list(of: Schema.closed(entryMembers))),
  ]
}

private var summaryMembers: [SchemaVocabulary.Property] {
  Ruling.allCases.map { ruling in
    let name: StaticString =
      switch ruling {
      case .met: "met"
      case .unmet: "unmet"
      case .notApplicable: "notApplicable"
      case .notEvaluated: "notEvaluated"
      case .needsReview: "needsReview"
      }
    return (name, "Obligations of this verdict.", Schema.count)
  } + [
    (
      "compliant",
      "True only where the parent is proved, every obligation was decided and none is unmet, and no finding is an error.",
      Schema.truth
    ),
    ("errors", "Findings that count.", Schema.count),
    ("warnings", "Findings that count.", Schema.count),
    ("notes", "Findings that count.", Schema.count),
  ]
}
