internal import PlanModel
internal import PlanText

/// Finds how a number binds: the words before and behind it.
enum Comparisons {
  static var before: MarkedTable<String> { MarkedTable(.comparisons, beforeTable) }
  private static let beforeTable = PhraseTable<String>(lines: QuotaLexicon.comparisons)
  private static let excess = PhraseTable<Bool>(lines: "quá")
  private static let surpassing = PhraseTable<Bool>(lines: "vượt\nvượt quá")
  private static let negations = PhraseTable<Bool>(lines: "không")
  private static let prohibitions = PhraseTable<Bool>(lines: "không cho phép\nkhông để\nkhông được")
  /// Words between a prohibition and what it forbids to surpass at most.
  private static let longestForbidden = 14
  /// What begins another thing to do: "không để xảy ra tai nạn | và nâng …", "không để chậm tiến độ | phấn đấu vượt 5%".
  static let turns = PhraseTable<Bool>(
    lines: """
      bảo đảm
      chiếm
      cho
      có
      duy trì
      gieo trồng
      giảm
      hoàn thành
      nhằm
      nâng
      phấn đấu
      rà soát
      thực hiện
      triển khai
      tăng
      và
      với
      đưa
      được
      đạt
      đảm bảo
      đồng thời
      """
  )
  private static let behind = PhraseTable<Quota.Comparison>(lines: QuotaLexicon.limits)
  /// Words that may stand between the comparison and the number.
  private static let fillers = PhraseTable<Bool>(lines: "đạt\ncó\nlà\nđược\nmức\nbằng")

  /// Whether a comparison of two words or more begins at `index` and a number follows it.
  static func begins(_ tokens: Tokens, _ index: Int, _ end: Int) -> Bool {
    guard let (_, length) = before.match(tokens, at: index, before: end), index + length < end
    else { return false }
    return tokens[index + length].kind == .number
  }

  /// The comparison whose words end directly before `index`; where they begin.
  static func match(_ tokens: Tokens, endingAt index: Int, from start: Int)
    -> (comparison: Quota.Comparison?, start: Int)?
  {
    var end = index
    if end - 1 >= start, fillers.match(tokens, at: end - 1, before: end) != nil,
      let found = exact(tokens, endingAt: end - 1, from: start)
    {
      return found
    }
    if end - 1 >= start, tokens[end - 1].isSymbol("(") { end -= 1 }
    // "Dự trữ tối thiểu: 500 rọ thép"
    if end - 2 >= start, tokens[end - 1].isSymbol(":"),
      let found = exact(tokens, endingAt: end - 1, from: start), end - 1 - found.start >= 2,
      found.comparison == .atLeast || found.comparison == .atMost
    {
      return found
    }
    return exact(tokens, endingAt: end, from: start) ?? beforeVerb(tokens, end, from: start)
  }

  private static let spread = PhraseTable<Bool>(
    lines: "ít nhất\nnhiều nhất\ntối thiểu\ntối đa")
  /// "tối đa đăng ký 03 tiết mục, | tối thiểu biểu diễn 01 tiết mục": whether a comparison that a verb may follow begins at `at`.
  static func opens(_ tokens: Tokens, _ at: Int, _ end: Int) -> Bool {
    spread.match(tokens, at: at, before: end) != nil
  }

  private static let joining = PhraseTable<Bool>(lines: "tham gia\ntham dự")

  /// "tối thiểu | tham gia | 50 lượt": a comparison before the verb of what is counted.
  private static func beforeVerb(_ tokens: Tokens, _ index: Int, from start: Int)
    -> (comparison: Quota.Comparison?, start: Int)?
  {
    for length in [3, 2, 1] where index - length - 2 >= start {
      let verb = index - length
      guard spread.exactly(tokens, verb - 2..<verb) != nil,
        joining.exactly(tokens, verb..<index) != nil
          || QuotaReader.verbs.exactly(tokens, verb..<index) != nil
          || length > 1 && VerbLexicon.actions.exactly(tokens, verb..<index) != nil
      else { continue }
      return exact(tokens, endingAt: verb, from: start)
    }
    return nil
  }

  private static func exact(_ tokens: Tokens, endingAt end: Int, from start: Int)
    -> (comparison: Quota.Comparison?, start: Int)?
  {
    // "không để tỷ lệ hộ tái nghèo | vượt 1%"
    for length in [2, 1] where end - length >= start {
      let verb = end - length
      if surpassing.exactly(tokens, verb..<end) != nil, isForbidden(tokens, verb, from: start) {
        return (.atMost, verb)
      }
    }
    if end - 1 >= start, excess.match(tokens, at: end - 1, before: end) != nil,
      let negation = (max(start, end - 9)..<end - 1).last(where: {
        negations.match(tokens, at: $0, before: end) != nil
      })
    {
      // "không tăng giá vé quá 60%": the words between are what is limited.
      return (.atMost, end - 1 - negation <= 2 ? negation : end - 1)
    }
    for length in [4, 3, 2, 1] where end - length >= start {
      guard let value = before.exactly(tokens, end - length..<end) else { continue }
      // "từ" alone says nothing unless "trở lên" follows, nor does "bình quân".
      return (Quota.Comparison(rawValue: value), end - length)
    }
    return nil
  }

  private static func isForbidden(_ tokens: Tokens, _ verb: Int, from start: Int) -> Bool {
    guard
      let word = (max(start, verb - longestForbidden)..<verb).last(where: {
        prohibitions.match(tokens, at: $0, before: verb) != nil
      })
    else { return false }
    // "không vượt" itself is a comparison.
    return verb - word > 2 && (word..<verb).allSatisfy { tokens[$0].kind == .word }
      && turns.first(tokens, in: word + 2..<verb) == nil
  }

  /// Whether a comparison that begins at `index` is one of what is not to be surpassed and holds its denial already: "| vượt 1%", "| quá 2%".
  static func surpasses(_ tokens: Tokens, at index: Int, before end: Int) -> Bool {
    surpassing.match(tokens, at: index, before: end) != nil
      || excess.match(tokens, at: index, before: end) != nil
  }

  /// "trở lên" or "trở xuống" within a few words behind `index`; where it ends.
  static func limit(_ tokens: Tokens, from index: Int, before end: Int)
    -> (comparison: Quota.Comparison, at: Int, end: Int)?
  {
    for at in index..<min(end, index + 10) {
      if [0x2C, 0x3B, 0x3A].contains(tokens[at].symbol)
        || tokens[at].isSymbol(".") && at + 1 < end && tokens[at + 1].spaceBefore
      {
        return nil
      }
      if let (comparison, length) = behind.match(tokens, at: at, before: end) {
        return (comparison, at, at + length)
      }
    }
    return nil
  }
}
