internal import PlanModel
internal import PlanText

/// Reads the numbers of one line that someone must reach or keep within.
struct QuotaReader {
  let tokens: Tokens
  /// The line's words behind bullet and label.
  let range: Range<Int>
  /// Words that belong to times, document numbers and names, and hold no quota.
  let masked: [Range<Int>]
  /// Times of the line, for "due" and for "mỗi năm".
  let times: [TimeMatch]
  /// Whether the line stands under targets, where a bare number binds.
  let isTarget: Bool
  /// Whether the line is a table cell, where bare numbers mean many things.
  let isCell: Bool
  /// Whether the line tells of money to spend.
  let isFunding: Bool
  let section: String

  private static let units = PhraseTable<Bool>(lines: QuotaLexicon.units)
  private static let ordinals = PhraseTable<Bool>(lines: QuotaLexicon.ordinals)
  private static let verbs = PhraseTable<Bool>(lines: QuotaLexicon.verbs)
  private static let shares = PhraseTable<Bool>(lines: QuotaLexicon.shares)
  private static let periods = PhraseTable<Quota.Per>(lines: QuotaLexicon.periods)
  private static let otherPeriods = PhraseTable<Bool>(lines: QuotaLexicon.otherPeriods)
  private static let distributing = PhraseTable<Bool>(lines: "mỗi\ntừng")
  private static let durations = PhraseTable<Bool>(lines: QuotaLexicon.durations)
  private static let past = PhraseTable<Bool>(lines: "đã")

  /// The quotas, in order.
  func read() -> [Quota] {
    var quotas: [Quota] = []
    for clause in ClauseSplitter.clauses(tokens, range) {
      var at = clause.lowerBound
      var last = -10
      while at < clause.upperBound {
        if let mask = masked.first(where: { $0.contains(at) }) {
          at = max(mask.upperBound, at + 1)
          continue
        }
        guard mayBegin(at, clause), let numeral = NumeralReader.match(tokens, at: at, before: clause.upperBound),
          let (quota, end) = quota(numeral, at, clause, followsQuota: at - last <= 2)
        else {
          at = skip(at, clause)
          continue
        }
        quotas.append(quota)
        at = max(end, at + 1)
        last = at
      }
    }
    return quotas
  }

  /// A number in figures, or in words directly behind a comparison.
  private func mayBegin(_ at: Int, _ clause: Range<Int>) -> Bool {
    if tokens[at].kind == .number { return true }
    guard tokens[at].kind == .word else { return false }
    if at + 1 < clause.upperBound, tokens[at + 1].kind == .number, NumeralReader.match(tokens, at: at, before: clause.upperBound)?.upper != nil {
      return true
    }
    return Comparisons.match(tokens, endingAt: at, from: clause.lowerBound)?.comparison == .atLeast
      || Comparisons.match(tokens, endingAt: at, from: clause.lowerBound)?.comparison == .atMost
  }

  /// Behind a number that is no quota, its whole numeral is passed.
  private func skip(_ at: Int, _ clause: Range<Int>) -> Int {
    guard tokens[at].kind == .number, let numeral = NumeralReader.match(tokens, at: at, before: clause.upperBound)
    else { return at + 1 }
    return at + max(numeral.length, 1)
  }

  private func quota(
    _ numeral: Numeral, _ at: Int, _ clause: Range<Int>, followsQuota: Bool
  ) -> (Quota, end: Int)? {
    guard numeral.denominator == nil, !isOrdinal(at, clause) else { return nil }
    var behind = at + numeral.length
    let (unit, unitEnd) = unit(numeral, behind, clause)
    if unit != nil { behind = unitEnd }
    if unit == nil, !numeral.isPercent, isDuration(behind, clause) { return nil }
    behind = wordPair(behind, clause)

    var start = at
    var comparison: Quota.Comparison?
    var hasComparison = false
    if let found = Comparisons.match(tokens, endingAt: at, from: clause.lowerBound) {
      comparison = found.comparison
      start = found.start
      hasComparison = found.comparison != nil
    }
    let nounEnd = CountedPhrase.end(tokens, from: behind, before: clauseEnd(behind, clause))
    var counted: Range<Int>? = nounEnd > behind ? behind..<nounEnd : nil
    var end = nounEnd
    if let limit = Comparisons.limit(tokens, from: behind, before: clause.upperBound), comparison == nil {
      comparison = limit.comparison
      hasComparison = true
      if limit.at < end { counted = limit.at > behind ? behind..<limit.at : nil }
      end = limit.end
    }
    if comparison == nil, start < at, !hasComparison, numeral.upper == nil { start = at }
    let suffix = suffix(end, clause)
    end = suffix.end
    let prefix = prefix(start, clause)
    let each = suffix.isShared || distributes(start, clause)
    let per = suffix.per ?? prefix
    if counted == nil {
      counted = CountedPhrase.subject(tokens, before: start, from: clause.lowerBound)
    }
    let isBinding = hasComparison && comparison != .about || each || per != nil || numeral.isPercent
      || isReached(start, clause) || isTarget && counted != nil || isListed(start, followsQuota: followsQuota)
    guard isBinding, counted != nil || numeral.isPercent, !isPast(start, clause) else { return nil }
    if isFunding, isMoney(unit) { return nil }
    if unit != nil, isMoney(unit), !hasComparison, per == nil, !isTarget { return nil }
    let isRange = numeral.upper != nil
    let figure = unit == nil ? numeral.value : numeral.figure
    return (
      Quota(
        comparison: isRange ? .between : comparison ?? .exactly,
        value: isRange ? nil : figure,
        low: isRange ? figure : nil,
        high: isRange ? (unit == nil ? numeral.upper : numeral.upperFigure) : nil,
        measure: numeral.isPercent ? .percent : unit == nil ? .count : .amount,
        counted: counted.map { tokens.span($0) },
        unit: unit.map { tokens.words($0) },
        per: per, each: each, due: due(at, clause),
        span: tokens.span(start..<max(end, at + numeral.length)), section: section),
      end
    )
  }

