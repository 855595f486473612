/// Finds the phrases of `SlipLexicon` behind slips, and lets the words compare as what they were meant to be.
///
/// The text stays as it is; only what phrases compare changes. Time grows linearly with the words.
public struct SlipReader: Sendable {
  /// A phrase, its tokens and their letters without marks.
  private struct Phrase {
    var words: String
    var keys: [Syllable]
    var letters: [UInt8]
    var place: SlipLexicon.Place
  }

  /// How a line was made.
  public enum Line: Sendable {
    /// Its letters were typed: only a line that is a phrase and nothing else is looked at, and only marks may be wrong.
    case typed
    /// A machine recognised its letters.
    case recognised
  }

  private let phrases: [Phrase]
  /// The first words of the phrases without marks, in the order of their bits.
  private let firsts: [(word: UInt64, phrase: Int)]

  /// Letters of a phrase for each wrong one.
  private static let lettersPerEdit = 6
  private static let mostEdits = 3
  /// Words of a line that may be a heading.
  private static let longestHeading = 16
  /// Labels, marks and short capitals that may stand before the first phrase of a line.
  private static let mostBefore = 4

  public static let shared = SlipReader()

  private init() {
    let lexicon = LexiconText(SlipLexicon.phrases)
    let entries = lexicon.entries
    let places = entries.values.map { SlipLexicon.Place(rawValue: lexicon.words($0)) }
    var tokens: [Token] = []
    let ends = Tokenizer.append(lexicon.bytes, phrases: entries.phrases, to: &tokens)
    var phrases: [Phrase] = []
    var start = 0
    for (number, end) in ends.enumerated() {
      let keys = tokens[start..<end].map(\.key)
      start = end
      guard let place = places[entries.valueOfPhrase[number]], !keys.isEmpty else { continue }
      phrases.append(
        Phrase(
          words: lexicon.words(entries.phrases[number]), keys: keys,
          letters: keys.flatMap(\.bareLetters), place: place))
    }
    self.phrases = phrases
    firsts = phrases.indices.map { ($0, phrases[$0].keys[0].bare.bits) }
      .sorted { ($0.1, $0.0) < ($1.1, $1.0) }.map { (word: $0.1, phrase: $0.0) }
  }

  /// The phrases whose first word is `word` but for its marks, in the order of the lexicon.
  private func phrases(beginningLike word: Syllable) -> some Sequence<Int> {
    let bits = word.bare.bits
    let start = firsts.partitioningIndex { $0.word >= bits }
    return firsts[start...].lazy.prefix { $0.word == bits }.map(\.phrase)
  }

  /// Lets the words of `range`, one line, compare as the phrases they were meant to be; the slips found.
  public func mend(_ tokens: inout Tokens, _ range: Range<Int>, _ line: Line) -> [Slip] {
    guard !range.isEmpty else { return [] }
    switch line {
    case .typed: return wholeLine(tokens, range).map { [take($0, &tokens)] } ?? []
    case .recognised:
      var slips: [Slip] = []
      let first = firstWord(tokens, range)
      var at = range.lowerBound
      while at < range.upperBound {
        let match =
          at == first ? opening(tokens, at, range) : anywhere(tokens, at, range.upperBound)
        guard let match else {
          at += 1
          continue
        }
        slips.append(take(match, &tokens))
        at += phrases[match.phrase].keys.count
      }
      return slips
    }
  }

  private struct Match {
    var phrase: Int
    var at: Int
  }

  private func take(_ match: Match, _ tokens: inout Tokens) -> Slip {
    let phrase = phrases[match.phrase]
    let range = match.at..<match.at + phrase.keys.count
    tokens.compare(range, as: phrase.keys)
    return Slip(span: tokens.span(range), meant: phrase.words)
  }

