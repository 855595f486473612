import PlanModel

private typealias Schema = SchemaVocabulary

/// A unit of the register of administrative units.
let unitSchema = Schema.closed(
  members + [
    ("within", "The units above it at its time, nearest first.", others),
    (
      "successors",
      "The units that its territory went to on 1 July 2025; empty where it is one of them.", others
    ),
  ]
)

private let others = Schema.list(of: Schema.closed(members))

private let members: [SchemaVocabulary.Property] = [
  ("code", "Code in the national list of administrative units.", Schema.text),
  ("name", "Kind and name.", Schema.text),
  ("level", "Tier.", Schema.word(Level.self)),
]
