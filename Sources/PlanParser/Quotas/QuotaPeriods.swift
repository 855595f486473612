internal import PlanModel
internal import PlanText

/// The periods and shares that a number is told for: "/năm", "/xã", "mỗi quý".
extension QuotaReader {
  /// "/năm", "/xã/năm", "mỗi năm" behind the phrase.
  ///
  /// - Parameter isShare: whether a share of something is told; words such as "hằng tuần" behind it tell how often that does what follows.
  func suffix(_ index: Int, _ clause: Range<Int>, isShare: Bool) -> (
    end: Int, per: Quota.Per?, isShared: Bool
  ) {
    var at = index
    var per: Quota.Per?
    var isShared = false
    while at + 1 < clause.upperBound, tokens[at].isSymbol("/") {
      var noun = at + 1
      if tokens[noun].kind == .number {
        guard tokens.value(noun) == 1, noun + 1 < clause.upperBound else {
          return (skipRate(noun, clause), per, isShared)
        }
        noun += 1
      }
      if let (period, length) = Self.periods.match(tokens, at: noun, before: clause.upperBound) {
        per = period
        at = noun + length
      } else if let (_, length) = Self.shares.match(tokens, at: noun, before: clause.upperBound) {
        isShared = true
        at = noun + length
      } else if let (_, length) = Self.otherPeriods.match(
        tokens, at: noun, before: clause.upperBound)
      {
        at = noun + length
      } else {
        break
      }
    }
    // "giảm 6,5% mỗi xã", "01 mô hình ở mỗi thôn"
    let each = at + (Self.locations.match(tokens, at: at, before: clause.upperBound)?.length ?? 0)
    if !isShared, each + 1 < clause.upperBound, at > index || !isShare,
      Self.distributing.match(tokens, at: each, before: each + 1) != nil,
      let (_, length) = Self.shares.match(tokens, at: each + 1, before: clause.upperBound),
      case let stop = each + 1 + length,
      stop == clause.upperBound || tokens[stop].kind == .symbol || masked.end(around: stop) != nil
    {
      isShared = true
      at = stop
    }
    if per == nil, let (period, end) = eachPeriod(at, clause),
      !isShare || end >= clause.upperBound || tokens[end].kind == .symbol
    {
      per = period
      at = end
    }
    return (at, per, isShared)
  }

  private static let rounds = [100, 1000, 10_000, 100_000, 1_000_000].map { Decimal($0) }

  /// "/100.000 dân": a rate, neither a period nor a share.
  func skipRate(_ at: Int, _ clause: Range<Int>) -> Int {
    let number = at + (NumeralReader.match(tokens, at: at, before: clause.upperBound)?.length ?? 1)
    guard number < clause.upperBound, tokens[number].kind == .word else { return number }
    // "/100 bé gái": all words of what a rate is told for, not "120 hộ/480 khẩu".
    let isRound = NumeralReader.match(tokens, at: at, before: number).map {
      Self.rounds.contains($0.value)
    }
    guard isRound ?? false else { return number + 1 }
    return max(number + 1, CountedPhrase.end(tokens, from: number, before: clause.upperBound))
  }

  private static let locations = PhraseTable<Bool>(lines: "ở\ntại\ncho")
  private static let having = PhraseTable<Bool>(lines: "có")
  /// Words of what a thing has, before a slash and a period.
  private static let longestRelative = 6

  /// "dạy 02 tiết | có ứng dụng CNTT/tuần": the period behind what the things counted have.
  func relativePeriod(_ index: Int, _ clause: Range<Int>) -> (end: Int, per: Quota.Per)? {
    guard Self.having.match(tokens, at: index, before: clause.upperBound) != nil,
      let slash = (index + 1..<min(clause.upperBound, index + Self.longestRelative + 1)).first(
        where: { tokens[$0].kind != .word }), tokens[slash].isSymbol("/"),
      let (per, length) = Self.periods.match(tokens, at: slash + 1, before: clause.upperBound)
    else { return nil }
    return (slash + 1 + length, per)
  }

  private static let eachWords = PhraseTable<Bool>(lines: "mỗi\nhàng\nhằng\ntrong")

