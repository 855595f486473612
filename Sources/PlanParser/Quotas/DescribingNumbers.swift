internal import PlanModel
internal import PlanText

/// Numbers that describe those who are told, where something is done, or what is counted.
extension QuotaReader {
  private static let openings = PhraseTable<Bool>(lines: "tại\nở\ntrên địa bàn\nđối với")

  /// "Đối với | 09 xã miền núi, hỗ trợ …", "Tại | 12 thôn trong vùng dự án, …": for whom or where the clause that they open is meant.
  func opensClause(_ numeral: Numeral, _ start: Int, _ clause: Range<Int>) -> Bool {
    var at = clause.lowerBound
    // "Trong quý I, đối với | 05 xã còn lại …"
    while at < start, let end = masked.end(around: at) { at = end }
    if at > clause.lowerBound, at < start, tokens[at].isSymbol(",") { at += 1 }
    return numeral.denominator == nil && at < start
      && Self.openings.exactly(tokens, at..<start) != nil
  }

  /// Whether a number with a comparison says how great or for how much those are of whom another number tells.
  ///
  /// - Parameters:
  ///   - at: where the number stands behind its comparison.
  ///   - end: where its words end.
  func describes(
    _ numeral: Numeral, _ start: Int, _ at: Int, _ end: Int, _ clause: Range<Int>,
    _ previousEnd: Int, _ unit: Range<Int>?, _ limited: Bool
  ) -> Bool {
    describesCounted(start, end, clause, previousEnd, unit, limited)
      || isRateBase(numeral, start, at, end, clause, previousEnd)
      || isInsideSubject(start, end, clause)
  }

  private static let passive = PhraseTable<Bool>(lines: "được")
  private static let per = PhraseTable<Bool>(lines: "trên")
  private static let bases = [1, 100, 1000, 10_000, 100_000, 1_000_000].map { Decimal($0) }
  /// Words between what a rate is told for and its number at most.
  private static let longestBase = 12

  /// "Sản lượng nấm trên | một ha | đạt 12 tấn", "150 triệu đồng | trên 01 ha": for how much a rate is told, whose number stands behind a verb of being or right before.
  private func isRateBase(
    _ numeral: Numeral, _ start: Int, _ at: Int, _ end: Int, _ clause: Range<Int>,
    _ previousEnd: Int
  ) -> Bool {
    guard !numeral.isPercent, numeral.upper == nil, Self.bases.contains(numeral.value),
      start > clause.lowerBound, Self.per.exactly(tokens, start..<at) != nil
    else { return false }
    if previousEnd == start { return true }
    // "Giá trị thu được trên | 01 ha"
    guard tokens[start - 1].kind == .word,
      !isReached(start, clause)
        || numeral.value == Decimal(1)
          && Self.passive.match(tokens, at: start - 1, before: start) != nil
    else { return false }
    for next in end..<max(end, min(clause.upperBound, end + Self.longestBase)) {
      switch tokens[next].kind {
      case .word: continue
      case .number:
        // "Tỷ lệ tử vong trên | 1.000 trẻ đẻ sống | dưới 10‰"
        return CountedPhrase.isLinked(tokens, at: next, from: end)
          || Comparisons.match(tokens, endingAt: next, from: end) != nil
            && namesCounted(start, clause)
      default: return false
      }
    }
    return false
  }

  private static let heads = PhraseTable<Bool>(lines: "tỷ lệ\ntỉ lệ\ntổng số")
  private static let counts = PhraseTable<Bool>(lines: "số")
  private static let amounts = PhraseTable<Bool>(lines: "số liệu\nsố lượng")
  private static let remaining = PhraseTable<Bool>(lines: "còn")
  /// Words of a subject up to a number in it at most.
  private static let longestSubject = 14

  /// Whether the words right before `start` are those of a count or a rate: "tỷ lệ hộ có", "giảm số thôn đạt"; not "dân tộc thiểu số".
  func namesCounted(_ start: Int, _ clause: Range<Int>) -> Bool {
    var at = start - 1
    while at >= clause.lowerBound, start - at <= Self.longestSubject, tokens[at].kind == .word {
      if Self.heads.match(tokens, at: at, before: start) != nil { return true }
      if Self.counts.match(tokens, at: at, before: start) != nil,
        Self.amounts.match(tokens, at: at, before: start) == nil,
        at == clause.lowerBound || tokens[at - 1].kind == .symbol
          || CountedPhrase.endsWithBoundary(tokens, at, from: clause.lowerBound)
      {
        return true
      }
      at -= 1
    }
    return false
  }

  /// "Giảm số thôn đạt | dưới 10 tiêu chí | xuống còn 05 thôn": a number in the subject of the one it is to come to.
  private func isInsideSubject(_ start: Int, _ end: Int, _ clause: Range<Int>) -> Bool {
    guard
      let (_, length) = Self.rising.match(tokens, at: end, before: clause.upperBound)
        ?? Self.remaining.match(tokens, at: end, before: clause.upperBound),
      end + length < clause.upperBound, tokens[end + length].kind == .number
    else { return false }
    return namesCounted(start, clause)
  }

  private static let lacking = PhraseTable<Bool>(lines: "không")

  /// "hộ đạt | 5 không 3 sạch": the numbers of a slogan.
  func isSlogan(_ at: Int, _ clause: Range<Int>) -> Bool {
    opensSlogan(at, clause)
      || [2, 3].contains { at - $0 >= clause.lowerBound && closes(at, from: at - $0, clause) }
  }

  private func closes(_ at: Int, from opening: Int, _ clause: Range<Int>) -> Bool {
    opensSlogan(opening, clause) && (at - opening == 2) == !tokens[opening + 2].isSymbol(",")
  }

  private func opensSlogan(_ at: Int, _ clause: Range<Int>) -> Bool {
    guard at + 3 < clause.upperBound, tokens[at].kind == .number, tokens.digitCount(at) == 1,
      Self.lacking.match(tokens, at: at + 1, before: at + 2) != nil
    else { return false }
    let next = tokens[at + 2].isSymbol(",") ? at + 3 : at + 2
    return next + 1 < clause.upperBound && tokens[next].kind == .number
      && tokens.digitCount(next) == 1 && tokens[next + 1].kind == .word
  }

  /// What a number is told of although a noun stands behind it: "Tỷ lệ tiêm chủng đạt | 95% quy mô xã", "Số bác sĩ trên 1 vạn dân đạt | 9 bác sĩ".
  func ratedSubject(
    _ numeral: Numeral, _ unit: Range<Int>?, _ start: Int, _ clause: Range<Int>
  ) -> Range<Int>? {
    if numeral.isPercent || unit.map({ tokens.words($0) == "‰" }) ?? false {
      return rate(before: start, clause)
    }
    guard CountedPhrase.isLinked(tokens, at: start, from: clause.lowerBound),
      let subject = subject(before: start, from: clause.lowerBound, clause),
      subject.dropLast().contains(where: {
        Self.per.match(tokens, at: $0, before: $0 + 1) != nil
          && NumeralReader.match(tokens, at: $0 + 1, before: subject.upperBound).map {
            Self.bases.contains($0.value)
          } ?? false
      })
    else { return nil }
    return subject
  }
}
