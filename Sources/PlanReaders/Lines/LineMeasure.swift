/// How a line stands on a page, in columns of which a full line of the document has about as many as characters.
struct LineMeasure: Hashable {
  /// Columns between the left edge and the first word.
  var indent: UInt32
  /// Columns between the left edge and the line's end.
  var length: UInt32
  /// Columns that the first word takes.
  var firstWord: UInt32
}
