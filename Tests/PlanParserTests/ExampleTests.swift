import PlanModel
import PlanText
import Testing

@testable import PlanParser

/// Every field's own examples, as written and in the ways other people would have written them.
struct ExampleTests {
  @Test func everyFieldHasExamples() {
    for field in Fields.all { #expect(!field.examples.isEmpty, "\(field.name)") }
  }

  @Test func fieldNamesAreUnique() {
    #expect(Set(Fields.all.map(\.name)).count == Fields.all.count)
  }

  @Test(arguments: Fields.all.map(\.name)) func readsItsExamples(name: String) throws {
    let field = try #require(Fields.all.first { $0.name == name })
    for example in field.examples {
      let found = facts(of: field, in: example.text)
      #expect(found == example.facts, sourceLocation: example.location)
    }
  }

  /// Tone marks moved, dashes and quotes changed, spaces doubled: the facts keep their number and their meaning.
  @Test(arguments: Fields.all.map(\.name), Spelling.allCases)
  func readsItsExamplesHoweverTheyAreSpelled(name: String, spelling: Spelling) throws {
    let field = try #require(Fields.all.first { $0.name == name })
    for example in field.examples {
      let found = facts(of: field, in: spelling.applied(to: example.text)).map(Folding.fold)
      let wanted = example.facts.map { Folding.fold(spelling.applied(to: $0)) }
      #expect(found == wanted, sourceLocation: example.location)
    }
  }

  private func facts(of field: Field, in text: String) -> [String] {
    let document = SourceDocument(paragraphs: text)
    return field.describe(parsePlan(document).plan, document)
  }
}

extension Example {
  var location: SourceLocation {
    SourceLocation(fileID: fileID, filePath: filePath, line: line, column: 1)
  }
}
