import PlanAudit

private typealias Schema = SchemaVocabulary

/// The JSON Schema (draft 2020-12) of what `check` and `audit` write with `--format json`, and of each line with `--format ndjson`; with a line feed at its end.
///
/// Its closed sets are read from the types of the audit, so that they cannot come apart.
public func auditSchemaJSON() -> [UInt8] {
  let schema: SchemaValue = [
    "$schema": "https://json-schema.org/draft/2020-12/schema",
    "$id": "urn:kehoach:schema:audit:1",
    "title": "kehoach audit",
    "description": """
    Audits of Vietnamese administrative plans. Positions count Unicode code points from the start of \
    their block, as kehoach parse numbers the blocks of the same file; a text equals its block's text \
    from start to end.
    """,
    "anyOf": [Schema.reference("report"), Schema.reference("line")],
    "$defs": .object(definitions),
  ]
  var json = JSONWriter(.pretty)
  schema.write(to: &json)
  json.endDocument()
  return json.bytes
}

private var definitions: [(name: StaticString, value: SchemaValue)] {
  [
    ("report", Schema.closed(introduction + reportMembers, absent: tieMembers)),
    ("line", Schema.closed(introduction + auditMembers)),
    ("audit", Schema.closed(auditMembers)),
    ("at", Schema.closed(positionMembers)),
    ("words", Schema.closed(Schema.grounding)),
    ("document", Schema.closed(documentMembers)),
  ]
}

private var introduction: [SchemaVocabulary.Property] {
  [
    ("schema", "Name and number of this shape.", ["const": .string(auditSchemaName)]),
    ("generator", "Program and version that wrote it.", Schema.text),
  ]
}

private var reportMembers: [SchemaVocabulary.Property] {
  [
    ("audits", "One a plan, in the order given.", Schema.list(of: Schema.reference("audit"))),
    (
      "unread", "What was asked for and could not be read.",
      Schema.list(
        of: Schema.closed([
          ("name", "Name of the file.", Schema.text),
          ("message", "Why, in the language asked for.", Schema.text),
        ]))
    ),
  ]
}

/// What only plans that were audited together have; the sums also plans that were checked against one parent.
private var tieMembers: [SchemaVocabulary.Property] {
  [
    (
      "parents",
      "For each audit the place, in audits, of the plan that it follows; null where that is not there.",
      Schema.list(of: Schema.optionalCount)
    ),
    (
      "troubles", "What is wrong with the set of plans.",
      Schema.list(
        of: Schema.closed([
          (
            "kind",
            "duplicate (two bear one number), cycle (they name one another), selfParent (one names itself).",
            ["type": "string", "enum": ["duplicate", "cycle", "selfParent"]]
          ),
          ("plans", "Places in audits.", Schema.list(of: Schema.count)),
        ]))
    ),
    (
      "sums", "Numbers that a parent asks of all its children together.",
      Schema.list(of: Schema.closed(sumMembers))
    ),
  ]
}

private var sumMembers: [SchemaVocabulary.Property] {
  [
    (
      "parent", "Place of the parent in audits; null where it is none of them.",
      Schema.optionalCount
    ),
    (
      "required", "The parent's quota.",
      Schema.closed([("amount", "What it surely asks for.", Schema.number)] + Schema.grounding)
    ),
    ("total", "The sum; null beyond the range of numbers.", Schema.optionalNumber),
    (
      "entries", "The addends.",
      Schema.list(
        of: Schema.closed(
          [("plan", "Place of the child in audits.", Schema.count)] + entryMembers))
    ),
    (
      "silent", "Children whose number is missing or could not be aligned: places in audits.",
      Schema.list(of: Schema.count)
    ),
  ]
}

/// What one addend of a sum is.
var entryMembers: [SchemaVocabulary.Property] {
  [
    ("amount", "What it surely comes to.", Schema.number),
    ("factor", "How often it counts.", Schema.count),
  ] + Schema.grounding
}
