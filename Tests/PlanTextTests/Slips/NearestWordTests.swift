import PlanText
import Testing

@Test(arguments: [
  ("fail_on", "fail-on"), ("Ignore", "ignore"), ("ignor", "ignore"), ("xyz", nil), ("", nil),
  ("baselin", "baseline"),
])
func theNearestWordIsFound(_ word: String, _ expected: String?) {
  #expect(nearestWord(to: word, among: ["fail-on", "ignore", "select", "baseline"]) == expected)
}
