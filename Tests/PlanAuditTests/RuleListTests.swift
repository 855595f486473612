import PlanAudit
import Testing

struct RuleListTests {
  @Test func ruleIdsAreUnique() {
    #expect(Set(Rule.all.map(\.id)).count == Rule.all.count)
  }

  @Test(arguments: Rule.all.map(\.id)) func everyRuleHasCleanAndFlaggedExamples(id: Rule.ID) throws
  {
    let rule = try #require(Rule.all.first { $0.id == id })
    #expect(rule.examples.contains { $0.isFlagged })
    #expect(rule.examples.contains { !$0.isFlagged })
  }

  @Test(arguments: Rule.all.map(\.id)) func everyRuleIsExplainedInBothLanguages(id: Rule.ID) throws
  {
    let rule = try #require(Rule.all.first { $0.id == id })
    for wording in [rule.title, rule.rationale] {
      #expect(wording.vietnamese.hasSuffix("."))
      #expect(wording.english.hasSuffix("."))
      #expect(wording.vietnamese != wording.english)
    }
  }
}