  // MARK: Around the number

  /// The unit of an amount behind the number, with the scale word in front of it: `triệu đồng`.
  private func unit(_ numeral: Numeral, _ behind: Int, _ clause: Range<Int>) -> (Range<Int>?, Int) {
    guard !numeral.isPercent else { return (nil, behind) }
    let start = behind - numeral.scaleLength
    if let (_, length) = Self.units.match(tokens, at: start, before: clause.upperBound),
      start + length > behind || numeral.scaleLength == 0
    {
      var end = start + length
      // m2, km²
      if end < clause.upperBound, tokens[end].kind == .number, !tokens[end].spaceBefore, tokens.digitCount(end) == 1 { end += 1 }
      return (start..<end, end)
    }
    return (nil, behind)
  }

  private func isMoney(_ unit: Range<Int>?) -> Bool {
    guard let unit, let last = unit.last else { return false }
    return Self.money.match(tokens, at: last, before: last + 1) != nil
  }
  private static let money = PhraseTable<Bool>(lines: "đồng\ntriệu\ntỷ\nusd")

  /// "05 năm", "24 giờ": lengths of time are times, unless a slash or a comparison makes them a norm.
  private func isDuration(_ behind: Int, _ clause: Range<Int>) -> Bool {
    guard behind < clause.upperBound else { return false }
    return Self.durations.match(tokens, at: behind, before: clause.upperBound) != nil
  }

  /// "01 (một) tập thể": the words in brackets are the number once more.
  private func wordPair(_ behind: Int, _ clause: Range<Int>) -> Int {
    guard behind + 2 < clause.upperBound, tokens[behind].isSymbol("("), tokens[behind + 2].isSymbol(")"),
      tokens[behind + 1].kind == .word
    else { return behind }
    return behind + 3
  }

  private func isOrdinal(_ at: Int, _ clause: Range<Int>) -> Bool {
    if at > range.lowerBound, tokens[at - 1].kind == .symbol, !tokens[at].spaceBefore,
      tokens[at - 1].isSymbol("/") || tokens[at - 1].isSymbol("-") || tokens[at - 1].isSymbol(".")
    {
      return true
    }
    if at > clause.lowerBound, tokens[at - 1].kind == .word, !tokens[at].spaceBefore { return true }
    for length in [2, 1] where at - length >= clause.lowerBound {
      if Self.ordinals.exactly(tokens, at - length..<at) != nil { return true }
    }
    return false
  }

  /// Where the counted phrase must end at the latest: at the next time, document number or comparison.
  private func clauseEnd(_ behind: Int, _ clause: Range<Int>) -> Int {
    let mask = masked.filter { $0.lowerBound >= behind }.map(\.lowerBound).min() ?? clause.upperBound
    return min(mask, clause.upperBound)
  }

  /// "/năm", "/xã/năm", "mỗi năm" behind the phrase.
  private func suffix(_ index: Int, _ clause: Range<Int>) -> (end: Int, per: Quota.Per?, isShared: Bool) {
    var at = index
    var per: Quota.Per?
    var isShared = false
    while at + 1 < clause.upperBound, tokens[at].isSymbol("/") {
      var noun = at + 1
      if tokens[noun].kind == .number {
        guard tokens.value(noun) == 1, noun + 1 < clause.upperBound else { return (skipRate(noun, clause), per, isShared) }
        noun += 1
      }
      if let (period, length) = Self.periods.match(tokens, at: noun, before: clause.upperBound) {
        per = period
        at = noun + length
      } else if let (_, length) = Self.shares.match(tokens, at: noun, before: clause.upperBound) {
        isShared = true
        at = noun + length
      } else if let (_, length) = Self.otherPeriods.match(tokens, at: noun, before: clause.upperBound) {
        at = noun + length
      } else {
        break
      }
    }
    if per == nil, let (period, end) = eachPeriod(at, clause) {
      per = period
      at = end
    }
    return (at, per, isShared)
  }

