/// A stretch of a line between wide gaps, with the columns it covers.
struct LinePart {
  var bytes: Range<Int>
  /// First column and the one past the last, counted in characters, from 0.
  var columns: Range<Int>

  /// Blanks in a row that part two columns.
  private static let widestWordSpace = 2

  /// The parts of a line: one for ordinary text, two for a line of two columns.
  ///
  /// - Parameter gap: how many blanks in a row part two of them.
  static func parts(
    of range: Range<Int>, in text: [UInt8], apart gap: Int = widestWordSpace + 1
  ) -> [LinePart] {
    var parts: [LinePart] = []
    var column = 0
    var at = range.lowerBound
    var start: (byte: Int, column: Int)?
    var lastEnd = (byte: at, column: 0)
    while at < range.upperBound {
      let byte = text[at]
      if byte == 0x20 || byte == 0x09 {
        column += byte == 0x20 ? 1 : 8 - column % 8
        at += 1
        continue
      }
      if let begun = start, column - lastEnd.column >= gap {
        parts.append(LinePart(begun, lastEnd))
        start = nil
      }
      if start == nil { start = (at, column) }
      at += 1
      while at < range.upperBound, text[at] & 0xC0 == 0x80 { at += 1 }
      column += 1
      lastEnd = (at, column)
    }
    if let begun = start { parts.append(LinePart(begun, lastEnd)) }
    return parts
  }

  /// A part whose columns are of no account.
  init(_ bytes: Range<Int>) {
    self.bytes = bytes
    columns = 0..<0
  }

  private init(_ start: (byte: Int, column: Int), _ end: (byte: Int, column: Int)) {
    bytes = start.byte..<end.byte
    columns = start.column..<max(start.column, end.column)
  }
}
