import PlanText

/// What can be seen of one line by itself.
struct LineShape {
  var opening: Opening
  var first: LetterCase
  var ending: LineEdges.Ending
  var isAllCaps: Bool
  var beginsWithClosing: Bool
  var codePoints: Int
  /// What the first words are, by the lexicon.
  var word: LineWord?
  /// Whether these words are the whole line.
  var isWordOnly = false

  init(_ text: [UInt8], _ range: Range<Int>) {
    opening = Opening(text, range)
    first = LineEdges.firstLetterCase(text, range)
    ending = LineEdges.ending(text, range)
    isAllCaps = LineEdges.isAllCaps(text, range)
    beginsWithClosing = LineEdges.beginsWithClosing(text, range)
    codePoints = codePointCount(text, in: range)
  }

  /// Whether the line names an organ.
  var isOrgan: Bool { word == .organ || word == .committee }

  /// Whether the line ends where a paragraph may end.
  var isTerminated: Bool { ending == .stop || ending == .colon || ending == .semicolon }
}
