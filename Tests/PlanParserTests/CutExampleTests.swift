import PlanText
import Testing

@testable import PlanParser

/// Documents may end behind any word.
@Suite struct CutExampleTests {
  @Test(arguments: Fields.all.map(\.name)) func examplesMayEndAnywhere(name: String) throws {
    let field = try #require(Fields.all.first { $0.name == name })
    for example in field.examples {
      let tokens = Tokens(example.text)
      for token in tokens.all {
        let text = String(decoding: tokens.text[..<Int(token.end)], as: UTF8.self)
        let document = SourceDocument(paragraphs: text)
        let plan = parsePlan(document).plan
        // Whatever is quoted stands in the text.
        for quota in plan.quotas { #expect(Int(quota.span.end) <= tokens.text.count) }
        for time in plan.timeline { #expect(Int(time.when.span.end) <= tokens.text.count) }
      }
    }
  }
}
