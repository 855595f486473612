import PlanEvaluation
import Testing

private func json(_ text: String) throws -> JSONValue { try readJSON(Array(text.utf8)) }

private func evaluate(_ gold: String, _ plan: String?) throws -> Evaluation {
  var evaluation = Evaluation()
  evaluation.add("001", gold: try json(gold), plan: try plan.map(json))
  return evaluation
}

private let quotas = """
  {"quotas": [
    {"text": "ít nhất 02 mô hình/năm", "comparison": "atLeast", "value": 2, "measure": "count",
     "counted": "mô hình", "per": "year", "each": false},
    {"text": "đạt 80%", "comparison": "exactly", "value": 80, "measure": "percent", "counted": "hộ"}
  ]}
  """

@Test func aPlanScoresFullAgainstItself() throws {
  let evaluation = try evaluate(quotas, quotas)
  #expect(evaluation.tallies.keys.sorted() == ["quotas", "quotas.exact"])
  #expect(evaluation.macroF1(exact: false) == 1)
  #expect(evaluation.macroF1(exact: true) == 1)
  #expect(evaluation.wholePlans.facts == 1)
  #expect(evaluation.wholePlans.everything == 1)
}

@Test func aMissingPlanMissesEverything() throws {
  let evaluation = try evaluate(quotas, nil)
  #expect(evaluation.absent == ["001"])
  #expect(evaluation.tallies["quotas"]?.missed.count == 2)
  #expect(evaluation.tallies["quotas"]?.f1 == 0)
}

@Test func onlyKeysOfTheGoldAreScored() throws {
  let evaluation = try evaluate("{\"purposes\": []}", quotas)
  #expect(evaluation.tallies.keys.sorted() == ["purposes"])
}

@Test func aWrongPartCountsAgainstTheExactFigureOnly() throws {
  let plan = quotas.replacing("\"per\": \"year\"", with: "\"per\": null")
  let evaluation = try evaluate(quotas, plan)
  #expect(evaluation.tallies["quotas"]?.f1 == 1)
  #expect(evaluation.tallies["quotas.exact"]?.right == 1)
  #expect(evaluation.wholePlans.facts == 0)
}

@Test func anEmptyHeaderValueIsRightWhereTheGoldIsEmptyToo() throws {
  let gold = "{\"header\": {\"number\": null, \"title\": {\"text\": \"Về việc A\"}}}"
  let evaluation = try evaluate(gold, "{\"header\": {\"number\": {\"text\": \"1/KH\"}}}")
  #expect(evaluation.tallies["header.number"]?.spurious.count == 1)
  #expect(evaluation.tallies["header.title"]?.missed.count == 1)
  #expect(evaluation.wholePlans.header == 0)
}

@Test func plansAreCountedThatHaveEveryValueOfAFieldRight() throws {
  func json(_ text: String) throws -> JSONValue { try readJSON(Array(text.utf8)) }
  let quota = #"{"text": "ít nhất 02 lớp", "value": 2, "comparison": "atLeast", "counted": "lớp"}"#
  let wrong = #"{"text": "ít nhất 02 lớp", "value": 2, "comparison": "atMost", "counted": "lớp"}"#
  var evaluation = Evaluation()
  let gold = try json("{\"quotas\": [\(quota)], \"timeline\": []}")
  evaluation.add("right", gold: gold, plan: gold)
  evaluation.add("wrong", gold: gold, plan: try json("{\"quotas\": [\(wrong)], \"timeline\": []}"))
  evaluation.add("other", gold: try json("{\"purposes\": []}"), plan: try json("{}"))
  let counts = evaluation.exactPlans.map { "\($0.name) \($0.plans.right)/\($0.plans.count)" }
  #expect(counts == ["header 0/0", "quotas 1/2", "assignments 0/0", "timeline 2/2", "all 1/2"])
}
