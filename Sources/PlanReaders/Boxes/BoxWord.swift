import PlanText

/// A word with its place on a page.
struct BoxWord {
  var text: WordText
  var box: Box
  /// How sure recognition is of it, 0…1.
  var confidence: Double?
  /// Whether it is a small raised number that was recognised by itself.
  var isRaised = false

  init(text: WordText, box: Box, confidence: Double? = nil) {
    self.text = text
    self.box = box
    self.confidence = confidence
  }

  /// Characters.
  var count: Int { text.characterCount }

  /// Whether a letter or digit is in it.
  var hasLetter: Bool {
    var at = 0
    while at < text.count {
      let (value, length) = scalar(in: text, at: at, before: text.count)
      if LetterCase.of(value) != .other { return true }
      at += length
    }
    return false
  }

  /// Share of a font's height that is too narrow for a space.
  private static let tight = -0.05...0.06
  /// Points that are too narrow for a space beside a raised number.
  private static let narrow = 2.5

  /// Whether it stands so close behind another that no space parts them: a font or a size begins within a word.
  func isTight(behind other: BoxWord) -> Bool {
    if isRaised || other.isRaised { return box.left - other.box.right < Self.narrow }
    guard confidence == nil, other.confidence == nil, !WordEnds.isSurelyOnEnd(self),
      !WordEnds.isSurelyOnEnd(other)
    else { return false }
    let gap = box.left - other.box.right
    return Self.tight.contains(gap / max(1, min(box.height, other.box.height)))
  }

  /// The case of its first letter or digit.
  var letterCase: LetterCase { LineEdges.firstLetterCase(text, 0..<text.count) }

  /// Whether it is digits and nothing else.
  var isNumber: Bool { text.allSatisfy { $0 &- 0x30 < 10 } }
}

/// Words that the converter found side by side, from left to right; never empty.
struct BoxRun {
  var words: [BoxWord]
  var box: Box

  init?(_ words: [BoxWord]) {
    guard let first = words.first else { return nil }
    self.words = words
    box = words.dropFirst().reduce(first.box) { $0.union($1.box) }
  }
}

/// A page of runs, in no order.
struct BoxPage {
  var width: Double
  var height: Double
  var runs: [BoxRun] { didSet { knownRows = nil } }
  /// Tables that ruling lines show, from top to bottom.
  var tables: [RuledTable] = []
  /// Straight lines that recognition found, as boxes around them.
  var strokes: [Box] = []
  /// Slanted words across the text.
  var slanted: [BoxRun] = []
  /// Points from the sheet's left edge to the page's.
  var shift = 0.0
  private var knownRows: [BoxRow]?

  init(width: Double, height: Double, runs: [BoxRun]) {
    self.width = width
    self.height = height
    self.runs = runs
  }

  /// The rows of its runs, from top to bottom.
  var rows: [BoxRow] { knownRows ?? BoxRow.rows(of: self) }

  /// Finds the rows once for all who ask while the runs stay as they are.
  mutating func findRows() { knownRows = rows }

  var words: [BoxWord] { runs.flatMap(\.words) }
}
