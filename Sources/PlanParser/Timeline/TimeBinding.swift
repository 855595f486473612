internal import PlanModel
internal import PlanText

/// Decides whether a time binds an action or just belongs to a name ("Kế hoạch … giai đoạn 2021 - 2025").
enum TimeBinding {
  /// Words with which a binding time begins.
  static let relations = PhraseTable<Bool>(
    lines: """
      chậm nhất
      cuối
      hoàn thành trước
      không quá
      kể từ
      muộn nhất
      sau
      trong
      trước
      từ
      vào
      xong
      đầu
      đến
      đến hết
      định kỳ
      giữa
      chậm nhất là
      muộn nhất là
      nhân dịp
      dịp
      """
  )
  private static let constant = PhraseTable<Bool>(lines: "thường xuyên")
  static let completing = PhraseTable<Bool>(
    lines:
      "hoàn thành\nxong\nthực hiện\ntổ chức\nbáo cáo\nđịnh kỳ\ngửi\nvào\ntrong\ntừ\nđến\ntrước\nkết thúc\nbắt đầu"
  )

  /// Why a time binds no action; nil where it binds one.
  static func refusal(of match: TimeMatch, in clause: Range<Int>, _ tokens: Tokens)
    -> ResidueReason?
  {
    if NamedTimes.tellEffect(match.range.lowerBound, tokens) { return .customary }
    if NamedTimes.nameExam(match, tokens) || NamedTimes.nameBudget(match, tokens)
      || CouncilTail.holds(match, clause, tokens)
    {
      return .nameOfPeriod
    }
    if TurnedTimes.end(match.range, before: clause.upperBound, tokens) != nil { return nil }
    if isTopic(match, clause, tokens) || isLookedAt(match, clause, tokens) { return .topic }
    if QuotaReader.isComparedTo(match, tokens) { return .comparedWith }
    if binds(match, in: clause, tokens) { return nil }
    switch match.kind {
    case .indefinite, .recurrence: return .customary
    case .anniversary: return .anniversary
    case .date, .span:
      guard match.times.contains(where: \.hasDate) else { return .undated }
      return TimeInName.stands(match, clause, tokens) ? .nameOfPeriod : .unexplained
    }
  }

  private static func binds(_ match: TimeMatch, in clause: Range<Int>, _ tokens: Tokens) -> Bool {
    let place = TimePlace(match, in: clause, tokens)
    let (start, end, isLast, opens) = (place.start, place.end, place.isLast, place.opens)
    let (followed, verbFollows) = (place.followed, place.verbFollows)
    switch match.kind {
    case .indefinite:
      // "… ngay sau khi ban hành"
      guard match.range.count >= 3, !tellsForce(start, tokens) else { return false }
      if isLast, !opens, match.times.contains(where: { $0.relation == .from }) {
        // "không để quá 48 giờ | kể từ khi chết": part of the length that is set.
        return
          !(start >= 2 && tokens[start - 2].kind == .number
          && lengths.exactly(tokens, start - 1..<start) != nil)
      }
      // "Phát lệnh: trước ngày giao quân 15 ngày"
      if isLast, start > clause.lowerBound, tokens[start - 1].isSymbol(":"),
        events.first(tokens, in: start..<min(end, start + 4)) != nil
      {
        return true
      }
      if events.first(tokens, in: start..<min(end, start + 4)) != nil {
        return bindsEvent(match, clause, tokens, isLast: isLast)
      }
      // "sinh hoạt 02 tuần/lần"
      if isLast || followed == 0x2C, !opens, intervals.exactly(tokens, end - 1..<end) != nil {
        return true
      }
      // "trong vòng 05 ngày kể từ khi nhận hồ sơ"
      return terms.first(tokens, in: match.range) != nil
        && match.range.contains { tokens[$0].kind == .number }
        && (isLast || verbFollows || opens && followed == 0x2C
          || receivers.match(tokens, at: end, before: clause.upperBound) != nil)
    case .anniversary:
      return true
    case .recurrence:
      return RecurrenceBinding.binds(match, place, tokens)
    case .date, .span:
      // "tần suất: Tháng 3, 4 …", "Quý I các xã …"
      let opensPart =
        opens || start > clause.lowerBound && tokens[start - 1].isSymbol(":")
        || followed == 0x3A && start > clause.lowerBound && tokens[start - 1].isSymbol(",")
      if opensPart, isFine(match), parts.first(tokens, in: match.range) != nil,
        equals.match(tokens, at: end, before: clause.upperBound) == nil
      {
        return true
      }
      guard match.times.contains(where: { $0.from != nil || $0.to != nil }) else {
        // "Kết thúc mùa mưa, trước ngày 30 tháng 11, …", where the plan covers no single year.
        return opens && (followed == 0x2C || followed == 0x3A)
          || relations.match(tokens, at: start, before: end) != nil
            && (parts.first(tokens, in: match.range) != nil || saysDay(match, tokens))
          // "sơ khảo ngày 12/11, chung kết …"
          || !opens && days.match(tokens, at: start, before: end) != nil && match.range.count >= 4
            && (isLast || followed == 0x2C) && start - clause.lowerBound <= shortest
            && openings.match(tokens, at: clause.lowerBound, before: start) == nil
      }
      if isReviewed(match, clause, tokens) { return false }
      // "Báo cáo giữa kỳ thực hiện Kế hoạch (năm 2030)"
      if start > clause.lowerBound, tokens[start - 1].isSymbol("("), followed == 0x29,
        opensAction(clause, tokens)
      {
        return true
      }
      // "thường xuyên, liên tục trong năm 2025"
      if relations.match(tokens, at: start, before: end) != nil
        || constant.match(tokens, at: start, before: end) != nil
      {
        return verbFollows && !TimeInName.stands(match, clause, tokens)
          || !belongsToName(match, clause, tokens)
      }
      if opens {
        return followed == 0x2C || followed == 0x3A || isLast || verbFollows
      }
      if isFine(match) || verbFollows { return true }
      return start > clause.lowerBound
        && completing.match(tokens, at: start - 1, before: start) != nil
    }
  }

