internal import PlanText

/// Labels without a mark whose titles end with a colon: "III | Đối tượng dự thi: Từ lớp 6", "2 | Thuận lợi:".
enum UnmarkedLabel {
  /// Tokens of a title up to its colon at most.
  private static let longest = 12
  private static let ten = PhraseTable<Bool>(lines: "x")

  /// Whether behind the Roman number before `at` a title stands that ends with a colon; not "X Quang: 5 ca".
  static func isTitled(_ tokens: Tokens, _ at: Int, _ range: Range<Int>) -> Bool {
    ten.exactly(tokens, at - 1..<at) == nil && colon(tokens, at, range) != nil
  }

  /// Whether behind the number before `at` nothing stands but a title with a colon; not "2 Phó Chủ tịch:", a number that counts.
  static func opensList(_ tokens: Tokens, _ at: Int, _ range: Range<Int>) -> Bool {
    guard let colon = colon(tokens, at, range), colon == range.upperBound - 1 else { return false }
    return OrganReader.find(tokens, at: at, before: colon) == nil
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
