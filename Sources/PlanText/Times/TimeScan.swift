/// Looks at the tokens of one stretch of text for the parts of times; never looks at or past `end`.
struct TimeScan {
  let tokens: Tokens
  let end: Int
  /// The year of times whose year the text does not say.
  let defaultYear: Int?

  init(_ tokens: Tokens, before end: Int, defaultYear: Int? = nil) {
    self.tokens = tokens
    self.end = min(end, tokens.count)
    self.defaultYear = defaultYear
  }

  /// The word at `at`; nil for other words, numbers, symbols and past the end.
  subscript(at: Int) -> TimeWord? {
    at >= 0 && at < end ? TimeWord.word(of: tokens[at]) : nil
  }

  func isSymbol(_ character: Unicode.Scalar, _ at: Int) -> Bool {
    at >= 0 && at < end && tokens[at].isSymbol(character)
  }

  func isNumber(_ at: Int) -> Bool { at >= 0 && at < end && tokens[at].kind == .number }

  /// Whether the token at `at` stands directly behind the one before.
  func isGlued(_ at: Int) -> Bool { at > 0 && at < end && !tokens[at].spaceBefore }

  /// The longest phrase of `table` at `at`.
  func phrase<Value>(_ table: PhraseTable<Value>, _ at: Int) -> (value: Value, next: Int)? {
    guard at >= 0, at < end, let (value, length) = table.match(tokens, at: at, before: end) else {
      return nil
    }
    return (value, at + length)
  }

  /// A number of one or two digits at `at`, where it is no part of a longer figure such as 1.860 or 16,43.
  func small(_ at: Int, in range: ClosedRange<Int>) -> Int? {
    guard isNumber(at), tokens.digitCount(at) <= 2, let value = tokens.value(at),
      range.contains(value)
    else { return nil }
    return value
  }

  /// A year of four digits at `at` that is neither a piece of a larger number nor of a document's number.
  func year(_ at: Int) -> Int? {
    guard isNumber(at), tokens.digitCount(at) == 4, let value = tokens.value(at),
      (1000...2999).contains(value)
    else { return nil }
    if isGlued(at + 1), at + 2 < end, !tokens[at + 2].spaceBefore {
      let mark = tokens[at + 1]
      let after = tokens[at + 2]
      if mark.isSymbol("/"), after.kind == .word { return nil }
      if mark.isSymbol("-"), after.kind == .word, after.isAllCaps { return nil }
      if mark.isSymbol(".") || mark.isSymbol(","), after.kind == .number { return nil }
    }
    return value
  }

  /// A year that no word introduces, as in `đến 2030`: no count of people, money or things.
  func bareYear(_ at: Int) -> Int? {
    guard let value = year(at), (1900...2100).contains(value), !isCounted(at) else { return nil }
    return value
  }

  /// Whether the number at `at` counts or measures the word behind it.
  func isCounted(_ at: Int) -> Bool {
    isSymbol("%", at + 1) || phrase(TimeLexicon.measured, at + 1) != nil
  }

  /// Whether a number may begin at `at`: not in the middle of a figure, a date or a document's number.
  func startsFigure(_ at: Int) -> Bool {
    guard at > 0, !tokens[at].spaceBefore else { return true }
    let before = tokens[at - 1]
    if before.kind != .symbol { return false }
    if before.isSymbol("/") || before.isSymbol(".") || before.isSymbol(",") {
      return at < 2 || tokens[at - 2].kind == .symbol || tokens[at - 1].spaceBefore
    }
    if before.isSymbol("-") { return at < 2 || tokens[at - 1].spaceBefore || startsFigureRange(at) }
    return true
  }

  /// Whether the dash before `at` opens a list item or joins two dates rather than the parts of a document's number.
  private func startsFigureRange(_ at: Int) -> Bool { tokens[at - 2].kind == .number }
}
