import PlanAudit
import PlanParser
import PlanReaders
import PlanText
import Testing

/// Every rule's own examples, as written and in the ways other people would have written them.
struct RuleExampleTests {
  @Test(arguments: Rule.all.map(\.id)) func flagsExactlyTheMarkedWords(id: Rule.ID) throws {
    let rule = try #require(Rule.all.first { $0.id == id })
    for example in rule.examples {
      let child = MarkedText(example.child)
      let parent = example.parent.map(MarkedText.init)
      let audit = audit(rule, example, plainly(child.text), parent.map { plainly($0.text) })
      let location = example.location
      #expect(audit.findings.isEmpty != example.isFlagged, sourceLocation: location)
      let quoted = audit.findings.compactMap(\.child).map { audit.child.words(at: $0.span) }
      #expect(quoted.sorted() == child.marked.sorted(), sourceLocation: location)
      guard let above = audit.parent, let marked = parent?.marked, !marked.isEmpty else { continue }
      let words = audit.findings.compactMap(\.parent).map { above.words(at: $0.span) }
      #expect(words.sorted() == marked.sorted(), sourceLocation: location)
    }
  }

  @Test(arguments: Rule.all.map(\.id), Mutation.allCases)
  func judgesThemAlikeHoweverTheyAreSpelled(id: Rule.ID, mutation: Mutation) throws {
    let rule = try #require(Rule.all.first { $0.id == id })
    for example in rule.examples {
      let child = try mutation.document(MarkedText(example.child).text)
      let parent = try example.parent.map { try mutation.document(MarkedText($0).text) }
      let audit = audit(rule, example, child, parent)
      #expect(audit.findings.isEmpty != example.isFlagged, sourceLocation: example.location)
    }
  }

  private func audit(
    _ rule: Rule, _ example: RuleExample, _ child: AuditedDocument, _ parent: AuditedDocument?
  ) -> Audit {
    checkPlan(
      child, against: parent.map { [$0] } ?? [],
      options: AuditOptions(rules: [rule], isDraft: example.isDraft))
  }

  private func plainly(_ text: String) -> AuditedDocument {
    audited(SourceDocument(paragraphs: text))
  }
}

/// A document as a party to an audit.
func audited(_ document: SourceDocument) -> AuditedDocument {
  let reading = parsePlan(document)
  return AuditedDocument(plan: reading.plan, document: document, notes: reading.notes)
}

extension RuleExample {
  var location: SourceLocation {
    SourceLocation(fileID: fileID, filePath: filePath, line: line, column: 1)
  }
}

/// A text without its marks, and what stood between them.
struct MarkedText {
  var text = ""
  /// The words between `⟦` and `⟧`; an empty pair marks something missing and quotes nothing.
  var marked: [String] = []

  init(_ source: String) {
    var open: String.Index?
    for character in source {
      switch character {
      case "⟦": open = text.endIndex
      case "⟧":
        if let start = open, start < text.endIndex { marked.append(String(text[start...])) }
        open = nil
      default: text.append(character)
      }
    }
  }
}
