internal import PlanText

/// Cuts the words of a paragraph at its full stops and semicolons.
enum ClauseSplitter {
  /// The clauses of `range`; the closing mark stays outside.
  static func clauses(_ tokens: Tokens, _ range: Range<Int>) -> [Range<Int>] {
    var result: [Range<Int>] = []
    result.reserveCapacity(4)
    var start = range.lowerBound
    var brackets = 0
    var next = range.lowerBound
    while true {
      let index = tokens.first(of: .clauseMarks, from: next, before: range.upperBound)
      guard index < range.upperBound else { break }
      next = index + 1
      guard tokens[index].kind == .symbol else { continue }
      let isEnd: Bool
      switch tokens[index].symbol {
      case 0x28:  // (
        brackets += 1
        isEnd = false
      case 0x29:  // )
        brackets = max(0, brackets - 1)
        isEnd = false
      case 0x3B: isEnd = brackets == 0  // ;
      case 0x2E:  // .
        isEnd =
          brackets == 0 && index + 1 < range.upperBound && tokens[index + 1].spaceBefore
          && tokens[index + 1].kind == .word && tokens[index + 1].isCapitalised
          && !isAbbreviation(tokens, index)
      default: isEnd = false
      }
      guard isEnd else { continue }
      if start < index { result.append(start..<index) }
      start = index + 1
    }
    if start < range.upperBound { result.append(start..<range.upperBound) }
    return result
  }

  /// "TP.", "Q.1", "Ông. Nguyễn Văn A": a full stop behind a short word in capitals or a title.
  private static func isAbbreviation(_ tokens: Tokens, _ index: Int) -> Bool {
    guard index > 0, tokens[index - 1].kind == .word else { return false }
    let before = tokens[index - 1]
    if before.isCapitalised, titles.match(tokens, at: index - 1, before: index) != nil {
      return true
    }
    return before.isAllCaps && before.end - before.start <= 2
  }

  private static let titles = PhraseTable<Bool>(lines: "ông\nbà")
}
