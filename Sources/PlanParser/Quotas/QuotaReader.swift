internal import PlanModel
internal import PlanText

/// Reads the numbers of one line that someone must reach or keep within.
struct QuotaReader {
  let tokens: Tokens
  /// The line's words behind bullet and label.
  let range: Range<Int>
  /// Words that belong to times, document numbers and names, and hold no quota.
  let masked: MaskedWords
  /// Names in quotation marks.
  let quoted: MaskedWords
  /// Times of the line, for "due" and for "mỗi năm".
  let times: [TimeMatch]
  /// Whether the line stands under targets, where a bare number binds.
  let isTarget: Bool
  /// Whether the line is a table cell, where bare numbers mean many things.
  let isCell: Bool
  /// Whether the line tells of money to spend.
  let isFunding: Bool
  /// Whether the name of a rate may stand in the line.
  let mayNameRate: Bool
  /// Whether the line tells what the plan is for, where bare counts bind nobody.
  let isPurpose: Bool
  let section: String

  /// What became of a number.
  private enum Outcome {
    case quota(Quota, end: Int)
    case refused(ResidueReason)
  }

  /// Adds the quotas of the line, and the numbers that are none, in order.
  func read(into quotas: inout [Quota], _ refusals: inout [Refusal]) {
    let known = quotas.count
    // Where the last quota ended, in whatever clause.
    var lastEnd = -10
    for clause in ClauseSplitter.clauses(tokens, range) {
      var at = clause.lowerBound
      var last = -10
      while true {
        at = tokens.first(of: [.figures, .numbers], from: at, before: clause.upperBound)
        guard at < clause.upperBound else { break }
        if let end = masked.end(around: at) {
          at = end
          continue
        }
        guard mayBegin(at, clause),
          let numeral = spacedThousands(at, clause)
            ?? NumeralReader.match(tokens, at: at, before: clause.upperBound)
        else {
          at += 1
          continue
        }
        var quota: Quota
        let end: Int
        switch outcome(
          numeral, at, clause,
          // "09 đội, mỗi đội 06 em; | 09 tổ": a clause that goes on with the counts of the one before.
          followsQuota: at - last <= 2 || last > 0 && isEnumerated(at, clause)
            || at == clause.lowerBound && at - lastEnd <= 1,
          after: quotas.count > known ? quotas.last : nil, last > 0 ? last : lastEnd)
        {
        case .quota(let found, let stop): (quota, end) = (found, stop)
        case .refused(let reason):
          refusals.append(Refusal(range: at..<at + max(numeral.length, 1), reason: reason))
          at = tokens[at].kind == .number ? at + max(numeral.length, 1) : at + 1
          continue
        }
        // "không quá 01 tập thể, 03 cá nhân": the comparison stands before the first and is meant for both.
        if at - last <= 2, last > 0, (last..<at).allSatisfy({ PlaceReader.isJoiner(tokens, $0) }),
          quota.comparison == .exactly, quotas.count > known, quota.measure == .count,
          case let before = quotas.count - 1, quotas[before].measure == .count,
          quotas[before].comparison == .atLeast || quotas[before].comparison == .atMost
        {
          quota.comparison = quotas[before].comparison
          quota.reading.insert(.comparisonFromList)
        }
        quotas.append(quota)
        at = max(end, at + 1)
        last = at
        lastEnd = at
      }
    }
  }

