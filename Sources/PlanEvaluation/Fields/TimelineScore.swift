func scoreTimeline(_ gold: JSONValue, _ plan: JSONValue, _ scorer: inout DocumentScorer) {
  let compare = scorer.compare
  scorer.items("timeline", gold["timeline"].items, plan["timeline"].items) { gold, plan in
    guard compare.overlaps(words(of: when(gold)), words(of: when(plan)), atLeast: 0.7) else {
      return false
    }
    guard gold["action"].isTrue, plan["action"].isTrue else { return true }
    let actions = (words(of: gold["action"]), words(of: plan["action"]))
    return compare.overlaps(actions.0, actions.1, atLeast: 0.35)
      || compare.startsAlike(actions.0, actions.1, atLeast: 0.5)
  } strict: { gold, plan in
    ["relation", "from", "to", "recurs"].allSatisfy {
      when(gold)[$0].or(.null) == when(plan)[$0].or(.null)
    }
  }
}

private func when(_ entry: JSONValue) -> JSONValue { entry["when"].or(entry) }
