internal import PlanModel
internal import PlanText

/// Verbs inside names, which tell what an organ is for.
extension OrganReader {
  private static let workVerbs = PhraseTable<Bool>(
    lines:
      "xây dựng\nquản lý\nphát triển\nbảo vệ\nvận động\nđiều phối\ngiám sát\nkiểm tra\nhỗ trợ\ntuyên truyền\nphòng chống"
  )

  private static let trades = PhraseTable<Bool>(
    lines:
      "phát triển\nvận hành\nquản lý\nkiểm soát\nđiều hành\nchăm sóc\nkhai thác\nbảo tồn\nthống kê\nquản trị"
  )
  private static let longestTrade = 7
  /// Verbs that follow doers and no other verb.
  private static let tails = PhraseTable<Bool>(
    lines: "chịu trách nhiệm\nchủ trì\ncó nhiệm vụ\ncó trách nhiệm\nphối hợp")

  /// "Ban Quản lý xây dựng NTM xã": a verb that tells what the organ is for, with the place of the name close behind it.
  static func namesWork(_ tokens: Tokens, _ at: Int, _ end: Int) -> Bool {
    if let (_, length) = trades.match(tokens, at: at, before: end) {
      // "Ban Hỗ trợ phụ nữ | phát triển kinh tế:", "Đội Quản lý | vận hành lưới điện cao thế:", "Ban Hỗ trợ phụ nữ | phát triển kinh tế phối hợp với …"
      var colon = at + length
      while colon < min(end, at + length + longestTrade), tokens[colon].kind == .word,
        !tokens[colon].isCapitalised,
        OrganHead.determiners.match(tokens, at: colon, before: end) == nil
      {
        colon += 1
      }
      if colon < tokens.count, tokens[colon].isSymbol(":") { return true }
      if (at + length + 1..<max(at + length + 1, colon)).contains(where: { index in
        tails.match(tokens, at: index, before: end) != nil
      }) {
        return true
      }
    }
    guard let (_, length) = workVerbs.match(tokens, at: at, before: end) else { return false }
    for index in at + length..<min(end, at + length + 5) {
      if tokens[index].kind == .symbol { return false }
      if let (_, stop) = PlaceReader.match(tokens, at: index, before: end).map({ (0, $0.end) }) {
        return stop >= end || tokens[stop].kind == .symbol
          || VerbLexicon.actions.match(tokens, at: stop, before: end) != nil
      }
      if OrganHead.table.match(tokens, at: index, before: end) != nil { return false }
    }
    return false
  }
}
