import PlanText

/// Cuts words where the picture shows a space that recognition has not read: `xã,thị`, `I.MỤC`, `đoànLâm`.
enum SplitWords {
  /// A gap is a space where it is wider than this share of the line's spaces.
  private static let share = 0.6
  /// A line's spaces as a share of its height, where it has too few to tell.
  private static let usual = 0.22
  private static let fewestSpaces = 3
  /// By how much, as a share of the word, a gap may stand elsewhere than its letters tell.
  private static let leeway = 0.15
  private static let mostGaps = 4000

  /// The page with its words cut at gaps between letters where two words may meet.
  static func split(_ page: BoxPage, at gaps: [Box]) -> BoxPage {
    guard !gaps.isEmpty, gaps.count <= mostGaps else { return page }
    var page = page
    page.runs = page.runs.compactMap { run in
      let least = share * space(of: run)
      let inside = gaps.filter { gap in
        gap.width >= least && gap.middle > run.box.top && gap.middle < run.box.bottom
      }
      return BoxRun(inside.isEmpty ? run.words : run.words.flatMap { split($0, at: inside) })
    }
    return page
  }

  /// The median of the spaces of a line.
  private static func space(of run: BoxRun) -> Double {
    let spaces = zip(run.words, run.words.dropFirst()).map { $1.box.left - $0.box.right }
      .filter { $0 > 0 }.sorted()
    return spaces.count >= fewestSpaces
      ? spaces[spaces.count / 2] : usual * run.words[0].box.height
  }

  /// The parts of a word, from left to right.
  private static func split(_ word: BoxWord, at gaps: [Box]) -> [BoxWord] {
    let gap = gaps.first { gap in
      gap.left > word.box.left && gap.right < word.box.right && gap.middle > word.box.top
        && gap.middle < word.box.bottom
    }
    guard let gap else { return [word] }
    let place = (gap.center - word.box.left) / word.box.width
    let letters = Array(String(decoding: word.text, as: UTF8.self).unicodeScalars)
    let ends = letters.indices.dropFirst().filter { isSeam(letters, $0) }
    let widths = letters.map(width(of:))
    let whole = widths.reduce(0, +)
    func distance(_ end: Int) -> Double { abs(widths[..<end].reduce(0, +) / whole - place) }
    guard let end = ends.min(by: { distance($0) < distance($1) }), distance(end) <= leeway else {
      return [word]
    }
    var first = word
    var second = word
    first.text = WordText(utf8(letters[..<end]))
    first.box.right = gap.left
    second.text = WordText(utf8(letters[end...]))
    second.box.left = gap.right
    return [first] + split(second, at: gaps)
  }

  private static let narrow = Set(".,;:!'’|()[]-/iIìíỉĩịÌÍỈĨỊljJtfr1".unicodeScalars)

  /// How wide a letter is, beside others.
  private static func width(of letter: Unicode.Scalar) -> Double {
    if narrow.contains(letter) { return 0.5 }
    return letter.properties.isUppercase || letter == "m" || letter == "w" ? 1.4 : 1
  }

  private static func utf8(_ letters: ArraySlice<Unicode.Scalar>) -> [UInt8] {
    letters.flatMap { Array(String($0).utf8) }
  }

  private static let marks = Set(",;:.)–-".unicodeScalars)

  /// Whether one word may end before `letters[place]` and another begin there: behind a mark or before a dash, or between two syllables.
  private static func isSeam(_ letters: [Unicode.Scalar], _ place: Int) -> Bool {
    let (last, next) = (letters[place - 1], letters[place])
    // The dashes of numbers, 05-CT/TW and QĐ-UBND, have no spaces.
    if last == "-" || last == "–" {
      return place >= 2 && letters[place - 2].properties.isLowercase
        && next.properties.isAlphabetic
    }
    if next == "-" || next == "–" { return last.properties.isLowercase }
    if marks.contains(last) { return next.properties.isAlphabetic }
    if next == "(" { return last.properties.isAlphabetic }
    guard last.properties.isAlphabetic, next.properties.isAlphabetic else { return false }
    let before = letters[..<place].reversed().prefix { $0.properties.isAlphabetic }.reversed()
    let behind = letters[place...].prefix { $0.properties.isAlphabetic }
    return isWord(utf8(Array(before)[...])) && isWord(utf8(behind))
      && !isWord(utf8((before + behind)[...]))
  }

  private static func isWord(_ text: [UInt8]) -> Bool {
    text.count >= 2 && isSyllable(text, 0..<text.count)
  }
}
