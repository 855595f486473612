internal import PlanText

/// What a naming of a document can begin with: a cheap test before the real ones.
enum CitationStart {
  /// The words, written small or large, that a naming or the head of a list can begin with.
  static let words: WordFilter = {
    var words = CitationReader.names.firstWords
    words.formUnion(CitationReader.numberWords.firstWords)
    words.formUnion(CitationList.plural.firstWords)
    return words
  }()

  /// Whether a naming may begin at `at`.
  static func mayBegin(_ tokens: Tokens, _ at: Int) -> Bool {
    let token = tokens[at]
    return token.kind == .number
      || token.kind == .word
        && (token.isCapitalised
          || CitationReader.numberWords.match(tokens, at: at, before: at + 1) != nil)
      || CitationReader.names.match(tokens, at: at, before: min(at + 4, tokens.count)) != nil
  }
}
