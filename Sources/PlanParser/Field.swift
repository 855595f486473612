package import PlanModel
package import PlanText

/// One kind of fact the parser reads, with its examples.
package struct Field: Sendable {
  /// As in the contract: `quotas`, `header.number`.
  package let name: String
  package let examples: [Example]
  /// Reads the field into the draft's plan; may rely on the fields before it in `Fields.all`.
  let read: @Sendable (inout Draft) -> Void
  /// The facts of a plan as short texts, for examples and comparison.
  package let describe: @Sendable (Plan, SourceDocument) -> [String]
}

/// A short document and the facts that must be read from it. Lines of the text are paragraphs.
package struct Example: Sendable {
  package let text: String
  package let facts: [String]
  package let fileID: String
  package let filePath: String
  package let line: Int

  package init(
    _ text: String,
    gives facts: String...,
    fileID: String = #fileID,
    filePath: String = #filePath,
    line: Int = #line
  ) {
    self.text = text
    self.facts = facts
    self.fileID = fileID
    self.filePath = filePath
    self.line = line
  }
}
