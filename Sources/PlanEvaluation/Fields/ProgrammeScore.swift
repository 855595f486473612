func scoreProgrammes(_ gold: JSONValue, _ plan: JSONValue, _ scorer: inout DocumentScorer) {
  let compare = scorer.compare
  scorer.items("programmes", gold["programmes"].items, plan["programmes"].items) { gold, plan in
    compare.startsAlike(name(of: gold), name(of: plan), atLeast: 0.8)
  } strict: { gold, plan in
    compare.equal(gold["movement"], plan["movement"])
      && gold["criteria"].items.count == plan["criteria"].items.count
  }
}

private func name(of programme: JSONValue) -> String {
  programme["name"].isTrue ? programme["name"].string ?? "" : words(of: programme)
}
