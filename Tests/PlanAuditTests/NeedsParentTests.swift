import PlanAudit
import PlanText
import Testing

/// Rules that say that they need a parent find nothing without one, in the example that they flag with it.
@Test(arguments: Rule.all.filter(\.needsParent).map(\.id))
func rulesThatNeedAParentAreSilentWithoutOne(_ id: Rule.ID) throws {
  let rule = try #require(Rule.all.first { $0.id == id })
  for example in rule.examples {
    let words = example.child.replacing("⟦", with: "").replacing("⟧", with: "")
    let audit = checkPlan(
      audited(SourceDocument(paragraphs: words)), options: AuditOptions(rules: [rule]))
    #expect(audit.findings.isEmpty)
  }
}
