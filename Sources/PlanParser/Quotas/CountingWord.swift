internal import PlanModel
internal import PlanText

/// The words "một" to "mười" where they count.
extension QuotaReader {
  private static let sending = PhraseTable<Bool>(
    lines:
      "cử\nchọn\nlựa chọn\nbồi dưỡng\nbố trí\nphân công\nchỉ định\nmở\nthành lập\nlập")
  private static let several = PhraseTable<Bool>(
    lines: "hai\nba\nbốn\nsáu\nbảy\ntám\nchín\nmười")
  private static let making = PhraseTable<Bool>(
    lines:
      "cử\nchọn\nlựa chọn\nbồi dưỡng\nbố trí\nmở\nthành lập\nxây dựng\nxây dựng được\ntổ chức\nduy trì\nnhân rộng"
  )
  private static let one = PhraseTable<Bool>(lines: "một")
  private static let articles = PhraseTable<Bool>(
    lines:
      "một số\nmột phần\nmột cách\nmột trong\nmột bước\nmột mặt\nmột vài\nmột chiều\nmột cửa\nmột lòng\nmột nửa"
  )
  private static let likening = PhraseTable<Bool>(
    lines: "là\nnhư\ntheo\nvào\ntrong\ntừ\nbằng\nvà\ncùng\ntại\nở")

  /// "Xây dựng được ba mô hình": a number word directly behind what is done; "giúp hai hộ trở lên", "từ một đến hai công trình".
  func isSeveral(_ at: Int, _ clause: Range<Int>) -> Bool {
    if opensRangeOfWords(at, clause) { return true }
    return Self.several.match(tokens, at: at, before: at + 1) != nil
      && (isLimited(at, clause)
        || [1, 2, 3].contains { length in
          at - length >= clause.lowerBound && Self.making.exactly(tokens, at - length..<at) != nil
        })
  }

  private static let onwards = PhraseTable<Bool>(lines: "trở lên")
  private static let opening = PhraseTable<Bool>(lines: "từ")
  /// Words between a number and the limit behind what it counts at most.
  private static let longestLimited = 6

  private static let fractions = PhraseTable<Bool>(lines: "phần")

  /// "hai gia đình hội viên | trở lên": nothing but words up to the limit; "hai phần ba" is a share.
  private func isLimited(_ at: Int, _ clause: Range<Int>) -> Bool {
    let near = max(clause.lowerBound, at - 1)..<min(clause.upperBound, at + 2)
    if Self.fractions.first(tokens, in: near) != nil { return false }
    for index in at + 1..<max(at + 1, min(clause.upperBound, at + 2 + Self.longestLimited)) {
      guard tokens[index].kind == .word else { return false }
      if let (_, length) = Self.onwards.match(tokens, at: index, before: clause.upperBound) {
        // "người có hai con trở lên | được …" says whom something is about.
        let behind = index + length
        return index > at + 1
          && (behind >= clause.upperBound || tokens[behind].kind == .symbol
            || isBrought(at, clause))
      }
    }
    return false
  }

  /// "giúp được | hai hộ trở lên thoát nghèo", "Có | ba mô hình trở lên được công nhận": behind what is done, or a "có" that opens the clause.
  private func isBrought(_ at: Int, _ clause: Range<Int>) -> Bool {
    [1, 2, 3].contains {
      at - $0 >= clause.lowerBound && Self.bringing.exactly(tokens, at - $0..<at) != nil
    } || at == clause.lowerBound + 1 && Self.having.match(tokens, at: at - 1, before: at) != nil
  }
  private static let having = PhraseTable<Bool>(lines: "có")
  private static let bringing = PhraseTable<Bool>(
    lines:
      "giúp\ngiúp thêm\ngiúp thêm được\ngiúp được\ngiúp đỡ\ngiúp đỡ được\nhỗ trợ\nhỗ trợ được\nkết nạp\nkết nạp được\nvận động\nvận động được\nxây dựng\nxây dựng được\nphấn đấu có"
  )

  /// "từ | một đến hai công trình": a range in words that counts what stands behind it.
  private func opensRangeOfWords(_ at: Int, _ clause: Range<Int>) -> Bool {
    guard at > clause.lowerBound, tokens[at].kind == .word,
      Self.one.match(tokens, at: at, before: at + 1) != nil
        || Self.several.match(tokens, at: at, before: at + 1) != nil,
      Self.opening.match(tokens, at: at - 1, before: at) != nil,
      let numeral = NumeralReader.match(tokens, at: at, before: clause.upperBound),
      numeral.upper != nil
    else { return false }
    let behind = at + numeral.length
    return CountedPhrase.end(tokens, from: behind, before: clause.upperBound) > behind
  }

  /// "Mỗi thôn có một vườn ươm", "cử một cán bộ": the word counts; elsewhere it is hardly more than an article.
  func isOne(_ at: Int, _ clause: Range<Int>) -> Bool {
    guard Self.one.match(tokens, at: at, before: at + 1) != nil, at > clause.lowerBound,
      Self.articles.match(tokens, at: at, before: clause.upperBound) == nil
    else { return false }
    if [1, 2].contains(where: {
      at - $0 >= clause.lowerBound && Self.sending.exactly(tokens, at - $0..<at) != nil
    }) {
      return true
    }
    return Self.likening.match(tokens, at: at - 1, before: at) == nil
      && (max(clause.lowerBound, at - 8)..<at).contains {
        Self.distributing.match(tokens, at: $0, before: $0 + 1) != nil
      } && distributes(at, clause)
  }
}
