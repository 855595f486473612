/// Finds runs of short lines that each begin with a capital: verses, addresses, lists of names. Such lines stand for themselves also where line ends otherwise mean nothing.
enum VerseRun {
  private static let fewestLines = 3
  /// Share of the wrap column, in percent, up to which a line is short.
  private static let short = 70

  /// For each line whether it stands in such a run.
  static func lines(_ lines: [TextLine], _ shapes: [LineShape], column: Int) -> [Bool] {
    var result = [Bool](repeating: false, count: lines.count)
    guard column > 0 else { return result }
    var first = 0
    while first < lines.count {
      var end = first + 1
      while end < lines.count, lines[end].gap == .none,
        lines[end].container == lines[first].container
      {
        end += 1
      }
      let isVerse =
        end - first >= fewestLines
        && (first..<end).allSatisfy {
          shapes[$0].first != .lower && shapes[$0].codePoints * 100 <= column * short
        }
      if isVerse { for index in first..<end { result[index] = true } }
      first = end
    }
    return result
  }
}