  /// Whether a clause opens with an action, or with doers and an action.
  static func opensAction(_ clause: Range<Int>, _ tokens: Tokens) -> Bool {
    if VerbLexicon.actions.match(tokens, at: clause.lowerBound, before: clause.upperBound) != nil {
      return true
    }
    return OrganList.match(tokens, at: clause.lowerBound, before: clause.upperBound).map {
      let verb =
        $0.end + (adverbs.match(tokens, at: $0.end, before: clause.upperBound)?.length ?? 0)
      return VerbLexicon.actions.match(tokens, at: verb, before: clause.upperBound) != nil
    } ?? false
  }

  /// Between doers and what they do: "Phó Hiệu trưởng | trực tiếp | kiểm tra".
  private static let adverbs = PhraseTable<Bool>(
    lines: "trực tiếp\nchủ động\nthường xuyên\nphải\ncần\nsẽ\ncó trách nhiệm")

  /// Words of an action that a recurrence at its end still binds; in longer clauses it describes the last noun.
  static let longestAction = 14

  private static let intervals = PhraseTable<Bool>(lines: "lần")
  private static let terms = PhraseTable<Bool>(
    lines:
      "trong vòng\ntrong thời hạn\nchậm nhất\nmuộn nhất\nkể từ\nsau khi\ntrước khi\nsau ngày\ntính từ\nnăm tới\ntháng tới"
  )
  /// "Ngay khi nước rút, …", "Trước khi bão đổ bộ: …", "… trước khi đoàn đến làm việc"; no tale of what has been done.
  private static func bindsEvent(
    _ match: TimeMatch, _ clause: Range<Int>, _ tokens: Tokens, isLast: Bool
  ) -> Bool {
    let (start, end) = (match.range.lowerBound, match.range.upperBound)
    if start == clause.lowerBound || tokens[start - 1].isSymbol(":") {
      guard end < clause.upperBound, tokens[end].isSymbol(",") || tokens[end].isSymbol(":") else {
        return false
      }
      let main = end..<min(clause.upperBound, end + 40)
      return told.first(tokens, in: main) == nil
    }
    guard isLast, start - clause.lowerBound <= longestAction + 6 else { return false }
    return duties.first(tokens, in: clause.lowerBound..<start) != nil
      || opensAction(RecurrenceBinding.behindColon(clause, before: start, tokens), tokens)
      || completing.exactly(tokens, clause.lowerBound..<start) != nil
  }

  private static let lengths = PhraseTable<Bool>(lines: "giờ\nngày\ntuần\ntháng")
  private static let told = PhraseTable<Bool>(lines: "đã\nđến nay\nhiện nay\nhiện có")
  /// "báo cáo trong vòng 24 giờ | cho Trạm Y tế"
  static let receivers = PhraseTable<Bool>(lines: "cho\nvề\nlên\nđến\nqua\ntại")
  private static let duties = PhraseTable<Bool>(lines: "phải\nsẽ\ncần")
  private static let events = PhraseTable<Bool>(
    lines: "sau khi\nngay khi\ntrước khi\ntừ khi\ntrước ngày\nsau ngày")
  /// Words before a day without a year that is told as when something is done.
  private static let shortest = 8
  private static let openings = PhraseTable<Bool>(
    lines: "tại\ntrong\ntheo\nsau\ntrước\ncăn cứ\nthực hiện\nkỷ niệm\nchào mừng")
  private static let equals = PhraseTable<Bool>(lines: "là")
  /// Parts of a year: what says them is a time though no year is known.
  private static let parts = PhraseTable<Bool>(
    lines: "ngày\ntháng\nquý\nhọc kỳ\nmùa\nhè\ntết")
  private static let reviews = PhraseTable<Bool>(lines: "sơ kết\ntổng kết\nđánh giá")