  private func outcome(
    _ numeral: Numeral, _ at: Int, _ clause: Range<Int>, followsQuota: Bool,
    after previous: Quota?, _ previousEnd: Int
  ) -> Outcome {
    // "5/100.000 dân" is a rate, "2/3 số hộ" a fraction.
    guard
      numeral.denominator.map({
        $0 >= 1000 || isAllOf(numeral, $0, at, clause) || isSomeOf(numeral, $0, at, clause)
      }) ?? true
    else { return .refused(.fraction) }
    // "Duy trì sĩ số 100%": a share is no rank.
    if quoted.end(around: at) != nil { return .refused(.partOfName) }
    if let reason = nameReason(at, clause), !(numeral.isPercent && reason == .ordinal) {
      return .refused(reason)
    }
    var behind = at + numeral.length
    let (unit, unitEnd) = unit(numeral, behind, clause)
    if unit != nil { behind = unitEnd }
    if unit == nil, !numeral.isPercent, isDegree(at, behind, clause) { return .refused(.ordinal) }
    if unit == nil, !numeral.isPercent, isDuration(behind, clause) {
      return .refused(.duration)
    }
    behind = wordPair(behind, clause)
    var start = at
    var comparison: Quota.Comparison?
    var hasComparison = false
    if let found = Comparisons.match(tokens, endingAt: at, from: clause.lowerBound) {
      comparison = found.comparison
      start = found.start
      hasComparison = found.comparison != nil
    } else if let period = periodStart(before: at, clause),
      let found = Comparisons.match(tokens, endingAt: period, from: clause.lowerBound)
    {
      // "tối thiểu mỗi quý 01 lần"
      comparison = found.comparison
      start = found.start
      hasComparison = found.comparison != nil
    }
    let phraseEnd = clauseEnd(behind, clause)
    var nounEnd = CountedPhrase.end(tokens, from: behind, before: phraseEnd)
    if numeral.isPercent, nounEnd > behind {
      nounEnd =
        masked.end(around: nounEnd) == nil
        ? ShareSubject.end(tokens, behind..<nounEnd, before: clause.upperBound) : nounEnd
    }
    if isCostFactor(at, behind, clause) { return .refused(.money) }
    var counted = noun(behind..<max(behind, nounEnd), at, clause)
    let isShare = numeral.isPercent && counted != nil
    let near = suffix(nounEnd, clause, isShare: isShare)
    var end = near.end
    var limited = false
    if let limit = Comparisons.limit(tokens, from: behind, before: clause.upperBound),
      comparison == nil, !isGrade(limit.at, numeral, behind)
    {
      limited = true
      comparison = limit.comparison
      hasComparison = true
      if limit.at < end { counted = limit.at > behind ? behind..<limit.at : nil }
      end = max(end, limit.end)
      // "Từ 80% trở lên | công đoàn cơ sở tổ chức …"
      if limit.at == behind, let noun = nounBehind(limit.end, start, clause) {
        counted = noun
        end = noun.upperBound
      }
    }
    // "tỷ lệ giao dịch đạt từ | 98%"
    if comparison == nil, start < at, !hasComparison, numeral.upper == nil,
      isReachedFrom(start, behind, clause)
    {
      comparison = .atLeast
      hasComparison = true
    }
    if comparison == nil, start < at, !hasComparison, numeral.upper == nil { start = at }
    let far = suffix(end, clause, isShare: isShare)
    end = far.end
    let prefix =
      prefix(numeral, start, behind, clause)
      ?? periodStart(before: at, clause).flatMap { eachPeriod($0, clause, counted: true)?.0 }
    let each = near.isShared || far.isShared || distributes(start, clause)
    let relative = counted == nil || numeral.isPercent ? nil : relativePeriod(nounEnd, clause)
    if let relative, near.per == nil, far.per == nil { end = max(end, relative.end) }
    let per = near.per ?? far.per ?? relative?.per ?? prefix
    let hasNoun = counted != nil
    // "Dư nợ tăng 8%/năm; đến 31/12/2025 đạt | 520 tỷ đồng": of the subject of the clause before.
    let isLater =
      unit != nil && !hasNoun && previousEnd <= clause.lowerBound
      && clause.lowerBound - previousEnd <= 2 && holdsOnlyTime(clause.lowerBound..<start)
    // "…, năm 2018 đạt 99%, năm 2019 đạt 99,5%; 99,8% năm 2020": the same thing at other times.
    var shared: TextSpan?
    let isOpening = start > 0 && tokens[start - 1].isSymbol(";")
    let gapEnd = isOpening ? start - 1 : start
    if counted == nil, numeral.isPercent, let previous,
      isOpening || previousEnd > clause.lowerBound, (0...gapEnd).contains(previousEnd),
      holdsOnlyTime(previousEnd..<gapEnd)
    {
      shared = previous.counted
    }
    if isLater, counted == nil, let previous { shared = previous.counted }
    if counted == nil, shared == nil, let previous {
      shared = sharedSubject(
        start, clause, unit: unit, isPercent: numeral.isPercent || isPoints(unit), previous,
        previousEnd)
    }
    if counted == nil, shared == nil {
      counted = subject(
        before: start,
        from: previousEnd < start ? max(clause.lowerBound, previousEnd) : clause.lowerBound, clause)
    }
    // "Tỷ lệ tiêm chủng đạt 95% quy mô xã": the rate is told, not a share of what stands behind.
    if hasNoun, let told = ratedSubject(numeral, unit, start, clause) { counted = told }
    // "Nhóm 1 (dưới 200 triệu đồng)" is the name of a group, "nhóm 5 tỉnh" a rank.
    if !hasNoun, unit == nil, start < at, Self.rankings.exactly(tokens, start..<at) != nil {
      return .refused(.ordinal)
    }
    // "98% hộ có doanh thu trên | 01 tỷ đồng": which of those that are counted.
    if hasComparison,
      describes(numeral, start, at, max(end, behind), clause, previousEnd, unit, limited)
        || tellsHowGreat(start, clause, unit, previous, previousEnd)
    {
      return .refused(.subordinate)
    }
    // "Chlorine 70%", "cồn 90 độ": how strong something is.
    if numeral.isPercent, !hasNoun, shared == nil, !hasComparison, !isTarget,
      !CountedPhrase.isLinked(tokens, at: start, from: clause.lowerBound),
      !isReached(start, clause), start > clause.lowerBound, tokens[start - 1].kind == .word,
      !(counted.map { CountedPhrase.isKept(tokens, $0, from: clause.lowerBound) } ?? false)
    {
      return .refused(.code)
    }
    // "Vùng nuôi có diện tích từ 10 ha trở lên" in a table tells what is there.
    if isCell || isInBrackets(start, clause), unit != nil, !hasNoun,
      !CountedPhrase.isLinked(tokens, at: start, from: clause.lowerBound),
      !isReached(start, clause)
    {
      return .refused(.statistics)
    }
    let isRated =
      near.end > nounEnd && hasNoun && Self.frequencies.exactly(tokens, behind..<nounEnd) != nil
    let isBinding =
      hasComparison && comparison != .about || each || per != nil || numeral.isPercent
      || isReached(start, clause) || isTarget && counted != nil
      || isDoneTo(start, behind, clause) || dividesPrevious(at, behind, previous, clause, unit)
      // "tại 04/04 khu dân cư": all there are.
      || numeral.denominator.map { numeral.value == Decimal($0) } ?? false
        && hasAction(before: start, clause)
      || isListed(start, followsQuota: followsQuota)
      || isRated || shared != nil
      || previousEnd <= clause.lowerBound && isPlaced(start, behind, clause)
      || previous != nil && isSent(start, behind, clause)
      || restatesNoun(start, behind, clause)
    if isPurpose,
      !(hasComparison || each || per != nil || numeral.isPercent)
        || !strives(start, clause)
    {
      return .refused(.purposePart)
    }
    if !numeral.isPercent, limited, isGravity(start, clause) { return .refused(.subordinate) }
    if hasComparison, isExcluded(start, at, clause) { return .refused(.subordinate) }
    if !hasComparison, isTold(numeral, start, nounEnd, clause) { return .refused(.enumeration) }
    if isConditional(
      numeral, counted, start, max(end, behind), clause, hasComparison: hasComparison)
      || hasComparison && setsCase(max(end, at + numeral.length), clause)
    {
      return .refused(.subordinate)
    }
    if isPast(start, clause) { return .refused(.statistics) }
    if isYear(numeral, at, unit: unit, hasNoun: hasNoun) { return .refused(.nothingCounted) }
    if shared == nil, isMark(start, behind, clause) { return .refused(.nothingCounted) }
    if isMoney(unit), isFunding || !hasComparison && !isTarget { return .refused(.money) }
    guard isBinding else {
      return .refused(isBaseline(start, behind, clause) ? .baseline : .unexplained)
    }
    if !hasComparison, !numeral.isPercent, per == nil, !each, opensList(nounEnd, clause) {
      return .refused(.enumeration)
    }
    guard counted != nil || shared != nil || numeral.isPercent else {
      return .refused(.nothingCounted)
    }
    if !hasComparison, isDivision(start, clause) || isMadeUp(start, nounEnd, clause) {
      return .refused(.enumeration)
    }
    if !hasComparison, isClock(unit, start, clause) { return .refused(.clockTime) }
    if isBaseline(start, behind, clause) { return .refused(.baseline) }
    if numeral.isPercent, comparison == nil || comparison == .about, let counted,
      isPaid(counted, before: start)
    {
      return .refused(.fundingShare)
    }
    if isDenied(start, clause) {
      // "không có xã dưới 15 tiêu chí": at least as many.
      switch comparison {
      case .atMost?: comparison = .atLeast
      case .atLeast?: comparison = .atMost
      default: break
      }
    }
    let isRange = numeral.upper != nil
    let figure = unit == nil ? numeral.value : numeral.figure
    return .quota(
      Quota(
        comparison: isRange ? .between : comparison ?? .exactly,
        value: isRange ? nil : figure,
        low: isRange ? figure : nil,
        high: isRange ? (unit == nil ? numeral.upper : numeral.upperFigure) : nil,
        measure: numeral.isPercent ? .percent : unit == nil ? .count : .amount,
        counted: shared ?? counted.map { tokens.span($0) },
        unit: unit.map { tokens.words($0) },
        per: per, each: each, due: due(at, clause, behind: max(end, at + numeral.length)),
        span: tokens.span(start..<max(end, at + numeral.length)), section: section),
      end: end
    )
  }
}
