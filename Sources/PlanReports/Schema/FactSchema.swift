import PlanModel
import PlanText

private typealias Schema = SchemaVocabulary

var assignmentMembers: [SchemaVocabulary.Property] {
  [
    ("id", "a1, a2 … in order.", Schema.text),
    ("directive", "The verb that gives the job.", Schema.word(Assignment.Directive.self)),
    ("lead", "The doers (chủ trì).", Schema.list(of: Schema.reference("organ"))),
    ("support", "The cooperating units (phối hợp).", Schema.list(of: Schema.reference("organ"))),
    ("task", "What is to be done.", Schema.reference("words")),
    ("duties", "The bullets under it.", Schema.list(of: Schema.reference("words"))),
    ("programme", "Id of the programme it stands in.", Schema.optionalText),
    Schema.section,
    ("deadline", "When it is due.", Schema.optional(Schema.reference("when"))),
    Schema.reading,
  ] + Schema.grounding
}

var quotaMembers: [SchemaVocabulary.Property] {
  [
    ("id", "q1, q2 … in order.", Schema.text),
    ("comparison", "How the number binds.", Schema.word(Quota.Comparison.self)),
    ("value", "The number; null for between.", Schema.optionalNumber),
    ("low", "Lower end, for between.", Schema.optionalNumber),
    ("high", "Upper end, for between.", Schema.optionalNumber),
    ("measure", "What sort of number.", Schema.word(Quota.Measure.self)),
    ("counted", "What is counted, or whose share it is.", Schema.optionalText),
    ("unit", "Unit of an amount.", Schema.optionalText),
    (
      "per", "The time in which the number is reached each time.",
      Schema.optionalWord(Quota.Per.self)
    ),
    ("each", "Whether each of several is to reach it.", Schema.truth),
    ("assignment", "Id of the assignment it stands in.", Schema.optionalText),
    ("programme", "Id of the programme it stands in.", Schema.optionalText),
    ("due", "When it is due.", Schema.optional(Schema.reference("when"))),
    Schema.section,
    Schema.reading,
  ] + Schema.grounding
}

var timelineMembers: [SchemaVocabulary.Property] {
  [
    ("id", "t1, t2 … in order.", Schema.text),
    ("when", "The time.", Schema.reference("when")),
    ("action", "What it binds.", Schema.optional(Schema.reference("words"))),
    ("actors", "Who is to act.", Schema.list(of: Schema.reference("organ"))),
    Schema.section,
    Schema.reading,
  ]
}

var whenMembers: [SchemaVocabulary.Property] {
  [
    ("relation", "How the time binds.", Schema.word(TimeExpression.Relation.self)),
    ("from", "First day, included.", Schema.optionalDate),
    ("to", "Last day, included.", Schema.optionalDate),
    ("recurs", "How often it comes again.", Schema.optionalWord(TimeExpression.Recurrence.self)),
  ] + Schema.grounding
}
