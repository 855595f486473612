internal import PlanText

/// Finds how far the subject of a share goes: `100% trẻ em trong cơ sở giáo dục mầm non | được …`.
enum ShareSubject {
  private static let longest = 26
  private static let places = PhraseTable<Bool>(
    lines: "trong\ntại\nở\nlà\ntừ\nthuộc\nthuộc diện\ncó")
  private static let periods = PhraseTable<Bool>(
    lines: "năm\ntháng\nquý\ntuần\ngiai đoạn\nkỳ\nđó\nthời gian\nvòng\ntổng số\nquá trình")
  private static let predicates = PhraseTable<Bool>(lines: "được\nđều\nđạt\nphải")
  private static let weakPredicates = PhraseTable<Bool>(lines: "có\nhoàn thành\nbảo đảm\nđảm bảo")
  private static let having = PhraseTable<Bool>(lines: "có")
  private static let passive = PhraseTable<Bool>(lines: "được")
  private static let recognised = PhraseTable<Bool>(lines: "được công nhận")
  private static let titles = PhraseTable<Bool>(lines: "danh hiệu\nlà\nđạt")
  private static let clauses = PhraseTable<Bool>(
    lines: "so với\ntrong đó\nđồng thời\ngóp phần\nqua đó\ntừ đó\nnhằm\nđể\nnếu\nkhi\nthì")

  /// The end of the subject whose noun is `noun`; the noun's own end where nothing is told of it.
  static func end(_ tokens: Tokens, _ noun: Range<Int>, before end: Int) -> Int {
    let index = noun.upperBound
    guard index < end, !noun.isEmpty else { return index }
    // "70% gia đình | được công nhận đạt danh hiệu"
    if noun.count > 3, recognised.exactly(tokens, index - 3..<index) != nil,
      titles.match(tokens, at: index, before: end) != nil
    {
      return index - 3
    }
    let isDoer = CountedDoers.begin(tokens, at: noun.lowerBound, before: end)
    if isDoer {
      // What those do who act is no part of them; where they are is.
      guard places.match(tokens, at: index, before: end) != nil, index + 1 < end,
        periods.match(tokens, at: index + 1, before: end) == nil,
        // "100% xã | có Kế hoạch": what they are to have.
        !(having.match(tokens, at: index, before: end) != nil && tokens[index + 1].isCapitalised)
      else { return index }
    } else if predicates.match(tokens, at: index, before: end) != nil,
      !isRelative(tokens, index, end)
    {
      return index
    }
    return predicate(tokens, from: index, before: end, predicates, isDoer: isDoer)
      ?? (isDoer ? nil : predicate(tokens, from: index, before: end, weakPredicates, isDoer: false))
      ?? index
  }

  /// Where the first of `words` stands that says something of the subject; nil where the clause ends before.
  private static func predicate(
    _ tokens: Tokens, from index: Int, before end: Int, _ words: PhraseTable<Bool>, isDoer: Bool
  ) -> Int? {
    var at = index
    let limit = min(end, index + longest)
    while at < limit {
      let symbol = tokens[at].symbol
      if symbol == UInt8(ascii: "("), !isDoer,
        let close = (at + 1..<min(limit, at + 10)).first(where: { tokens[$0].isSymbol(")") })
      {
        at = close + 1
        continue
      }
      if [0x3A, 0x3B, 0x28, 0x25].contains(symbol) { return nil }
      if symbol == UInt8(ascii: ","), at + 1 < limit, endsClause(tokens, at + 1, limit, isDoer) {
        return nil
      }
      if at > index, clauses.match(tokens, at: at, before: end) != nil { return nil }
      if at > index || !isDoer, words.match(tokens, at: at, before: end) != nil,
        !CountedPhrase.isInner(tokens, at: at, before: end), !isRelative(tokens, at, limit)
      {
        return at > index + 1 ? at : nil
      }
      at += 1
    }
    return nil
  }

  /// Whether what stands behind a comma is no part of the subject. A thing's modifiers may be a list of verbs.
  private static func endsClause(_ tokens: Tokens, _ at: Int, _ end: Int, _ isDoer: Bool) -> Bool {
    if CountedPhrase.isStop(tokens, at: at, before: end) { return true }
    if isDoer { return VerbLexicon.actions.match(tokens, at: at, before: end) != nil }
    return tokens[at].kind == .number
  }

  /// `nhiệm vụ được Chính phủ, Thủ tướng Chính phủ giao | được theo dõi`: who did it stands between, and a second predicate follows.
  private static func isRelative(_ tokens: Tokens, _ at: Int, _ end: Int) -> Bool {
    // "trẻ chưa được tiêm đủ mũi | được tiêm bổ sung": what has not been done yet tells of whom the share is.
    guard passive.match(tokens, at: at, before: end) != nil, at + 1 < end,
      tokens[at + 1].isCapitalised || givers.match(tokens, at: at + 1, before: end) != nil
        || at > 0 && negations.match(tokens, at: at - 1, before: at) != nil
    else { return false }
    return (at + 2..<min(end, at + 16)).contains {
      predicates.match(tokens, at: $0, before: end) != nil
    }
  }
  private static let negations = PhraseTable<Bool>(lines: "chưa\nkhông")
  private static let givers = PhraseTable<Bool>(lines: "cấp\ncơ quan\ncác cấp\ncác cơ quan")
}
