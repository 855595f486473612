import PlanText

/// Joins letters that were drawn one by one, close together or at one distance, to the words that wider spaces part.
enum SpacedLetters {
  /// Letters of a line from which on their distance tells something.
  private static let fewest = 4
  /// Shares of the letters' height: what parts two letters drawn one by one is less at least, and what parts spaced ones at the most.
  private static let close = 0.06
  private static let widest = 0.5
  /// By how much a space is wider than the distances of letters.
  private static let share = 1.3
  private static let least = 0.35

  /// The run with its letters joined where it is of nothing but letters, figures and marks that stand alone.
  static func joined(_ run: BoxRun) -> BoxRun {
    guard run.words.count >= fewest, run.words.allSatisfy({ $0.count == 1 }) else { return run }
    // Figures that stand alone are numbers of a table.
    guard run.words.count(where: \.isNumber) * 2 <= run.words.count else { return run }
    let height = run.words.reduce(0) { max($0, $1.box.height) }
    var narrowest = Double.infinity
    for (word, next) in zip(run.words, run.words.dropFirst()) {
      narrowest = min(narrowest, next.box.left - word.box.right)
    }
    guard narrowest <= widest * height else { return run }
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
    return BoxRun(words) ?? run
  }
}
