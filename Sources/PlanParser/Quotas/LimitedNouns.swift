internal import PlanModel
internal import PlanText

/// Numbers that a limit binds and what stands behind it.
extension QuotaReader {
  private static let reaching = PhraseTable<Bool>(lines: "đạt")

  /// "đạt từ | 98%": from there up, where no second number follows and nothing is told to rise or fall from it.
  func isReachedFrom(_ start: Int, _ behind: Int, _ clause: Range<Int>) -> Bool {
    start > clause.lowerBound && Self.from.match(tokens, at: start, before: start + 1) != nil
      && Self.reaching.match(tokens, at: start - 1, before: start) != nil
      && !isBaseline(start, behind, clause)
  }

  /// What stands behind "trở lên": "Từ 80% trở lên | công đoàn cơ sở"; nil where a subject stands before the number.
  func nounBehind(_ index: Int, _ start: Int, _ clause: Range<Int>) -> Range<Int>? {
    guard index < clause.upperBound, tokens[index].kind == .word,
      start == clause.lowerBound
        || !CountedPhrase.isLinked(tokens, at: start, from: clause.lowerBound),
      CountedDoers.begin(tokens, at: index, before: clause.upperBound)
        || tokens[index].isAllCaps && tokens[index].key.letterCount > 1
    else { return nil }
    let end = CountedPhrase.end(tokens, from: index, before: clauseEnd(index, clause))
    return end > index ? index..<end : nil
  }
}
