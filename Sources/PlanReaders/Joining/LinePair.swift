/// How two lines go together.
enum Joint {
  /// Two paragraphs.
  case apart
  /// One paragraph, a space between.
  case spaced
  /// One paragraph, nothing between.
  case tight
}

/// What all pairs of lines of a document share.
///
/// A class, so that a pair costs one reference and not one for every array behind it.
final class LineContext: Sendable {
  let text: [UInt8]
  let habits: LineHabits
  let words: LineWords
  /// Whether a line without a mark right below a list item's goes on with the item.
  let continuesItems: Bool

  init(_ text: [UInt8], _ habits: LineHabits, _ words: LineWords, continuesItems: Bool) {
    self.text = text
    self.habits = habits
    self.words = words
    self.continuesItems = continuesItems
  }
}

/// Two lines that follow one another, with everything that tells whether the second goes on with the first one's paragraph.
struct LinePair {
  let context: LineContext
  /// Indices of the lines; between them may stand dropped ones.
  let first: Int
  let second: Int
  let a: TextLine
  let b: TextLine
  let shapeA: LineShape
  let shapeB: LineShape
  /// The first line of the paragraph so far.
  let head: LineShape
  /// Columns by which it is indented.
  let headIndent: UInt32
  /// Code points and lines of the paragraph so far.
  let paragraphLength: Int
  let paragraphLines: Int
  /// Whether the container holds lines of a document's head or of its signatures, where every line stands for itself.
  let isFormal: Bool
  /// Whether the line behind the second begins with a ground ("Căn cứ …").
  let precedesRecital: Bool
  /// Whether both stand in a run of short lines that all begin with capitals.
  let isVerse: Bool
  /// Whether the lines stand in a table cell.
  let isCell: Bool

  var text: [UInt8] { context.text }
  var habits: LineHabits { context.habits }
  var words: LineWords { context.words }

  /// Whether the second line begins at the margin in a document that indents first lines, and so goes on with a paragraph.
  var isFlush: Bool {
    habits.indentsFirstLines && b.indent < LineHabits.leastIndent && !isFormal
      && (!shapeB.isAllCaps || isTail)
  }

  /// Whether the second line is indented as the document's first lines are, and so begins a paragraph; one that stands farther in than the paragraph's own first line may be the text of its item.
  var isFirstLine: Bool {
    habits.indentsFirstLines && b.indent >= LineHabits.leastIndent && b.indent <= headIndent + 1
      && !isFormal && !isCell
  }

  /// Whether the second line is the short end of a sentence: `UBND.`, or `TTHC` behind a full line.
  private var isTail: Bool {
    isOpen && shapeB.codePoints <= 8 && !shapeA.isAllCaps
      && (shapeB.ending == .stop || isFull && shapeB.word == nil)
  }

  /// Whether the first word of the second line did not fit on the first, in a document broken at one column, and nothing else tells why the line ends there.
  var isForced: Bool {
    b.link != .ended && habits.wrap.isExact && habits.wrap.forces(a, b) && !isFirstLine
  }

  /// Whether the first line reaches about as far as lines do.
  var isFull: Bool {
    b.link != .ended && habits.wrap.share >= 0.3 && habits.wrap.forces(a, b)
  }

  /// Whether the first line ends in the middle of a sentence.
  var isOpen: Bool { !shapeA.isTerminated }

  /// Whether the first line ends in a word that cannot end a paragraph.
  var endsInConnector: Bool {
    if endsInHyphen { return true }
    guard isOpen, shapeA.ending == .none, let last = words.lastWord(of: first) else { return false }
    if endsInCompound { return false }
    // "1. Hạ tầng số", "xã hội số": "số" wants a number behind it, and no sentence.
    if shapeB.first == .upper, last == LineLexicon.number { return false }
    return LineLexicon.openEnds.contains(last)
  }

  /// Whether the last word of the first line ends a compound ("địa điểm", "danh mục") and is not the word that alone would go on.
  private var endsInCompound: Bool {
    words.lastPair(of: first).map(CompoundEnds.phrases.contains) ?? false
  }

  /// Whether the first line ends in a hyphen or dash behind other words.
  private var endsInHyphen: Bool {
    let end = Int(a.end)
    guard a.range.count >= 4 else { return false }
    if text[end - 1] == 0x2D { return true }
    return text[end - 3] == 0xE2 && text[end - 2] == 0x80 && text[end - 1] &- 0x93 < 2
  }

  /// Whether the first line ends in a word that wants a number after it.
  var wantsNumber: Bool {
    guard shapeA.ending == .none, let last = words.lastWord(of: first) else { return false }
    if endsInCompound { return false }
    return LineLexicon.numberHeads.contains(last)
  }

  /// Whether the last character of the first line is a digit.
  var endsInDigit: Bool { text[Int(a.end) - 1] &- 0x30 < 10 }
}
