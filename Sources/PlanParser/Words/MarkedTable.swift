internal import PlanText

/// A table of phrases whose first words are a class of the plan's vocabulary: a word that begins none of them costs one look at its token.
///
/// Made anew at each use, out of constants, so that the table itself is reached only where the token lets it through.
struct MarkedTable<Value: Sendable> {
  private let mark: WordClasses
  private let table: () -> PhraseTable<Value>

  @inline(__always)
  init(_ mark: WordClasses, _ table: @escaping @autoclosure () -> PhraseTable<Value>) {
    self.mark = mark
    self.table = table
  }

  /// What the vocabulary holds of it.
  var entry: (words: WordFilter, class: WordClasses) { (table().firstWords, mark) }

  /// The longest phrase that begins at token `index` and ends before `end`; its value and its length in tokens.
  @inline(__always)
  func match(_ tokens: Tokens, at index: Int, before end: Int) -> (value: Value, length: Int)? {
    guard index < end, tokens.wordClasses[index].contains(mark) else { return nil }
    return table().match(tokens, at: index, before: end)
  }

  /// The value of the phrase that is exactly the tokens `range`.
  @inline(__always)
  func exactly(_ tokens: Tokens, _ range: Range<Int>) -> Value? {
    guard !range.isEmpty, tokens.wordClasses[range.lowerBound].contains(mark) else { return nil }
    return table().exactly(tokens, range)
  }

  /// The first phrase that begins in `range` and ends in it; where it begins, its value and its length.
  func first(_ tokens: Tokens, in range: Range<Int>) -> (at: Int, value: Value, length: Int)? {
    for index in range {
      if let (value, length) = match(tokens, at: index, before: range.upperBound) {
        return (index, value, length)
      }
    }
    return nil
  }
}
