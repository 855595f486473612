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

  /// The span of the sentence.
  var span: TextSpan { tokens.span(range) }

  /// The years in it.
  var years: [Int] {
    range.compactMap { index in
      guard tokens.digitCount(index) == 4, let year = tokens.value(index),
        (1990...2100).contains(year)
      else { return nil }
      return year
    }
  }

  /// How often a part of a whole is told: "03/14 thôn"; not dates, and not "14/14 thôn".
  var partsOfWholes: Int {
    range.count { index in
      guard index + 3 < range.upperBound, tokens[index + 1].isSymbol("/"),
        let part = tokens.value(index), let whole = tokens.value(index + 2), part < whole,
        tokens[index + 3].kind == .word, !tokens[index + 3].isCapitalised,
        index == range.lowerBound || !tokens[index - 1].isSymbol("/")
      else { return false }
      return Self.units.match(tokens, at: index + 3, before: range.upperBound) != nil
    }
  }

  private static let units = PhraseTable<Bool>(
    lines: """
      buôn
      bản
      chi bộ
      chợ
      cơ sở
      hộ
      khu dân cư
      khu phố
      phường
      thôn
      thị trấn
      trường
      tổ dân phố
      xã
      xóm
      ấp
      """)

  /// How often a phrase of `table` stands in it before token `end`.
  func count(of table: PhraseTable<Bool>, before end: Int? = nil) -> Int {
    (range.lowerBound..<(end ?? range.upperBound)).count {
      table.match(tokens, at: $0, before: range.upperBound) != nil
    }
  }

  /// Where it begins to say what `other` says: the longest run of words whose neighbours stand so in both; else the first word in both.
  func start(saying other: WithheldWords) -> Int? {
    var best: (start: Int, length: Int)?
    var start = range.lowerBound
    for index in range {
      let isPair =
        index + 1 < range.upperBound
        && other.pairs.contains([
          tokens[index].key.toneless.bits, tokens[index + 1].key.toneless.bits,
        ])
      if isPair { continue }
      if index > start, best.map({ $0.length < index - start }) ?? true {
        best = (start, index - start)
      }
      start = index + 1
    }
    return best?.start
      ?? range.first {
        tokens[$0].kind == .word && other.words.contains(tokens[$0].key.toneless.bits)
      }
  }

  /// What the words before `end` do to those behind them: a denial or "đã" after the last comma or "thì", a condition anywhere.
  func withholdings(before end: Int) -> Set<Withholding> {
    var found: Set<Withholding> = []
    var index = range.lowerBound
    while index < end {
      if tokens[index].isSymbol(",") || tokens[index].isSymbol(":")
        || PlanWords.then.match(tokens, at: index, before: end) != nil
      {
        found.subtract([.denial, .past])
      }
      guard
        let (value, length) = PlanWords.withholding.match(
          tokens, at: index, before: range.upperBound)
      else {
        index += 1
        continue
      }
      if value != .none { found.insert(value) }
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