  /// A phrase of two words or more that is all of a line but for its label and its last mark.
  private func wholeLine(_ tokens: Tokens, _ range: Range<Int>) -> Match? {
    let first = firstWord(tokens, range)
    guard range.upperBound - first <= 12 else { return nil }
    var end = range.upperBound
    while end > first, tokens[end - 1].kind == .symbol { end -= 1 }
    guard first < end, !isExact(tokens, first, end) else { return nil }
    let match = bareMatch(tokens, first, end) { $0.keys.count >= 2 }
    return match.flatMap { phrases[$0.phrase].keys.count == end - first ? $0 : nil }
  }

  /// The phrase at the beginning of a line's words.
  private func opening(_ tokens: Tokens, _ at: Int, _ range: Range<Int>) -> Match? {
    let isShort = range.count <= Self.longestHeading
    func allows(_ phrase: Phrase) -> Bool {
      guard phrase.place == .heading else { return true }
      let end = at + phrase.keys.count
      return isShort || end < range.upperBound && tokens[end].isSymbol(":")
    }
    if isExact(tokens, at, range.upperBound) { return nil }
    return bareMatch(tokens, at, range.upperBound, allows)
      ?? (isShort ? nearMatch(tokens, at, range.upperBound) : nil)
  }

  private func anywhere(_ tokens: Tokens, _ at: Int, _ end: Int) -> Match? {
    guard tokens[at].kind == .word else { return nil }
    if isExact(tokens, at, end) { return nil }
    return bareMatch(tokens, at, end) { $0.place == .anywhere }
  }

  /// The first token behind labels and marks.
  private func firstWord(_ tokens: Tokens, _ range: Range<Int>) -> Int {
    var at = range.lowerBound
    while at + 1 < range.upperBound, at - range.lowerBound < Self.mostBefore {
      let token = tokens[at]
      let next = tokens[at + 1]
      let isLabel =
        token.kind != .word
        || token.end - token.start <= 4 && next.kind == .symbol && !next.spaceBefore
          && !next.isSymbol(":")
      guard isLabel else { break }
      at += 1
    }
    return at
  }

  /// Whether a phrase stands there as it should.
  private func isExact(_ tokens: Tokens, _ at: Int, _ end: Int) -> Bool {
    phrases(beginningLike: tokens[at].key).contains { index in
      let keys = phrases[index].keys
      return keys.count <= end - at && keys.indices.allSatisfy { tokens[at + $0].key == keys[$0] }
    }
  }

  /// The longest phrase whose letters stand there with wrong marks.
  private func bareMatch(
    _ tokens: Tokens,
    _ at: Int,
    _ end: Int,
    _ allows: (Phrase) -> Bool
  ) -> Match? {
    var best: Match?
    var length = 0
    for index in phrases(beginningLike: tokens[at].key) {
      let keys = phrases[index].keys
      guard keys.count > length, keys.count <= end - at, allows(phrases[index]),
        keys.indices.allSatisfy({ tokens[at + $0].key.bare == keys[$0].bare })
      else { continue }
      best = Match(phrase: index, at: at)
      length = keys.count
    }
    return best
  }

  /// The one phrase whose letters stand there but for a few; nil where two are as near.
  private func nearMatch(_ tokens: Tokens, _ at: Int, _ end: Int) -> Match? {
    var best: (match: Match, rest: Int)?
    var isShared = false
    for (index, phrase) in phrases.enumerated() {
      let most = min(Self.mostEdits, phrase.letters.count / Self.lettersPerEdit)
      let count = phrase.keys.count
      guard most > 0, count >= 2, count <= end - at else { continue }
      let range = at..<at + count
      let fits = zip(range, phrase.keys).allSatisfy { at, key in
        (key.letterCount == 0) == (tokens[at].key.letterCount == 0)
      }
      guard fits else { continue }
      let letters = range.flatMap { tokens[$0].key.bareLetters }
      guard let edits = EditDistance.between(letters, phrase.letters, most: most) else { continue }
      // The more letters are right, the better.
      let rest = phrase.letters.count - 4 * edits
      if let found = best, found.rest == rest { isShared = true }
      if best.map({ rest > $0.rest }) ?? true {
        best = (Match(phrase: index, at: at), rest)
        isShared = false
      }
    }
    return isShared ? nil : best?.match
  }
}
