import PlanModel
import PlanText

private typealias Schema = SchemaVocabulary

/// The JSON Schema (draft 2020-12) of what `writePlanJSON` writes, with a line feed at its end.
///
/// Its closed sets are read from the types of the model, so that they cannot come apart.
public func planSchemaJSON() -> [UInt8] {
  var json = JSONWriter(.pretty)
  planSchema().write(to: &json)
  json.endDocument()
  return json.bytes
}

private func planSchema() -> SchemaValue {
  Schema.closed(members).adding([
    ("$schema", "https://json-schema.org/draft/2020-12/schema"),
    ("$id", "urn:kehoach:schema:plan:1"),
    ("title", "kehoach plan"),
    (
      "description",
      """
      One Vietnamese administrative plan. Positions count Unicode code points from the start of their \
      block; a text equals its block's text from start to end.
      """
    ),
    ("$defs", .object(definitions)),
  ])
}

private var members: [SchemaVocabulary.Property] {
  [
    ("schema", "Name and number of this shape.", ["const": .string(planSchemaName)]),
    ("generator", "Program and version that wrote it.", Schema.text),
    ("source", "The file that was read.", Schema.closed(sourceMembers)),
    (
      "blocks", "Paragraphs in reading order.",
      Schema.list(of: Schema.closed(blockMembers, absent: placeMembers))
    ),
    ("header", "What stands above and below the body.", Schema.closed(headerMembers)),
    (
      "citations", "Documents that the plan names.", Schema.list(of: Schema.closed(citationMembers))
    ),
    ("outline", "Numbered parts as a tree.", Schema.list(of: Schema.reference("node"))),
  ] + clauseMembers + [
    (
      "programmes", "Subject areas, movements or models that the plan sets up.",
      Schema.list(of: Schema.closed(programmeMembers))
    ),
    (
      "assignments", "Statements that give named units a job.",
      Schema.list(of: Schema.closed(assignmentMembers))
    ),
    (
      "quotas", "Numbers that the plan obliges someone to reach or keep within.",
      Schema.list(of: Schema.closed(quotaMembers))
    ),
    (
      "timeline", "Times that bind an action of the plan.",
      Schema.list(of: Schema.closed(timelineMembers))
    ),
    (
      "diagnostics", "What made the document hard to read or understand.",
      Schema.list(of: Schema.closed(diagnosticMembers))
    ),
    (
      "residue",
      "Numbers in figures, dates, references, organs and directive verbs that no fact holds.",
      Schema.list(of: Schema.closed(residueMembers))
    ),
  ]
}

private var definitions: [(name: StaticString, value: SchemaValue)] {
  [
    ("at", Schema.closed(positionMembers)),
    ("words", Schema.closed(Schema.grounding)),
    ("clause", Schema.closed(Schema.grounding + [Schema.section, Schema.reading])),
    ("node", Schema.closed(nodeMembers)),
    ("organ", Schema.closed(organMembers)),
    ("when", Schema.closed(whenMembers)),
  ]
}

private var clauseMembers: [SchemaVocabulary.Property] {
  [
    ("purposes", "Mục đích."), ("requirements", "Yêu cầu."), ("objectives", "Mục tiêu."),
    ("subjects", "Đối tượng."), ("scope", "Phạm vi."), ("criteria", "Tiêu chí."),
    ("methods", "Phương pháp, cách thức thực hiện."), ("funding", "Kinh phí."),
  ].map { name, heading in
    (
      name, "Clauses under a heading of this meaning: " + heading,
      Schema.list(of: Schema.reference("clause"))
    )
  }
}

private var residueMembers: [SchemaVocabulary.Property] {
  [
    ("kind", "What it is.", Schema.word(LedgerItem.Kind.self)),
    (
      "reason", "Why no fact holds it; unexplained where no reason is known.",
      Schema.word(ResidueReason.self)
    ),
  ] + Schema.grounding
}

private var diagnosticMembers: [SchemaVocabulary.Property] {
  [
    ("code", "What was noticed; never translated.", Schema.word(Note.Code.self)),
    ("severity", "How much a reader should care.", Schema.word(Note.Severity.self)),
    ("message", "The same in words, in the language asked for.", Schema.text),
    ("details", "Words and numbers that the message names.", Schema.list(of: Schema.text)),
    (
      "at", "Where; null where it is about the whole document.",
      Schema.optional(Schema.reference("at"))
    ),
  ]
}
