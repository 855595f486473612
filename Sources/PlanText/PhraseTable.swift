/// Phrases and what each stands for, found in tokens by their folded words; the longest phrase wins.
///
/// Built from lines `phrase = value`, the form every lexicon has.
public struct PhraseTable<Value: Sendable>: Sendable {
  @usableFromInline let index: PhraseIndex
  @usableFromInline let values: [Value]

  /// A table of `entries`; a phrase that is given twice keeps its first value.
  public init(_ entries: [(phrase: String, value: Value)]) {
    let (index, kept) = PhraseIndex.build(entries.map(\.phrase))
    self.index = index
    values = kept.map { entries[$0].value }
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
    self.init(lexiconLines(lines).map { ($0, true) })
  }
}

extension PhraseTable where Value: RawRepresentable, Value.RawValue == String {
  /// Lines of the form `phrase = raw value`; a line with an unknown value is left out (a test forbids such lines).
  public init(lines: String) {
    self.init(
      lexiconLines(lines).compactMap { line in
        let parts = splitEntry(line)
        guard let value = Value(rawValue: parts.value) else { return nil }
        return (parts.phrase, value)
      }
    )
  }
}

extension PhraseTable where Value == String {
  /// Lines of the form `phrase = text`.
  public init(lines: String) {
    self.init(lexiconLines(lines).map { splitEntry($0) })
  }
}

/// The entries of a lexicon: its lines without blanks and `#` comments.
public func lexiconLines(_ lines: String) -> [String] {
  lines.utf8.split(separator: 0x0A).compactMap { line in
    let trimmed = line.drop { $0 == 0x20 }
    guard let first = trimmed.first, first != 0x23 else { return nil }
    return String(decoding: trimmed, as: UTF8.self)
  }
}

/// The two sides of `phrase = value`; the value is empty where there is no ` = `.
public func splitEntry(_ line: String) -> (phrase: String, value: String) {
  let bytes = Array(line.utf8)
  for index in bytes.indices.dropLast(2)
  where bytes[index] == 0x20 && bytes[index + 1] == 0x3D && bytes[index + 2] == 0x20 {
    return (
      String(decoding: bytes[..<index], as: UTF8.self),
      String(decoding: bytes[(index + 3)...], as: UTF8.self)
    )
  }
  return (line, "")
}
