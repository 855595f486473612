import PlanText

/// Chooses between two readings of a picture: what one recogniser was not sure of, another may have read better.
///
/// Every word stays as one of them has read it.
enum SurerWords {
  /// A line of which one word is less sure than this is worth a second reading.
  private static let doubtful = 0.9
  /// How much surer a recogniser must be of letters that are no syllable.
  private static let spelling = 0.2

  /// The places of the words of lines that are worth a second reading.
  static func doubtfulPlaces(_ page: BoxPage) -> [Box] {
    page.runs.filter { leastConfidence($0.words) < doubtful }.flatMap { $0.words.map(\.box) }
  }

  /// The page with the words of `other` where these are the surer ones.
  static func chosen(_ page: BoxPage, _ other: BoxPage) -> BoxPage {
    let words = page.words
    let runs = page.runs.indices.flatMap { run in page.runs[run].words.map { _ in run } }
    let others = other.words
    var chosen: [Int: [BoxWord]] = [:]
    for group in WordPairs.groups(words, others) {
      let old = group.first.map { words[$0] }
      let new = group.second.map { others[$0] }.sorted { $0.box.left < $1.box.left }
      guard runs[group.first[0]] == runs[group.first[group.first.count - 1]],
        isWhole(new, old), sureness(new) > sureness(old)
      else { continue }
      for index in group.first { chosen[index] = [] }
      chosen[group.first[0]] = placed(new, like: old)
    }
    guard !chosen.isEmpty else { return page }
    var page = page
    var number = 0
    page.runs = page.runs.compactMap { run in
      BoxRun(
        run.words.flatMap { word in
          defer { number += 1 }
          return chosen[number] ?? [word]
        }
      )
    }
    return page
  }

  /// Words at the height of those whose place they take: their line is measured by its words.
  private static func placed(_ words: [BoxWord], like old: [BoxWord]) -> [BoxWord] {
    guard let box = BoxRun(old)?.box else { return words }
    return words.map { word in
      var word = word
      (word.box.top, word.box.bottom) = (box.top, box.bottom)
      return word
    }
  }

  /// Share of their width that two readings of one stretch have in common at least: part of a word is no reading of it.
  private static let common = 0.75

  private static func isWhole(_ words: [BoxWord], _ others: [BoxWord]) -> Bool {
    guard let box = BoxRun(words)?.box, let other = BoxRun(others)?.box else { return false }
    return min(box.right, other.right) - max(box.left, other.left)
      >= common * max(box.width, other.width)
  }

  private static func leastConfidence(_ words: [BoxWord]) -> Double {
    words.reduce(1) { min($0, $1.confidence ?? 1) }
  }

  private static func sureness(_ words: [BoxWord]) -> Double {
    let spelled = words.count { isWellFormed($0.text) }
    return leastConfidence(words) + spelling * Double(spelled) / Double(words.count)
  }

  /// Whether a word is a syllable, a number, a Roman numeral or a dash, with marks before and behind it as sentences have them.
  private static func isWellFormed(_ text: [UInt8]) -> Bool {
    var word = String(decoding: text, as: UTF8.self).unicodeScalars[...]
    while let first = word.first, opening.contains(first) { word.removeFirst() }
    while let last = word.last, closing.contains(last) { word.removeLast() }
    guard let first = word.first else { return true }
    if "0"..."9" ~= first { return isNumber(word) }
    if word.allSatisfy(numerals.contains) { return true }
    let letters = Array(String(word).utf8)
    return isSyllable(letters, 0..<letters.count)
  }

  /// Whether it is a number, a date, or a document's number: 1105/KH-UBND.
  private static func isNumber(_ word: Substring.UnicodeScalarView) -> Bool {
    var isSymbol = false
    return word.allSatisfy { scalar in
      if scalar == "/" { isSymbol = true }
      if "0"..."9" ~= scalar || inside.contains(scalar) { return true }
      return isSymbol && (scalar.properties.isUppercase || scalar == "&")
    }
  }

  private static let opening = Set("\"'“‘([-–+".unicodeScalars)
  private static let closing = Set("\"'”’)].,;:!?…/-–".unicodeScalars)
  private static let numerals = Set("IVXLC".unicodeScalars)
  private static let inside = Set(".,/%-:".unicodeScalars)
}
