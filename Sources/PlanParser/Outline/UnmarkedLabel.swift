internal import PlanText

/// Labels without a mark whose titles end with a colon: "III | Đối tượng dự thi: Từ lớp 6".
enum UnmarkedLabel {
  /// Tokens of a title up to its colon at most.
  private static let longest = 12

  /// Whether behind the Roman number before `at` a title stands that ends with a colon; not "X Quang: 5 ca", "V Chiều: từ 13 giờ", whose letter may be a word.
  static func isTitled(_ tokens: Tokens, _ at: Int, _ range: Range<Int>) -> Bool {
    guard let colon = colon(tokens, at, range) else { return false }
    return tokens.words(at - 1..<at).utf8.count > 1 || colon > at + 2
  }

  /// The first colon of a title that begins at `at` with a capital and has nothing but words before it.
  private static func colon(_ tokens: Tokens, _ at: Int, _ range: Range<Int>) -> Int? {
    guard at + 1 < range.upperBound, tokens[at].spaceBefore, tokens[at].kind == .word,
      tokens[at].isCapitalised,
      let colon = (at + 1..<min(range.upperBound, at + longest)).first(where: {
        tokens[$0].isSymbol(":")
      }),
      (at..<colon).allSatisfy({
        tokens[$0].kind == .word || tokens[$0].isSymbol(",") || tokens[$0].isSymbol("-")
      })
    else { return nil }
    return colon
  }
}
