/// Where a block stands in the file it was read from, as far as the format tells.
public struct Origin: Hashable, Sendable {
  /// First line of the file, counted from 1; nil where the format has no lines.
  public var line: Int?
  /// Page, counted from 1; nil where the format has no pages.
  public var page: Int?
  /// The part of a package: `word/document.xml`, `content.xml`; nil where the format has no parts.
  public var part: String?
  /// Which of the part's paragraphs it is, counted from 1 in the order of the file; nil where the format has no parts.
  public var paragraph: Int?

  /// Where on the page it stands, where the format tells; of a block that goes on to another page, the part on the first.
  public var box: Box?
  /// How sure recognition is of the words, 0…1; nil for text that was not recognised.
  public var confidence: Double?

  public init(
    line: Int? = nil,
    page: Int? = nil,
    part: String? = nil,
    paragraph: Int? = nil,
    box: Box? = nil,
    confidence: Double? = nil
  ) {
    self.line = line
    self.page = page
    self.part = part
    self.paragraph = paragraph
    self.box = box
    self.confidence = confidence
  }

  /// Takes the place of a further line of the same paragraph into this one: its box where it is on the same page, and the lower confidence.
  public mutating func extend(by next: Origin) {
    if page == next.page, let own = box, let other = next.box { box = own.union(other) }
    if let other = next.confidence { confidence = min(confidence ?? other, other) }
  }
}
