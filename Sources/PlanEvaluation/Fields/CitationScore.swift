func scoreCitations(_ gold: JSONValue, _ plan: JSONValue, _ scorer: inout DocumentScorer) {
  let compare = scorer.compare
  scorer.items("citations", gold["citations"].items, plan["citations"].items) { gold, plan in
    if gold["number"].isTrue || plan["number"].isTrue {
      return compare.text(gold["number"]).withoutSpace == compare.text(plan["number"]).withoutSpace
    }
    return compare.overlaps(title(of: gold), title(of: plan))
  } strict: { gold, plan in
    gold["date"] == plan["date"] && gold["role"] == plan["role"]
      && sameIssuer(gold["issuer"], plan["issuer"], compare)
  }
}

private func title(of citation: JSONValue) -> String {
  citation["title"].isTrue ? citation["title"].string ?? "" : words(of: citation)
}

/// "UBND tỉnh" may be written out with the province's name or without it.
private func sameIssuer(_ gold: JSONValue, _ plan: JSONValue, _ compare: Comparison) -> Bool {
  func name(_ issuer: JSONValue) -> ComparableText {
    if case .object = issuer { compare.text(issuer["name"]) } else { compare.text(issuer) }
  }
  let gold = name(gold)
  let plan = name(plan)
  if gold == plan { return true }
  guard !gold.isEmpty, !plan.isEmpty else { return false }
  return gold.scalars.starts(with: Array(plan.scalars) + [" "])
    || plan.scalars.starts(with: Array(gold.scalars) + [" "])
}
