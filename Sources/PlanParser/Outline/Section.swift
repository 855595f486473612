internal import PlanModel
internal import PlanText

/// One part of the outline while the parser works with it; the parts of a document are a flat list in reading order.
struct Section {
  var label: Label
  /// Line that carries the label.
  var line: Int
  var parent: Int?
  var children: [Int] = []
  var depth: Int
  var path: String
  /// Tokens of the heading text without the closing colon; nil where the label opens a plain paragraph.
  var title: Range<Int>?
  /// Tokens of the text that runs on behind a heading and a colon in the same block.
  var runIn: Range<Int>?
  var role: SectionRole?
  /// Lines from the label's own up to the next part's label, whatever its depth.
  var lines: Range<Int>
  /// Lines of label and heading: two where the heading stands below "Phần I".
  var headLines = 1

  /// The lines below label and heading.
  var content: Range<Int> { min(lines.lowerBound + headLines, lines.upperBound)..<lines.upperBound }
}
