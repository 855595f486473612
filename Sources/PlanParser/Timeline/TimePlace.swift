internal import PlanText

/// Where a time stands in its clause.
struct TimePlace {
  let clause: Range<Int>
  let start: Int
  let end: Int
  /// Whether nothing but the mark that ends the clause stands behind it.
  let isLast: Bool
  /// Whether the clause begins with it.
  let opens: Bool
  /// The symbol behind it; 0 for a word or nothing.
  let followed: UInt8
  /// Whether an action begins right behind it.
  let verbFollows: Bool
  /// "mỗi tháng | 02 chuyên mục"
  let countFollows: Bool

  private static let sending = PhraseTable<Bool>(lines: "gửi\nnộp\nhọp\ntrình")

  init(_ match: borrowing TimeMatch, in clause: Range<Int>, _ tokens: borrowing Tokens) {
    self.clause = clause
    (start, end) = (match.range.lowerBound, match.range.upperBound)
    isLast =
      end >= clause.upperBound
      || end + 1 == clause.upperBound && (tokens[end].isSymbol(".") || tokens[end].isSymbol(";"))
    opens = start == clause.lowerBound
    followed = end < clause.upperBound ? tokens[end].symbol : 0
    let behind = min(end, clause.upperBound)
    verbFollows =
      (VerbLexicon.actions.match(tokens, at: behind, before: clause.upperBound)?.length ?? 0) >= 2
      || Self.sending.match(tokens, at: behind, before: clause.upperBound) != nil
      || TimeBinding.reached.match(tokens, at: behind, before: clause.upperBound) != nil
    countFollows =
      end + 1 < clause.upperBound && tokens[end].kind == .number && tokens[end + 1].kind == .word
  }
}
