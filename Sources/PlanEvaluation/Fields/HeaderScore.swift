func scoreHeader(_ gold: JSONValue, _ plan: JSONValue, _ scorer: inout DocumentScorer) {
  guard case .object(let members) = gold else { return }
  let compare = scorer.compare
  if members["documentType"] != nil {
    scorer.value(
      "header.documentType",
      gold["documentType"]["value"],
      plan["documentType"]["value"]
    )
  }
  if members["number"] != nil {
    scorer.value("header.number", gold["number"]["text"], plan["number"]["text"]) {
      compare.text($0).withoutSpace == compare.text($1).withoutSpace
    }
  }
  if members["issuer"] != nil {
    scorer.value("header.issuer", gold["issuer"]["name"], plan["issuer"]["name"])
    scorer.value("header.level", gold["issuer"]["level"], plan["issuer"]["level"])
  }
  if members["issued"] != nil {
    scorer.value("header.date", gold["issued"]["date"], plan["issued"]["date"])
    scorer.value("header.place", gold["issued"]["place"], plan["issued"]["place"])
  }
  if members["title"] != nil {
    scorer.value("header.title", gold["title"]["text"], plan["title"]["text"]) {
      compare.similarity($0.string ?? "", $1.string ?? "") >= 0.95
    }
  }
  if members["period"] != nil {
    scorer.value("header.period", range(gold["period"]), range(plan["period"]))
  }
  if members["signatures"] != nil {
    scorer.items("header.signature", gold["signatures"].items, plan["signatures"].items) {
      gold,
      plan in
      ["authority", "position", "name"].allSatisfy { compare.equal(gold[$0], plan[$0]) }
    }
  }
  if members["recipients"] != nil {
    scorer.items("header.recipients", gold["recipients"].items, plan["recipients"].items) {
      compare.similarity(words(of: $0), words(of: $1)) >= 0.9
    }
  }
}

/// Both ends of a period as one text; null where there is no period.
private func range(_ period: JSONValue) -> JSONValue {
  guard period.isTrue else { return .null }
  return .string("\(period["from"].string ?? "None")..\(period["to"].string ?? "None")")
}
