import PlanModel
import PlanText

/// A sentence in which words are looked for that withhold what it names.
struct WithheldWords {
  let tokens: Tokens
  let range: Range<Int>
  private let words: Set<UInt64>
  private let pairs: Set<[UInt64]>

  init(_ span: TextSpan, of document: AuditedDocument) {
    tokens = document.tokens
    range = tokens.indices(in: span)
    let tokens = tokens
    words = Set(range.map { tokens[$0].key.toneless.bits })
    pairs = Set(
      range.dropLast().map {
        [tokens[$0].key.toneless.bits, tokens[$0 + 1].key.toneless.bits]
      })
  }

  /// How often a phrase of `table` stands in it before token `end`.
  func count(of table: PhraseTable<Bool>, before end: Int? = nil) -> Int {
    (range.lowerBound..<(end ?? range.upperBound)).count {
      table.match(tokens, at: $0, before: range.upperBound) != nil
    }
  }

  /// Where it begins to say what `other` says: the first two words, one after the other, that stand so in both; else the first word.
  func start(saying other: WithheldWords) -> Int? {
    let pair = range.dropLast().first {
      tokens[$0].kind == .word && tokens[$0 + 1].kind == .word
        && other.pairs.contains([tokens[$0].key.toneless.bits, tokens[$0 + 1].key.toneless.bits])
    }
    return pair
      ?? range.first {
        tokens[$0].kind == .word && other.words.contains(tokens[$0].key.toneless.bits)
      }
  }

  /// What the words before `end` do to those behind them: a denial after the last comma, "đã" right before them, a condition anywhere.
  func withholdings(before end: Int) -> Set<Withholding> {
    var found: Set<Withholding> = []
    var index = range.lowerBound
    while index < end {
      if tokens[index].isSymbol(",") || tokens[index].isSymbol(":") { found.remove(.denial) }
      guard
        let (value, length) = PlanWords.withholding.match(
          tokens, at: index, before: range.upperBound)
      else {
        index += 1
        continue
      }
      if value != .none, value != .past || index + length == end { found.insert(value) }
      index += length
    }
    return found
  }
}

extension Level {
  /// Whether it is a tier above `other`.
  func isAbove(_ other: Level) -> Bool {
    let order = Level.allCases
    guard let own = order.firstIndex(of: self), let others = order.firstIndex(of: other) else {
      return false
    }
    return own < others
  }
}
