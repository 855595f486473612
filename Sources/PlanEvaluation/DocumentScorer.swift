/// Scores one plan against its gold annotation.
struct DocumentScorer {
  let document: String
  private(set) var tallies: [String: Tally] = [:]
  let compare = Comparison()

  init(document: String) { self.document = document }

  mutating func score(_ gold: JSONValue, _ plan: JSONValue) {
    guard case .object(let members) = gold else { return }
    if !gold["header"].isNull { scoreHeader(gold["header"], plan["header"], &self) }
    if members["citations"] != nil { scoreCitations(gold, plan, &self) }
    if members["outline"] != nil { scoreOutline(gold, plan, &self) }
    for name in clauseFields where members[name] != nil { scoreClauses(name, gold, plan, &self) }
    if members["programmes"] != nil { scoreProgrammes(gold, plan, &self) }
    if members["assignments"] != nil { scoreAssignments(gold, plan, &self) }
    if members["quotas"] != nil { scoreQuotas(gold, plan, &self) }
    if members["timeline"] != nil { scoreTimeline(gold, plan, &self) }
  }

  // MARK: Counting

  mutating func count(_ field: String, _ right: Int, missed: [JSONValue], spurious: [JSONValue]) {
    tallies[field, default: Tally()].add(right, missed: missed, spurious: spurious, in: document)
  }

  /// Counts one value: right where both are there and the same.
  mutating func value(
    _ field: String,
    _ gold: JSONValue,
    _ plan: JSONValue,
    same: ((JSONValue, JSONValue) -> Bool)? = nil
  ) {
    if gold.isNull, plan.isNull { return }
    let isSame = same ?? compare.equal
    if !gold.isNull, !plan.isNull, isSame(gold, plan) {
      count(field, 1, missed: [], spurious: [])
    } else {
      count(field, 0, missed: gold.isNull ? [] : [gold], spurious: plan.isNull ? [] : [plan])
    }
  }

  /// Counts two lists, matched one to one; `strict` says which matches are right in every part.
  mutating func items(
    _ field: String,
    _ golds: [JSONValue],
    _ plans: [JSONValue],
    same: (JSONValue, JSONValue) -> Bool,
    strict: ((JSONValue, JSONValue) -> Bool)? = nil
  ) {
    let matching = Matching(golds, plans, same)
    count(field, matching.pairs.count, missed: matching.missed, spurious: matching.spurious)
    if let strict { exact(field, matching, strict) }
  }

  /// Counts the matches that are right in every part; a wrong one is missed and, where `isSpurious`, made up as well.
  mutating func exact(
    _ field: String,
    _ matching: Matching,
    isSpurious: Bool = true,
    _ strict: (JSONValue, JSONValue) -> Bool
  ) {
    let wrong = matching.pairs.filter { !strict($0.gold, $0.plan) }
    count(
      field + ".exact",
      matching.pairs.count - wrong.count,
      missed: matching.missed + wrong.map(\.gold),
      spurious: matching.spurious + (isSpurious ? wrong.map(\.plan) : [])
    )
  }
}

/// The words of a value: its own, where it is a string, else its `text`; empty where there are none.
func words(of value: JSONValue) -> String { value.string ?? value["text"].string ?? "" }
