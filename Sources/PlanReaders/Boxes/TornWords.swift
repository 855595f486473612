import PlanText

/// Joins what recognition has torn although no space parts it: `GIÁ` and `M`.
enum TornWords {
  /// A gap is no space below this share of the height of the words beside it.
  private static let narrow = 0.12

  /// The words of a row, from left to right, with those joined that only together are a syllable.
  static func joined(_ words: [BoxWord]) -> [BoxWord] {
    guard words.count > 1, words[0].confidence != nil else { return words }
    var joined: [BoxWord] = []
    for word in words {
      guard let last = joined.last, isTorn(last, word) else {
        joined.append(word)
        continue
      }
      joined[joined.count - 1].text += word.text
      joined[joined.count - 1].box = last.box.union(word.box)
      joined[joined.count - 1].confidence = min(last.confidence ?? 1, word.confidence ?? 1)
    }
    return joined
  }

  private static func isTorn(_ first: BoxWord, _ second: BoxWord) -> Bool {
    let height = max(first.box.height, second.box.height)
    guard !second.isRaised, !first.isRaised, second.box.left - first.box.right < narrow * height,
      second.box.left >= first.box.center
    else { return false }
    return !(isWord(first.text) && isWord(second.text)) && isWord(first.text + second.text)
  }

  private static func isWord(_ text: WordText) -> Bool {
    isSyllable(text.bytes, 0..<text.count)
  }
}
