import PlanText

/// One line of clean text with what is known of how it stood in the file.
struct TextLine {
  /// What stands between a line and the one before it.
  enum Gap: UInt8 { case none, blank, page }

  /// What the format says of the break before a line.
  enum Link: UInt8 {
    /// A line end like any other.
    case open
    /// A line end inside a span of emphasis.
    case inside
    /// A break that somebody typed: `<br>`, two spaces, a backslash.
    case hard
    /// The first word had room on the line before, or the file tells otherwise that the line was ended.
    case ended
  }

  /// Bytes in the clean buffer, without blanks at the ends; never empty.
  var start: UInt32
  var end: UInt32
  /// Line of the file, from 1; 0 where the format has no lines.
  var number: UInt32 = 0
  /// Columns before the first character.
  var indent: UInt32 = 0
  /// Length as it stood in the file, indentation and markup included.
  var rawBytes: UInt32 = 0
  var rawCodePoints: UInt32 = 0
  /// Length of the first word as it stood in the file.
  var firstWordBytes: UInt32 = 0
  var firstWordCodePoints: UInt32 = 0
  /// The container; lines of two containers are never joined.
  var container: UInt32 = 0
  var gap: Gap = .none
  var link: Link = .open
  /// Whether gaps in it are so wide that it is a row of a table drawn with spaces.
  var isTabular = false
  /// Whether it is page furniture and stands in no block.
  var isDropped = false

  var range: Range<Int> { Int(start)..<Int(end) }
}

/// What holds lines together: the running text, a heading, a table cell, a list item of HTML.
struct LineContainer: Equatable {
  var kind: Block.Kind = .paragraph
  var cell: Block.Cell?
  var headingLevel = 0
  var listDepth = 0
  /// The number that a browser would show before a list item.
  var computedLabel: String?
  /// Whether the lines are those of a document's head or foot, each standing for itself.
  var isFormal = false
}
