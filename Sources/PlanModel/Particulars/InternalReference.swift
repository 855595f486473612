public import PlanText

/// A reference to a part of the same document: "Mục II", "Phụ lục 2".
public struct InternalReference: Hashable, Sendable {
  public enum Part: String, CaseIterable, Sendable { case section, annex }

  public var part: Part
  public var span: TextSpan
  /// The label that it names; nil for "Phụ lục kèm theo".
  public var label: String?
  /// Whether the document has the part.
  public var isResolved: Bool

  public init(part: Part, span: TextSpan, label: String?, isResolved: Bool) {
    self.part = part
    self.span = span
    self.label = label
    self.isResolved = isResolved
  }
}
