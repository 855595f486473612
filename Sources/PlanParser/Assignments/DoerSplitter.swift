internal import PlanModel
internal import PlanText

/// Cuts a paragraph into clauses without parting a list of doers that semicolons separate, and apart where a second doer with a duty of its own begins.
enum DoerSplitter {
  /// The clauses of `range`.
  static func clauses(_ tokens: Tokens, _ range: Range<Int>) -> [Range<Int>] {
    var result: [Range<Int>] = []
    var start = range.lowerBound
    for clause in ClauseSplitter.clauses(tokens, range) {
      // "Ban Tổ chức Tỉnh ủy; Công an tỉnh; Sở Tài chính đề nghị …"
      let head = directiveEnd(tokens, start, clause.upperBound)
      if let (_, stop) = OrganList.match(tokens, at: head, before: clause.upperBound),
        stop >= clause.upperBound,
        clause.upperBound < range.upperBound
      {
        continue
      }
      result += parts(tokens, start..<clause.upperBound)
      start = min(clause.upperBound + 1, range.upperBound)
    }
    if start < range.upperBound { result += parts(tokens, start..<range.upperBound) }
    return result
  }

  private static let toward = PhraseTable<Bool>(lines: "đối với\nriêng đối với\nriêng")

  private static func directiveEnd(_ tokens: Tokens, _ at: Int, _ end: Int) -> Int {
    if let (_, length) = toward.match(tokens, at: at, before: end) { return at + length }
    guard let (_, length) = VerbLexicon.directives.match(tokens, at: at, before: end) else {
      return at
    }
    return at + length
  }

  /// "…, các cơ quan phối hợp có trách nhiệm …" begins a clause of its own.
  private static func parts(_ tokens: Tokens, _ range: Range<Int>) -> [Range<Int>] {
    var result: [Range<Int>] = []
    var start = range.lowerBound
    for index in range where tokens[index].isSymbol(",") && index > start + 3 {
      guard let (_, stop) = OrganList.match(tokens, at: index + 1, before: range.upperBound),
        VerbLexicon.strong.match(tokens, at: stop, before: range.upperBound) != nil
      else { continue }
      // Not where the list before the comma goes on: the doers of one duty.
      let head = directiveEnd(tokens, start, range.upperBound)
      if let (_, end) = OrganList.match(tokens, at: head, before: range.upperBound), end > index {
        continue
      }
      result.append(start..<index)
      start = index + 1
    }
    result.append(start..<range.upperBound)
    return result
  }
}
