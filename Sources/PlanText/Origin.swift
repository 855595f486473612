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

  public init(line: Int? = nil, page: Int? = nil, part: String? = nil, paragraph: Int? = nil) {
    self.line = line
    self.page = page
    self.part = part
    self.paragraph = paragraph
  }
}
