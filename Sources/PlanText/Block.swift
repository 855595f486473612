/// One logical paragraph, list item, heading or table cell of a document.
public struct Block: Hashable, Sendable {
  /// What the file format says the block is; a hint, never trusted for structure.
  public enum Kind: String, CaseIterable, Sendable {
    case heading, paragraph, listItem, tableCell, headerFooter
  }

  /// Where a cell stands in its table; all counts from 0.
  public struct Cell: Hashable, Sendable {
    public var table: Int
    public var row: Int
    public var column: Int
    /// Rows and columns the cell covers, at least 1 each.
    public var rowSpan: Int
    public var columnSpan: Int

    public init(table: Int, row: Int, column: Int, rowSpan: Int = 1, columnSpan: Int = 1) {
      self.table = table
      self.row = row
      self.column = column
      self.rowSpan = rowSpan
      self.columnSpan = columnSpan
    }
  }

  public var kind: Kind
  /// The block's bytes in `SourceDocument.text`; blocks do not overlap and stand in reading order.
  public var span: TextSpan
  /// Where the block came from in the file.
  public var origin: Origin
  /// Set for `tableCell` blocks only.
  public var cell: Cell?
  /// Heading level 1…6 in the file format, 0 where there is none; a hint.
  public var headingLevel: Int
  /// Depth of nested lists around the block in the file format, 0 outside lists.
  public var listDepth: Int
  /// The number that the file format would show before the block and that stands nowhere in its text: `a)`, `1.`; a hint.
  public var computedLabel: String?

  public init(
    kind: Kind,
    span: TextSpan,
    origin: Origin = Origin(),
    cell: Cell? = nil,
    headingLevel: Int = 0,
    listDepth: Int = 0,
    computedLabel: String? = nil
  ) {
    self.kind = kind
    self.span = span
    self.origin = origin
    self.cell = cell
    self.headingLevel = headingLevel
    self.listDepth = listDepth
    self.computedLabel = computedLabel
  }
}
