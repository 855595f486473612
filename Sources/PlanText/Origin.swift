/// Where a block stands in the file it was read from, as far as the format tells.
public struct Origin: Hashable, Sendable {
  /// First line of the file, counted from 1; nil where the format has no lines.
  public var line: Int?
  /// Page, counted from 1; nil where the format has no pages.
  public var page: Int?

  public init(line: Int? = nil, page: Int? = nil) {
    self.line = line
    self.page = page
  }
}
