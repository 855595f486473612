import PlanText

/// Joins letters that were drawn one by one, close together or at one distance, to the words that wider spaces part.
enum SpacedLetters {
  /// Letters of a line from which on their distance tells something.
  private static let fewest = 3
  /// Shares of the letters' height: what parts two letters drawn one by one is less at least, and what parts spaced ones at the most.
  private static let close = 0.06
  private static let widest = 0.5
  /// By how much a space is wider than the distances of letters.
  private static let share = 1.3
  private static let least = 0.35

  /// A distance from which on it may be a space, and points by which distances of one kind differ.
  private static let spaced = 0.15
  private static let unevenness = 0.5
  /// Points by which equal distances may differ.
  private static let same = 0.1

  /// The run with its letters joined where it is of nothing but letters, figures and marks that stand alone.
  static func joined(_ run: BoxRun) -> BoxRun {
    guard run.words.count >= fewest, run.words.allSatisfy({ $0.count == 1 }) else { return run }
    let figures = run.words.count(where: \.isNumber)
    guard figures < run.words.count else { return run }
    let height = run.words.reduce(0) { max($0, $1.box.height) }
    var narrowest = Double.infinity
    for (word, next) in zip(run.words, run.words.dropFirst()) {
      narrowest = min(narrowest, next.box.left - word.box.right)
    }
    let isDotted = run.words.count { $0.text != [0x2E] } <= 1
    guard narrowest <= widest * height,
      narrowest < close * height || !areColumns(run.words),
      narrowest < spaced * height || isDotted || areLetters(run.words)
    else { return run }
    let space = narrowest <= 0 ? close * height : max(share * narrowest, least * height)
    var words = [run.words[0]]
    for word in run.words.dropFirst() {
      let last = words.count - 1
      if word.box.left - words[last].box.right < space {
        words[last].text += word.text
        words[last].box = words[last].box.union(word.box)
      } else {
        words.append(word)
      }
    }
    // Letters that no wider space parts anywhere may be words.
    if words.count == 1, !isDotted, narrowest >= spaced * height,
      !isSyllable(words[0].text.bytes, 0..<words[0].text.count)
    {
      return run
    }
    // Figures that stand alone are numbers of a table, but "NĂM 2025" is none.
    if figures * 2 > run.words.count, words.count == 1 || !words.allSatisfy(isWordOrDate) {
      return run
    }
    return BoxRun(words) ?? run
  }

  /// Whether joined letters are a syllable, or figures with marks between.
  private static func isWordOrDate(_ word: BoxWord) -> Bool {
    let text = word.text
    if isSyllable(text.bytes, 0..<text.count) { return true }
    return text.count > 1 && text[0] &- 0x30 < 10
      && text.allSatisfy { $0 &- 0x30 < 10 || [0x2C, 0x2D, 0x2E, 0x2F].contains($0) }
  }

  /// Whether characters a space apart may be parts of words: no formula, no list, no row of one mark.
  private static func areLetters(_ words: [BoxWord]) -> Bool {
    let signs = words.count { !$0.hasLetter }
    return signs * 3 < words.count && Set(words.map(\.text)).count > 2
  }

  /// Whether characters stand in columns, one as far from another as the next is, whatever their width.
  private static func areColumns(_ words: [BoxWord]) -> Bool {
    let pairs = zip(words, words.dropFirst())
    let columns = min(
      unevenness(of: pairs.map { $1.box.left - $0.box.left }),
      unevenness(of: pairs.map { $1.box.center - $0.box.center })
    )
    return columns <= unevenness
      && columns + same < unevenness(of: pairs.map { $1.box.left - $0.box.right })
  }

  /// By how much the widest of some distances exceeds the narrowest.
  private static func unevenness(of distances: [Double]) -> Double {
    (distances.max() ?? 0) - (distances.min() ?? 0)
  }
}
