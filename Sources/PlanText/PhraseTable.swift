/// Phrases and what each stands for, found in tokens by their folded words; the longest phrase wins.
///
/// Built from lines `phrase = value`, the form every lexicon has.
public struct PhraseTable<Value: Sendable>: Sendable {
  @usableFromInline let index: PhraseIndex
  @usableFromInline let values: [Value]

  /// A table of `entries`; a phrase that is given twice keeps its first value.
  public init(_ entries: [(phrase: String, value: Value)]) {
    var text: [UInt8] = []
    let phrases = entries.map { entry in
      let start = text.count
      text.append(contentsOf: entry.phrase.utf8)
      return start..<text.count
    }
    self.init(
      PhraseIndex(text, phrases, Array(0..<Int32(phrases.count))), entries.map(\.value))
  }

  private init(_ index: PhraseIndex, _ values: [Value]) {
    self.index = index
    self.values = values
  }

  /// The words that the phrases begin with.
  public var firstWords: WordFilter { index.firstWords }

  /// The longest phrase that begins at token `index` and ends before `end`; its value and its length in tokens.
  @inlinable
  public func match(_ tokens: Tokens, at index: Int, before end: Int) -> (
    value: Value, length: Int
  )? {
    guard index < end, self.index.mayBegin(with: tokens.all[index].key) else { return nil }
    let found = self.index.longest(tokens, at: index, before: end)
    return found.length > 0 ? (values[found.value], found.length) : nil
  }

  /// The value of the phrase that is exactly the tokens `range`.
  @inlinable
  public func exactly(_ tokens: Tokens, _ range: Range<Int>) -> Value? {
    guard let (value, length) = match(tokens, at: range.lowerBound, before: range.upperBound),
      length == range.count
    else { return nil }
    return value
  }

  /// The first phrase that begins in `range` and ends in it; where it begins, its value and its length.
  @inlinable
  public func first(_ tokens: Tokens, in range: Range<Int>) -> (at: Int, value: Value, length: Int)?
  {
    for index in range {
      if let (value, length) = match(tokens, at: index, before: range.upperBound) {
        return (index, value, length)
      }
    }
    return nil
  }
}

extension PhraseTable where Value == Bool {
  /// A set of phrases, one a line.
  public init(lines: String) {
    let lexicon = LexiconText(lines)
    let values = [Int32](repeating: 0, count: lexicon.lines.count)
    self.init(PhraseIndex(lexicon.bytes, lexicon.lines, values), [true])
  }
}

extension PhraseTable where Value: RawRepresentable, Value.RawValue == String {
  /// Lines of the form `phrase = raw value`; a line with an unknown value is left out (a test forbids such lines).
  public init(lines: String) { self.init(lines: lines) { Value(rawValue: $0) } }
}

extension PhraseTable where Value == String {
  /// Lines of the form `phrase = text`.
  public init(lines: String) { self.init(lines: lines) { $0 } }
}

extension PhraseTable {
  /// Lines of the form `phrase = text`, where `value` makes a value of the text; a line it has none for is left out.
  package init(lines: String, value: (String) -> Value?) {
    let lexicon = LexiconText(lines)
    let entries = lexicon.entries
    var values: [Value] = []
    let numbers = entries.values.map { text in
      guard let made = value(lexicon.words(text)) else { return Int32(-1) }
      values.append(made)
      return Int32(values.count - 1)
    }
    let index = PhraseIndex(
      lexicon.bytes, entries.phrases, entries.valueOfPhrase.map { numbers[$0] })
    self.init(index, values)
  }
}

/// The entries of a lexicon: its lines without blanks and `#` comments.
public func lexiconLines(_ lines: String) -> [String] {
  let lexicon = LexiconText(lines)
  return lexicon.lines.map(lexicon.words)
}

/// The two sides of `phrase = value`; the value is empty where there is no ` = `.
public func splitEntry(_ line: String) -> (phrase: String, value: String) {
  let lexicon = LexiconText(entry: line)
  guard let entry = lexicon.lines.first else { return ("", "") }
  let parts = lexicon.split(entry)
  return (lexicon.words(parts.phrase), lexicon.words(parts.value))
}
