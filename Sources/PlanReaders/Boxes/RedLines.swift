/// Print in red ink, which is recognised by itself.
enum RedLines {
  /// Seals and pens leave marks that look like letters: only what recognition is sure of is print.
  private static let leastSure = 0.7
  private static let fewestLetters = 2

  /// The lines that recognition is sure of and that lie over none of the page's words.
  static func sure(_ print: BoxPage, beside page: BoxPage) -> [BoxRun] {
    let words = page.words
    return print.runs.filter { run in
      let letters = run.words.reduce(0) { $0 + ($1.hasLetter ? $1.count : 0) }
      let sum = run.words.reduce(0) { $0 + ($1.confidence ?? 0) * Double($1.count) }
      let count = run.words.reduce(0) { $0 + $1.count }
      return letters >= fewestLetters && sum >= leastSure * Double(count)
        && WordPairs.groups(words, run.words).isEmpty
    }
  }
}
