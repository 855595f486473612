import PlanText

/// Chooses between two readings of a picture: what one recogniser was not sure of, another may have read better.
///
/// Every word stays as one of them has read it.
enum SurerWords {
  /// A line of which one word is less sure than this is worth a second reading.
  private static let doubtful = 0.9
  /// How much surer a recogniser must be of letters that are no syllable.
  private static let spelling = 0.2

  /// The places of the words of lines that are worth a second reading, as those `around` some places are.
  static func doubtfulPlaces(_ page: BoxPage, around places: [Box]) -> [Box] {
    page.runs.filter { run in
      leastConfidence(run.words) < doubtful
        || places.contains { place in
          run.box.left < place.right && place.left < run.box.right && run.box.top < place.bottom
            && place.top < run.box.bottom
        }
    }
    .flatMap { $0.words.map(\.box) }
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
        isWhole(new, old), isBetter(new, than: old)
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

  /// Whether a reading is to be taken instead of another.
  private static func isBetter(_ words: [BoxWord], than old: [BoxWord]) -> Bool {
    let forms = words.map { WordForm($0.text.bytes) }
    let others = old.map { WordForm($0.text.bytes) }
    if forms.count == 1, others.count == 1 {
      switch (forms[0], others[0]) {
      // A stroke is overlooked rather than made up.
      case (.numeral(let count), .numeral(let other)): return count > other
      case (.dash, .dash): return false
      default: break
      }
    }
    // Letters that are taken for figures are rare.
    if others.contains(.number), !forms.contains(.number) { return false }
    return sureness(words, forms) > sureness(old, others)
  }

  private static func leastConfidence(_ words: [BoxWord]) -> Double {
    words.reduce(1) { min($0, $1.confidence ?? 1) }
  }

  private static func sureness(_ words: [BoxWord], _ forms: [WordForm]) -> Double {
    let known = forms.count { $0 != .other }
    return leastConfidence(words) + spelling * Double(known) / Double(forms.count)
  }
}
