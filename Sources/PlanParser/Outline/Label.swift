/// The label of a part as it is written, and its place in its series.
struct Label: Hashable {
  /// The series a label belongs to, from the outermost to the innermost.
  enum Style: Int, Hashable, Comparable {
    case part, chapter, division, article, upperLetter, roman, arabic, decimal, lowerLetter
    static func < (left: Style, right: Style) -> Bool { left.rawValue < right.rawValue }
  }

  var style: Style
  /// Its place in the series, from 1; for `3.2` the last number.
  var value: Int
  /// For `3.2.1` the numbers before the last: `[3, 2]`.
  var prefix: [Int]
  /// Without the mark that ends it: `a`, `3.2`, `Điều 1`.
  var text: String
  /// The mark behind it: `.`, `)`, `/`, `-`, `:`; 0 for none.
  var mark: UInt8
  /// Index of the first token behind the label.
  var end: Int
}
