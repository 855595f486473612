internal import PlanModel
internal import PlanText

/// Numbers that describe those who are told, where something is done, or what is counted.
extension QuotaReader {
  static let openings = PhraseTable<Bool>(lines: "tại\nở\ntrên địa bàn\nđối với")

  /// "Đối với | 09 xã miền núi, hỗ trợ …", "Tại | 12 thôn trong vùng dự án, …": for whom or where the clause that they open is meant.
  func opensClause(_ numeral: Numeral, _ start: Int, _ clause: Range<Int>) -> Bool {
    var at = clause.lowerBound
    // "Trong quý I, đối với | 05 xã còn lại …"
    for _ in 0..<Self.mostTimes {
      guard at < start, let end = masked.end(around: at) else { break }
      at = end
    }
    if at > clause.lowerBound, at < start, tokens[at].isSymbol(",") { at += 1 }
    return numeral.denominator == nil && at < start
      && Self.openings.exactly(tokens, at..<start) != nil
  }
  /// Times before the words that open a clause at most.
  private static let mostTimes = 3

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
      || isRateBase(numeral, start, at, end, clause, previousEnd, unit)
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
    _ previousEnd: Int, _ unit: Range<Int>?
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
        if NumeralReader.match(tokens, at: next, before: clause.upperBound)?.isPercent ?? false,
          !isShareBase(numeral, start, at, clause, unit)
        {
          return false
        }
        // "Tỷ lệ tử vong trên | 1.000 trẻ đẻ sống | dưới 10‰"
        return CountedPhrase.isLinked(tokens, at: next, from: end)
          || Comparisons.match(tokens, endingAt: next, from: end) != nil
            && namesCounted(start, clause)
      default: return false
      }
    }
    return false
  }

  /// Whether a share behind a number may be told for it: not behind "Sản lượng thịt trên | 1.000 tấn", "Số hộ dùng nước sạch trên | 1.000 hộ", which are to be reached themselves.
  private func isShareBase(
    _ numeral: Numeral, _ start: Int, _ at: Int, _ clause: Range<Int>, _ unit: Range<Int>?
  ) -> Bool {
    if numeral.value == Decimal(1) { return true }
    let near = max(clause.lowerBound, start - Self.longestSubject)..<start
    if unit != nil { return Self.rates.first(tokens, in: near) != nil }
    let noun = at + numeral.length
    return noun < clause.upperBound
      && !near.contains { tokens[$0].kind == .word && tokens[$0].key == tokens[noun].key }
  }

  static let changing = PhraseTable<Bool>(lines: "giảm\nhạ\nnâng\ntăng")

  /// "Tăng số doanh nghiệp có | từ 25 lao động trở lên", "tỷ lệ hộ có | từ 2 con trở lên giảm 5%": a number behind `last` that tells which things are counted; not "số đội có | từ 10 đội trở lên" nor "tỷ lệ học sinh khá có | từ 70% trở lên", which are told of them.
  func tellsWhich(
    _ numeral: Numeral, _ counted: Range<Int>?, _ last: Int, _ end: Int, _ clause: Range<Int>
  ) -> Bool {
    guard let head = countedHead(last, clause) else { return false }
    let noun = counted.flatMap { $0.lowerBound > last ? $0.lowerBound : nil }
    if let noun, (head.upperBound..<last).contains(where: { tokens[$0].key == tokens[noun].key }) {
      return false
    }
    // "Tỷ lệ trường có | trên 30% giáo viên giỏi đạt 90%"
    if numeral.isPercent, noun == nil { return false }
    if !numeral.isPercent, head.lowerBound > clause.lowerBound,
      Self.changing.match(tokens, at: head.lowerBound - 1, before: head.lowerBound) != nil
    {
      return true
    }
    for index in end..<max(end, min(clause.upperBound, end + Self.longestBase)) {
      if [0x2C, 0x3B, 0x28].contains(tokens[index].symbol) { return false }
      if tokens[index].kind == .number { return masked.end(around: index) == nil }
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
    countedHead(start, clause) != nil
  }

  /// The words "số", "tổng số", "tỷ lệ" with which those of a count or a rate right before `start` begin.
  private func countedHead(_ start: Int, _ clause: Range<Int>) -> Range<Int>? {
    var at = start - 1
    while at >= clause.lowerBound, start - at <= Self.longestSubject, tokens[at].kind == .word {
      if let (_, length) = Self.heads.match(tokens, at: at, before: start) {
        return at..<at + length
      }
      if Self.counts.match(tokens, at: at, before: start) != nil,
        Self.amounts.match(tokens, at: at, before: start) == nil,
        at == clause.lowerBound || tokens[at - 1].kind == .symbol
          || CountedPhrase.endsWithBoundary(tokens, at, from: clause.lowerBound)
      {
        return at..<at + 1
      }
      at -= 1
    }
    return nil
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
