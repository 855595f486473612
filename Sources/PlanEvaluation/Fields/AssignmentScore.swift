/// Units are scored one by one, each with its task; entries as a whole are scored as exact.
func scoreAssignments(_ gold: JSONValue, _ plan: JSONValue, _ scorer: inout DocumentScorer) {
  let compare = scorer.compare
  func sameTask(_ gold: String, _ plan: String) -> Bool {
    compare.startsAlike(gold, plan, atLeast: 0.6) || compare.overlaps(gold, plan, atLeast: 0.5)
  }
  func sameUnit(_ gold: JSONValue, _ plan: JSONValue) -> Bool {
    compare.similarity(words(of: gold), words(of: plan)) >= 0.85
  }

  let golds = gold["assignments"].items
  let plans = plan["assignments"].items
  scorer.items("assignments", units(of: golds), units(of: plans)) { gold, plan in
    gold.items[0] == plan.items[0] && sameUnit(gold.items[1], plan.items[1])
      && sameTask(words(of: gold.items[2]), words(of: plan.items[2]))
  }
  let entries = Matching(golds, plans) { gold, plan in
    let leads = (gold["lead"].items, plan["lead"].items)
    return !leads.0.isEmpty && leads.0.count == leads.1.count
      && zip(leads.0, leads.1).allSatisfy(sameUnit)
      && sameTask(words(of: gold["task"]), words(of: plan["task"]))
  }
  scorer.exact("assignments", entries, isSpurious: false) { gold, plan in
    gold["directive"] == plan["directive"]
      && gold["duties"].items.count == plan["duties"].items.count
  }
}

/// One value a unit: its role, its words, the words of its task.
private func units(of assignments: [JSONValue]) -> [JSONValue] {
  assignments.flatMap { assignment in
    let task = words(of: assignment["task"])
    let job = task.isEmpty ? words(of: assignment) : task
    return ["lead", "support"].flatMap { role in
      assignment[role].items.map { unit in
        JSONValue.array([.string(role), .string(words(of: unit)), .string(job)])
      }
    }
  }
}
