func scoreQuotas(_ gold: JSONValue, _ plan: JSONValue, _ scorer: inout DocumentScorer) {
  let compare = scorer.compare
  scorer.items("quotas", gold["quotas"].items, plan["quotas"].items) { gold, plan in
    compare.overlaps(words(of: gold), words(of: plan), atLeast: 0.6)
      && (gold["value"].isNull || sameNumber(gold["value"], plan["value"]))
  } strict: { gold, plan in
    ["comparison", "value", "low", "high", "measure", "per"]
      .allSatisfy { sameNumber(gold[$0], plan[$0]) }
      && sameDistribution(gold, plan)
      && compare.overlaps(counted(gold), counted(plan), atLeast: 0.6)
  }
}

private func sameNumber(_ gold: JSONValue, _ plan: JSONValue) -> Bool {
  if gold == plan { return true }
  guard let gold = gold.number, let plan = plan.number else { return false }
  return abs(gold - plan) < 1e-9
}

/// Where the gold's own words do not distribute, annotators differ: not scored.
private func sameDistribution(_ gold: JSONValue, _ plan: JSONValue) -> Bool {
  let text = words(of: gold).lowercased()
  let distributes = ["mỗi", "từng", "/"].contains { contains(text, $0) }
  if gold["each"].isTrue, !distributes { return true }
  return gold["each"].isTrue == plan["each"].isTrue
}

private func counted(_ quota: JSONValue) -> String {
  quota["counted"].isTrue ? quota["counted"].string ?? "" : "-"
}

private func contains(_ text: String, _ part: String) -> Bool {
  let text = Array(text.unicodeScalars)
  let part = Array(part.unicodeScalars)
  guard text.count >= part.count else { return false }
  return (0...text.count - part.count).contains { text[$0..<$0 + part.count].elementsEqual(part) }
}
