/// The fields that are lists of clauses.
let clauseFields = [
  "purposes", "requirements", "objectives", "subjects", "scope", "criteria", "methods", "funding",
]

func scoreClauses(
  _ field: String,
  _ gold: JSONValue,
  _ plan: JSONValue,
  _ scorer: inout DocumentScorer
) {
  let compare = scorer.compare
  scorer.items(field, gold[field].items, plan[field].items) {
    compare.startsAlike(words(of: $0), words(of: $1))
  }
}