  /// "sơ kết 6 tháng đầu năm": the time that is looked back on.
  private static func isReviewed(_ match: TimeMatch, _ clause: Range<Int>, _ tokens: Tokens) -> Bool
  {
    let start = match.range.lowerBound
    return start - 2 >= clause.lowerBound
      && reviews.exactly(tokens, start - 2..<start) != nil
      && relations.match(tokens, at: start, before: match.range.upperBound) == nil
  }

  private static let force = PhraseTable<Bool>(lines: "hiệu lực\nhiệu lực thi hành\nthi hành")

  /// "có hiệu lực kể từ ngày ký" is no action.
  static func tellsForce(_ start: Int, _ tokens: Tokens) -> Bool {
    (max(start - 4, 0)..<start).contains { force.match(tokens, at: $0, before: start) != nil }
  }

  static let reached = PhraseTable<Bool>(lines: "đạt\ncó\nphấn đấu\ndự kiến đạt\nước đạt")
  private static let topics = PhraseTable<Bool>(lines: "đối với\nngoài\ntrên đây là")

  /// "Đối với các nhiệm vụ trong năm 2025, …": the time says which tasks are meant.
  private static func isTopic(_ match: TimeMatch, _ clause: Range<Int>, _ tokens: Tokens) -> Bool {
    guard topics.match(tokens, at: clause.lowerBound, before: clause.upperBound) != nil else {
      return false
    }
    return !(clause.lowerBound..<match.range.lowerBound).prefix(60).contains {
      tokens[$0].isSymbol(",") || tokens[$0].isSymbol(":")
    }
  }

  private static let lookedAt = PhraseTable<Bool>(
    lines:
      "thời kỳ kiểm tra\nthời kỳ thanh tra\nthời kỳ giám sát\nmốc thời gian kiểm tra\nmốc thời gian giám sát\nmốc kiểm tra\nmốc giám sát\nniên độ kiểm tra"
  )

  /// "Thời kỳ kiểm tra: từ ngày 01/01/2023 …": the time that an inspection looks at.
  private static func isLookedAt(_ match: TimeMatch, _ clause: Range<Int>, _ tokens: Tokens) -> Bool
  {
    lookedAt.match(tokens, at: clause.lowerBound, before: match.range.lowerBound) != nil
  }

  private static let ends = PhraseTable<Bool>(lines: "hết\nngày\ntháng\nquý\ntrước")

  /// Whether the words name a day and not just a year.
  static func saysDay(_ match: TimeMatch, _ tokens: Tokens) -> Bool {
    match.range.contains { tokens[$0].isSymbol("/") } || days.first(tokens, in: match.range) != nil
  }
  private static let days = PhraseTable<Bool>(lines: "ngày")

  private static func saysEnd(_ match: TimeMatch, _ tokens: Tokens) -> Bool {
    ends.first(tokens, in: match.range) != nil
  }

  private static let until = PhraseTable<Bool>(lines: "đến\ntới")
  private static let striving = PhraseTable<Bool>(
    lines: "phấn đấu\nmục tiêu\nhoàn thành\nchậm nhất")

  /// Quarters, months and days are seldom parts of names; years and stretches of years are.
  static func isFine(_ match: TimeMatch) -> Bool {
    match.times.contains { time in
      if time.from?.day != nil, time.to?.day != nil, let from = time.from, let to = time.to {
        let wholeYears = from.month == 1 && from.day == 1 && to.month == 12 && to.day == 31
        let schoolYear = from.month == 9 && from.day == 1 && to.month == 8
        return !wholeYears && !schoolYear
      }
      return true
    }
  }

  /// "Chiến lược dữ liệu đến năm 2030": a document's name stands in the same clause before the time and no verb between.
  private static func belongsToName(_ match: TimeMatch, _ clause: Range<Int>, _ tokens: Tokens)
    -> Bool
  {
    let start = match.range.lowerBound
    guard start > clause.lowerBound else { return false }
    let isYearOnly = match.times.allSatisfy { time in
      guard let to = time.to else { return true }
      return to.month == 12 && to.day == 31
    }
    // "đến hết năm 2019" and "đến ngày 31/12/2026" bind; names say "đến năm 2030".
    guard isYearOnly, !saysEnd(match, tokens) else { return false }
    if until.match(tokens, at: start, before: match.range.upperBound) != nil,
      !(max(clause.lowerBound, start - 2)..<start).contains(where: {
        striving.match(tokens, at: $0, before: start) != nil
      }),
      !tokens[start - 1].isSymbol(",")
    {
      return true
    }
    return TimeInName.stands(match, clause, tokens)
  }
}
