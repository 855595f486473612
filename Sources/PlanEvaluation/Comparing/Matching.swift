/// Gold values and the plan's values, matched one to one, greedily and in order of appearance.
struct Matching {
  private(set) var pairs: [(gold: JSONValue, plan: JSONValue)] = []
  private(set) var missed: [JSONValue] = []
  private(set) var spurious: [JSONValue] = []

  init(_ golds: [JSONValue], _ plans: [JSONValue], _ same: (JSONValue, JSONValue) -> Bool) {
    var isUsed = [Bool](repeating: false, count: plans.count)
    for gold in golds {
      if let hit = plans.indices.first(where: { !isUsed[$0] && same(gold, plans[$0]) }) {
        isUsed[hit] = true
        pairs.append((gold, plans[hit]))
      } else {
        missed.append(gold)
      }
    }
    spurious = zip(plans, isUsed).filter { !$1 }.map(\.0)
  }
}