  /// "/100.000 dân": a rate, neither a period nor a share.
  private func skipRate(_ at: Int, _ clause: Range<Int>) -> Int {
    let number = at + (NumeralReader.match(tokens, at: at, before: clause.upperBound)?.length ?? 1)
    return number < clause.upperBound && tokens[number].kind == .word ? number + 1 : number
  }

  private static let eachWords = PhraseTable<Bool>(lines: "mỗi\nhàng\nhằng\ntrong")

  /// "mỗi năm", "hằng tháng" at `index`.
  private func eachPeriod(_ index: Int, _ clause: Range<Int>) -> (Quota.Per, Int)? {
    guard index + 1 < clause.upperBound, Self.eachWords.match(tokens, at: index, before: index + 1) != nil,
      let (period, length) = Self.periods.match(tokens, at: index + 1, before: clause.upperBound)
    else { return nil }
    let end = index + 1 + length
    // "trong năm 2025" is a date.
    if end < clause.upperBound, tokens[end].kind == .number { return nil }
    return Self.trong.match(tokens, at: index, before: index + 1) != nil ? nil : (period, end)
  }
  private static let trong = PhraseTable<Bool>(lines: "trong")

  /// "mỗi tháng …" or "hằng quý …" a few words before the number, in the same clause.
  private func prefix(_ start: Int, _ clause: Range<Int>) -> Quota.Per? {
    for index in stride(from: start - 2, through: max(clause.lowerBound, start - 8), by: -1) where index >= clause.lowerBound {
      guard let (period, end) = eachPeriod(index, clause), end <= start else { continue }
      return period
    }
    return nil
  }

  /// "mỗi xã", "từng đơn vị" before the number in the same clause.
  private func distributes(_ start: Int, _ clause: Range<Int>) -> Bool {
    for index in clause.lowerBound..<max(start, clause.lowerBound) {
      guard Self.distributing.match(tokens, at: index, before: index + 1) != nil, index + 1 < clause.upperBound,
        Self.periods.match(tokens, at: index + 1, before: clause.upperBound) == nil,
        tokens[index + 1].kind == .word, Self.dayWords.match(tokens, at: index + 1, before: clause.upperBound) == nil
      else { continue }
      // "trên từng lĩnh vực" far ahead of the number distributes something else.
      let distance = (index..<start).reduce(0) { $0 + (tokens[$1].isSymbol(",") ? 1 : 0) }
      if distance <= 2 { return true }
    }
    return false
  }
  private static let dayWords = PhraseTable<Bool>(lines: "ngày\nlần\nđợt\ngiai đoạn\nkỳ\nhọc kỳ\nlĩnh vực\nmặt\nbước")

  /// A verb of reaching or doing directly before the number or its comparison.
  private func isReached(_ start: Int, _ clause: Range<Int>) -> Bool {
    for length in [4, 3, 2, 1] where start - length >= clause.lowerBound {
      if Self.verbs.exactly(tokens, start - length..<start) != nil { return true }
      if length > 1, VerbLexicon.actions.exactly(tokens, start - length..<start) != nil { return true }
    }
    return false
  }

  /// A count that opens a bullet, stands behind a colon, or goes on with a list of counts.
  private func isListed(_ start: Int, followsQuota: Bool) -> Bool {
    guard !isCell else { return false }
    if followsQuota || start == range.lowerBound { return true }
    return tokens[start - 1].isSymbol(":")
  }

  private func isPast(_ start: Int, _ clause: Range<Int>) -> Bool {
    (max(clause.lowerBound, start - 6)..<start).contains { Self.past.match(tokens, at: $0, before: $0 + 1) != nil }
  }

  /// The time of the same clause by which the number is due.
  private func due(_ at: Int, _ clause: Range<Int>) -> When? {
    let inside = times.filter { clause.contains($0.range.lowerBound) && $0.kind != .recurrence && $0.kind != .indefinite }
    let before = inside.last { $0.range.upperBound <= at }
    let chosen = before ?? inside.first
    guard let chosen, let time = chosen.times.first, time.to != nil || time.from != nil else { return nil }
    return When(time, at: tokens.span(chosen.range))
  }
}
