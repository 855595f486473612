public import PlanText

/// One numbered part of a document: Phần, Chương, Mục, Điều, I., 1., 1.1., a).
public struct OutlineNode: Hashable, Sendable {
  /// Bare label: `II`, `3.2`, `a`, `Điều 1`.
  public var label: String
  /// Heading text; nil where the number opens a plain paragraph.
  public var title: TextSpan?
  public var role: SectionRole?
  /// Path of labels from the root: `II.3.2`.
  public var section: String
  /// The block, or the part of it, that carries the label.
  public var span: TextSpan
  public var children: [OutlineNode]

  public init(
    label: String,
    title: TextSpan?,
    role: SectionRole?,
    section: String,
    span: TextSpan,
    children: [OutlineNode] = []
  ) {
    self.label = label
    self.title = title
    self.role = role
    self.section = section
    self.span = span
    self.children = children
  }
}