  /// "mỗi năm", "hằng tháng" at `index`.
  ///
  /// - Parameter counted: whether a number may follow as the count.
  func eachPeriod(_ index: Int, _ clause: Range<Int>, counted: Bool = false) -> (Quota.Per, Int)? {
    // "tối đa 07 lượt | trong một tuần"
    if let (_, length) = Self.within.match(tokens, at: index, before: clause.upperBound),
      // "100% phản ánh trong một tuần": how long it may take.
      Self.eachWords.match(tokens, at: index + 1, before: clause.upperBound) != nil
        || Self.frequencies.first(tokens, in: max(clause.lowerBound, index - 3)..<index) != nil,
      let (period, noun) = Self.periods.match(
        tokens, at: index + length, before: clause.upperBound)
    {
      return (period, index + length + noun)
    }
    guard index + 1 < clause.upperBound,
      Self.eachWords.match(tokens, at: index, before: index + 1) != nil,
      let (period, length) = Self.periods.match(tokens, at: index + 1, before: clause.upperBound)
    else { return nil }
    let end = index + 1 + length
    // "trong năm 2025" is a date.
    if end < clause.upperBound, tokens[end].kind == .number, !counted { return nil }
    return Self.trong.match(tokens, at: index, before: index + 1) != nil ? nil : (period, end)
  }
  private static let within = PhraseTable<Bool>(lines: "trong mỗi\ntrong một")

  /// Where "mỗi quý", "hằng năm" begins that ends right before a number.
  func periodStart(before at: Int, _ clause: Range<Int>) -> Int? {
    (2...3).lazy.map { at - $0 }.first { index in
      index >= clause.lowerBound && eachPeriod(index, clause, counted: true)?.1 == at
    }
  }

  private static let trong = PhraseTable<Bool>(lines: "trong")

  /// "mỗi tháng …" or "hằng quý …" a few words before the number, in the same clause.
  func prefix(_ numeral: Numeral, _ start: Int, _ behind: Int, _ clause: Range<Int>) -> Quota.Per? {
    for index in stride(from: start - 2, through: max(clause.lowerBound, start - 8), by: -1)
    where index >= clause.lowerBound {
      guard let (period, end) = eachPeriod(index, clause, counted: true), end <= start else {
        continue
      }
      return period
    }
    return countsDeeds(numeral, start, behind, clause) ? opening(start, clause) : nil
  }

  private static let doing = PhraseTable<Bool>(lines: "thực hiện")
  private static let norms = PhraseTable<Bool>(
    lines: "chỉ tiêu\nnhiệm vụ\nnội dung\ntiêu chuẩn\ntiêu chí")
  private static let reports = PhraseTable<Bool>(
    lines: "kết quả thực hiện\ntiến độ thực hiện\ntình hình thực hiện\nviệc thực hiện")

  /// Whether a number may say how many there are to be each time; "hằng năm, … phấn đấu | 100% xã", "hằng quý, … báo cáo kết quả thực hiện | 19 tiêu chí" tell of one state or norm, but changes come again.
  private func countsDeeds(
    _ numeral: Numeral, _ start: Int, _ behind: Int, _ clause: Range<Int>
  ) -> Bool {
    // "Mỗi năm, các nguồn vốn vay tăng từ | 10%"
    if numeral.isPercent {
      return Self.changing.first(tokens, in: max(clause.lowerBound, start - 3)..<start) != nil
    }
    if start - 4 >= clause.lowerBound, Self.reports.exactly(tokens, start - 4..<start) != nil {
      return false
    }
    return start - 2 < clause.lowerBound || Self.doing.exactly(tokens, start - 2..<start) == nil
      || Self.norms.match(tokens, at: behind, before: clause.upperBound) == nil
  }

  /// "Hằng năm, mỗi cơ sở Hội trong toàn huyện vận động được | 05 hộ": the recurrence that opens the clause, or what stands behind a colon in it, where no other time stands between.
  private func opening(_ start: Int, _ clause: Range<Int>) -> Quota.Per? {
    let near = max(clause.lowerBound, start - Self.reach)..<max(clause.lowerBound, start)
    let colon = near.last { tokens[$0].isSymbol(":") }
    for opening in [colon.map { $0 + 1 }, clause.lowerBound] {
      guard var at = opening, start - at <= Self.reach else { continue }
      at += Self.openers.match(tokens, at: at, before: start)?.length ?? 0
      if let (period, end) = eachPeriod(at, clause, counted: true), end <= start,
        holds(end..<start, clause)
      {
        return period
      }
    }
    return nil
  }
  private static let openers = PhraseTable<Bool>(lines: "bình quân\nphấn đấu\nđịnh kỳ")

  /// Whether a recurrence is meant for all of `range` behind it: no other time or end stands there, and no further recurrence, as in "mỗi tháng, quý, năm".
  private func holds(_ range: Range<Int>, _ clause: Range<Int>) -> Bool {
    if let time = masked.start(from: range.lowerBound), time < range.upperBound { return false }
    guard let first = range.first else { return true }
    let next = PlaceReader.isJoiner(tokens, first) ? first + 1 : first
    return Self.periods.match(tokens, at: next, before: clause.upperBound) == nil
      && Self.ends.first(tokens, in: range) == nil
  }
  private static let ends = PhraseTable<Bool>(
    lines:
      "cuối\ncả giai đoạn\ncả nhiệm kỳ\nhết giai đoạn\nhết nhiệm kỳ\ntrong nhiệm kỳ\ntrong giai đoạn"
  )
}
