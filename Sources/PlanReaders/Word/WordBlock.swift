/// What stands in a paragraph of an .rtf or .doc file.
enum WordInline {
  /// Text as the file stores it; the font says what it shows.
  case text(String, RunFormat)
  case lineBreak
}

/// A paragraph of an .rtf or .doc file.
struct WordParagraph {
  var flow = FlowParagraph()
  var inlines: [WordInline] = []

  /// Adds text, together with what stands there already where that looks the same.
  mutating func add(_ text: String, _ run: RunFormat) {
    if case .text(let before, run) = inlines.last {
      inlines[inlines.count - 1] = .text(before + text, run)
    } else {
      inlines.append(.text(text, run))
    }
  }
}

/// A cell: its paragraphs and inner tables, and where its right edge is.
struct WordCell {
  var blocks: [WordBlock] = []
  /// Distance of the right edge from the margin, in twentieths of a point; nil where the file does not say.
  var rightEdge: Int?
  /// Whether it goes on with the cell to the left, or with the one above.
  var joinsLeft = false
  var joinsAbove = false
}

/// A table, row by row.
struct WordTable {
  struct Row {
    var cells: [WordCell]
    /// Distance of the first cell's left edge from the margin.
    var leftEdge: Int?
  }

  var rows: [Row] = []
}

/// What an .rtf or .doc file is made of.
indirect enum WordBlock {
  case paragraph(WordParagraph)
  case table(WordTable)
  /// A text box or a note: a place of its own.
  case room([WordBlock])
}
