import PlanModel

private typealias Schema = SchemaVocabulary

var citationMembers: [SchemaVocabulary.Property] {
  [
    ("id", "c1, c2 … in order.", Schema.text),
    ("type", "Kind of document.", Schema.word(DocumentType.self)),
    ("number", "Number and symbol; null for laws named by title alone.", Schema.optionalText),
    ("date", "Date of issue, as far as it is named.", Schema.optionalDate),
    ("issuer", "Issuing organ, written out; null where it is not named.", Schema.optionalText),
    ("title", "Title of the document; null where it is not named.", Schema.optionalText),
    ("role", "basis in the preamble, mention elsewhere.", Schema.word(Citation.Role.self)),
    Schema.section,
    Schema.reading,
  ] + Schema.grounding + [
    ("mentions", "Later namings of the same document.", Schema.list(of: Schema.reference("words")))
  ]
}

var nodeMembers: [SchemaVocabulary.Property] {
  [
    ("label", "Bare label: II, 3.2, a.", Schema.text),
    ("title", "Heading; null where the number opens a plain paragraph.", Schema.optionalText),
    (
      "role", "What the heading announces; null where it is none of these.",
      Schema.optionalWord(SectionRole.self)
    ),
    ("section", "Path of labels from the root.", Schema.text),
  ] + Schema.grounding + [
    ("children", "The nodes inside.", Schema.list(of: Schema.reference("node")))
  ]
}

var programmeMembers: [SchemaVocabulary.Property] {
  [
    ("id", "p1, p2 … in order.", Schema.text),
    ("name", "Name as the heading gives it.", Schema.text),
    ("movement", "Quoted name of a movement or campaign.", Schema.optionalText),
    (
      "criteria", "What someone must be like to count.",
      Schema.list(
        of: Schema.closed(
          [("appliesTo", "Whom it is about.", Schema.word(Criterion.Group.self))] + Schema.grounding
        )
      )
    ),
  ] + Schema.grounding + [Schema.section, Schema.reading]
}

var organMembers: [SchemaVocabulary.Property] {
  [
    ("name", "Name with abbreviations written out.", Schema.text),
    (
      "level", "Tier of government; null where the text does not tell.",
      Schema.optionalWord(Level.self)
    ),
    ("kind", "Sort of organ.", Schema.word(OrganKind.self)),
  ] + Schema.grounding
}
