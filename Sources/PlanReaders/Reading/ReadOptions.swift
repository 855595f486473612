public import PlanText

/// What the caller knows and wants of a file.
public struct ReadOptions: Hashable, Sendable {
  /// File name without folders; kept in the result, and asked only where the content does not tell the format.
  public var name: String
  /// The format to read the file as; nil to find it by its content.
  public var format: SourceInfo.Format?
  /// The encoding of a text, Markdown or HTML file; nil to find it by its content.
  public var encoding: TextEncoding?
  public var limits: ReadLimits
  public var revisions: Revisions
  public var fontCapitals: FontCapitals
  public var columns: Columns

  /// What to make of text in fonts that show every letter as a capital, such as `.VnTimeH`.
  public enum FontCapitals: String, CaseIterable, Sendable {
    /// Capitals, as on paper.
    case shown
    /// The letters as the file stores them, most often small ones.
    case stored
  }

  /// How to read the two columns of a head or foot that a word processor's document keeps with TAB characters or blanks.
  public enum Columns: String, CaseIterable, Sendable {
    /// One after the other.
    case apart
    /// Line by line, as the file stores them.
    case together
  }

  /// What to do with changes that a word processor has tracked; whatever it is, a note says how many there are.
  public enum Revisions: String, CaseIterable, Sendable {
    /// Read the document as if all were accepted.
    case accept
    /// Read it as it was before them.
    case reject
    /// Refuse a document that has any.
    case fail
  }

  public init(
    name: String = "",
    format: SourceInfo.Format? = nil,
    encoding: TextEncoding? = nil,
    limits: ReadLimits = ReadLimits(),
    revisions: Revisions = .accept,
    fontCapitals: FontCapitals = .shown,
    columns: Columns = .apart
  ) {
    self.name = name
    self.format = format
    self.encoding = encoding
    self.limits = limits
    self.revisions = revisions
    self.fontCapitals = fontCapitals
    self.columns = columns
  }
}
