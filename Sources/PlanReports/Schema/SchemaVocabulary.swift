import PlanModel

/// The few shapes of which the schema is made.
enum SchemaVocabulary {
  /// A member of an object: name, what it means, what it may be.
  typealias Property = (name: StaticString, meaning: String, schema: SchemaValue)

  static let text: SchemaValue = ["type": "string"]
  static let optionalText: SchemaValue = ["type": ["string", "null"]]
  static let count: SchemaValue = ["type": "integer", "minimum": 0]
  static let optionalCount: SchemaValue = ["type": ["integer", "null"], "minimum": 0]
  static let number: SchemaValue = ["type": "number"]
  static let optionalNumber: SchemaValue = ["type": ["number", "null"]]
  static let truth: SchemaValue = ["type": "boolean"]

  /// ISO 8601, as much of the date as is known; parts on the left may be missing as well.
  static let optionalDate: SchemaValue = [
    "type": ["string", "null"],
    "pattern": #"^(\d{4}(-\d{2}(-\d{2})?)?|--\d{2}(-\d{2})?|---\d{2})$"#,
  ]

  /// One of the words of a closed set.
  static func word<Word: CaseIterable & RawRepresentable<String>>(_ words: Word.Type) -> SchemaValue
  {
    ["type": "string", "enum": .array(words.allCases.map { .string($0.rawValue) })]
  }

  /// One of the words of a closed set, or null.
  static func optionalWord<Word: CaseIterable & RawRepresentable<String>>(
    _ words: Word.Type
  ) -> SchemaValue {
    ["enum": .array(words.allCases.map { .string($0.rawValue) } + [.null])]
  }

  /// An object of exactly these members; those that are `absent` where they say nothing are not required.
  static func closed(_ required: [Property], absent: [Property] = []) -> SchemaValue {
    let properties = required + absent
    return [
      "type": "object", "additionalProperties": false,
      "required": .array(required.map { .string($0.name.description) }),
      "properties": .object(
        properties.map { property in
          let meaning: (name: StaticString, value: SchemaValue) = (
            "description", .string(property.meaning)
          )
          return (name: property.name, value: property.schema.adding([meaning]))
        }
      ),
    ]
  }

  static func list(of item: SchemaValue) -> SchemaValue { ["type": "array", "items": item] }

  static func optional(_ schema: SchemaValue) -> SchemaValue {
    ["anyOf": [schema, ["type": "null"]]]
  }

  /// The definition called `name`.
  static func reference(_ name: String) -> SchemaValue { ["$ref": .string("#/$defs/" + name)] }

  /// The members of every value that was taken from the document.
  static let grounding: [Property] = [
    ("text", "The words, a verbatim slice of the document.", text),
    ("at", "Where the words stand.", reference("at")),
  ]

  static let reading: Property = (
    "reading",
    """
    How far the words were rewritten or completed: exact (they say it all), normalised (rewritten by a \
    fixed rule), tolerant (recognised in spite of a slip), inferred (a part stands elsewhere).
    """,
    word(ReadingQuality.self)
  )

  static let section: Property = (
    "section", "Path of labels of the outline node around it, such as II.3.2; empty outside any.",
    text
  )
}
