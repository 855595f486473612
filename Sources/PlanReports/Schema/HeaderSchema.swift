import PlanModel

private typealias Schema = SchemaVocabulary

var headerMembers: [SchemaVocabulary.Property] {
  [
    (
      "documentType", "Kind of document (tên loại).",
      grounded([("value", "The kind.", Schema.word(DocumentType.self))])
    ),
    (
      "number", "Number and symbol (số, ký hiệu), as written.",
      grounded([
        ("serial", "Running number; null where it is left blank.", Schema.optionalCount),
        ("symbol", "What follows the number.", Schema.text),
      ])
    ),
    (
      "issuer", "Issuing organ (cơ quan ban hành).",
      grounded([
        ("name", "Written out, with its administrative name.", Schema.text),
        ("level", "Tier of government.", Schema.optionalWord(Level.self)),
        ("kind", "Sort of organ.", Schema.word(OrganKind.self)),
        ("superior", "The organ above it, as far as the document says.", Schema.optionalText),
        (
          "unit",
          "The territory in its name, as the register of administrative units has it at the document's date; null where that is not sure.",
          Schema.optional(unitSchema)
        ),
      ])
    ),
    (
      "issued", "Place and date of issue.",
      grounded([
        ("place", "Place; null where it is not named.", Schema.optionalText),
        ("date", "As much of the date as is there.", Schema.optionalDate),
      ])
    ),
    ("title", "Subject (trích yếu), without the document type.", grounded([])),
    (
      "period", "The time that the plan covers, both days included.",
      grounded([
        ("from", "First day.", Schema.optionalDate),
        ("to", "Last day.", Schema.optionalDate),
      ])
    ),
    (
      "signatures", "Signature blocks; the text is the first line.",
      Schema.list(
        of: Schema.closed(signatureMembers + [Schema.reading] + Schema.grounding + [lines])
      )
    ),
    (
      "recipients", "Lines of the list of recipients (nơi nhận).",
      Schema.list(of: Schema.closed([Schema.reading] + Schema.grounding))
    ),
  ]
}

/// An object of `members` and grounding, or null where the document leaves it out.
private func grounded(_ members: [SchemaVocabulary.Property]) -> SchemaValue {
  Schema.optional(Schema.closed(members + [Schema.reading] + Schema.grounding))
}

private var signatureMembers: [SchemaVocabulary.Property] {
  [
    ("authority", "The TM., KT., TL., TUQ. or Q. line.", Schema.optionalText),
    ("position", "Post of the signer.", Schema.optionalText),
    ("name", "Name of the signer.", Schema.optionalText),
  ]
}

private var lines: SchemaVocabulary.Property {
  ("lines", "All lines of the block.", Schema.list(of: Schema.reference("words")))
}
