/// A short plan, and the plan above it where the rule compares; `⟦…⟧` stand around the words that the rule must flag, `⟦⟧` at the end where it flags something missing.
public struct RuleExample: Hashable, Sendable {
  /// One paragraph a line.
  public let child: String
  public let parent: String?
  /// What makes the example clean or flagged, where it is not plain.
  public let isDraft: Bool
  package let fileID: String
  package let filePath: String
  package let line: Int

  init(
    _ child: String,
    parent: String? = nil,
    isDraft: Bool = false,
    fileID: String = #fileID,
    filePath: String = #filePath,
    line: Int = #line
  ) {
    self.child = child
    self.parent = parent
    self.isDraft = isDraft
    self.fileID = fileID
    self.filePath = filePath
    self.line = line
  }

  /// Whether the rule must find something in it.
  public var isFlagged: Bool { child.contains("⟦") || parent?.contains("⟦") == true }
}
