/// The label of a part as it is written, and its place in its series; a class, so that lines and parts are handed on at the cost of one reference.
final class Label: Sendable {
  /// The series a label belongs to, from the outermost to the innermost.
  enum Style: Int, Hashable, Comparable {
    case part, chapter, division, article, upperLetter, roman, arabic, decimal, lowerLetter
    static func < (left: Style, right: Style) -> Bool { left.rawValue < right.rawValue }
  }

  let style: Style
  /// Its place in the series, from 1; for `3.2` the last number.
  let value: Int
  /// For `3.2.1` the numbers before the last: `[3, 2]`.
  let prefix: [Int]
  /// Without the mark that ends it: `a`, `3.2`, `Điều 1`.
  let text: String
  /// The mark behind it: `.`, `)`, `/`, `-`, `:`; 0 for none.
  let mark: UInt8
  /// Index of the first token behind the label.
  let end: Int

  init(style: Style, value: Int, prefix: [Int], text: String, mark: UInt8, end: Int) {
    self.style = style
    self.value = value
    self.prefix = prefix
    self.text = text
    self.mark = mark
    self.end = end
  }

  /// The same label with the words behind it from token `end` on.
  func ending(at end: Int) -> Label {
    Label(style: style, value: value, prefix: prefix, text: text, mark: mark, end: end)
  }
}
