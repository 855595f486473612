internal import PlanModel
internal import PlanText

/// Decides whether a time binds an action or just belongs to a name ("Kế hoạch … giai đoạn 2021 - 2025").
enum TimeBinding {
  /// Words with which a binding time begins.
  private static let relations = PhraseTable<Bool>(
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
  private static let completing = PhraseTable<Bool>(
    lines:
      "hoàn thành\nxong\nthực hiện\ntổ chức\nbáo cáo\nđịnh kỳ\ngửi\nvào\ntrong\ntừ\nđến\ntrước\nkết thúc\nbắt đầu"
  )

  /// Why a time binds no action; nil where it binds one.
  static func refusal(of match: TimeMatch, in clause: Range<Int>, _ tokens: Tokens)
    -> ResidueReason?
  {
    if isTopic(match, clause, tokens) { return .topic }
    if QuotaReader.isComparedTo(match, tokens) { return .comparedWith }
    if binds(match, in: clause, tokens) { return nil }
    switch match.kind {
    case .indefinite, .recurrence: return .customary
    case .anniversary: return .anniversary
    case .date, .span:
      guard match.times.contains(where: \.hasDate) else { return .undated }
      return followsName(match, clause, tokens) ? .nameOfPeriod : .unexplained
    }
  }

  private static func binds(_ match: TimeMatch, in clause: Range<Int>, _ tokens: Tokens) -> Bool {
    let (start, end) = (match.range.lowerBound, match.range.upperBound)
    let opens = start == clause.lowerBound
    let followed = end < clause.upperBound ? tokens[end].symbol : 0
    let verbFollows =
      (VerbLexicon.actions.match(
        tokens, at: min(end, clause.upperBound), before: clause.upperBound)?.length ?? 0) >= 2
      || reached.match(tokens, at: min(end, clause.upperBound), before: clause.upperBound) != nil
    switch match.kind {
    case .indefinite:
      return false
    case .anniversary:
      return true
    case .recurrence:
      let hasDay = match.times.contains { $0.to?.day != nil || $0.from?.day != nil }
      if hasDay || relations.match(tokens, at: start, before: end) != nil, match.range.count > 2 {
        return true
      }
      if opens { return followed == 0x2C || followed == 0x3A || verbFollows }
      if verbFollows { return true }
      return completing.match(tokens, at: start - 1, before: start) != nil
        || start - 2 >= clause.lowerBound
          && completing.match(tokens, at: start - 2, before: start) != nil
    case .date, .span:
      guard match.times.contains(where: { $0.from != nil || $0.to != nil }) else {
        return opens && followed == 0x2C
      }
      if relations.match(tokens, at: start, before: end) != nil {
        return !belongsToName(match, clause, tokens)
      }
      if opens {
        return followed == 0x2C || followed == 0x3A || end >= clause.upperBound || verbFollows
      }
      if isFine(match) || verbFollows { return true }
      return start > clause.lowerBound
        && completing.match(tokens, at: start - 1, before: start) != nil
    }
  }

  private static let reached = PhraseTable<Bool>(lines: "đạt\ncó\nphấn đấu")
  private static let topics = PhraseTable<Bool>(lines: "đối với\nngoài")

  /// "Đối với các nhiệm vụ trong năm 2025, …": the time says which tasks are meant.
  private static func isTopic(_ match: TimeMatch, _ clause: Range<Int>, _ tokens: Tokens) -> Bool {
    guard topics.match(tokens, at: clause.lowerBound, before: clause.upperBound) != nil else {
      return false
    }
    return !(clause.lowerBound..<match.range.lowerBound).prefix(60).contains {
      tokens[$0].isSymbol(",") || tokens[$0].isSymbol(":")
    }
  }

  private static let until = PhraseTable<Bool>(lines: "đến\ntới")
  private static let striving = PhraseTable<Bool>(
    lines: "phấn đấu\nmục tiêu\nhoàn thành\nchậm nhất")

  /// Quarters, months and days are seldom parts of names; years and stretches of years are.
  private static func isFine(_ match: TimeMatch) -> Bool {
    match.times.contains { time in
      if time.from?.day != nil, time.to?.day != nil, let from = time.from, let to = time.to {
        let wholeYears = from.month == 1 && from.day == 1 && to.month == 12 && to.day == 31
        let schoolYear = from.month == 9 && from.day == 1 && to.month == 8
        return !wholeYears && !schoolYear
      }
      return true
    }
  }

  private static let names = PhraseTable<Bool>(
    lines: """
      chiến lược
      chương trình
      kế hoạch
      nghị quyết
      quy hoạch
      đề án
      tầm nhìn
      định hướng
      """
  )

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
    guard isYearOnly else { return false }
    if until.match(tokens, at: start, before: match.range.upperBound) != nil,
      !(max(clause.lowerBound, start - 2)..<start).contains(where: {
        striving.match(tokens, at: $0, before: start) != nil
      }),
      !tokens[start - 1].isSymbol(",")
    {
      return true
    }
    return followsName(match, clause, tokens)
  }

  /// Whether a document's name stands a few words before a time in the same clause.
  private static func followsName(_ match: TimeMatch, _ clause: Range<Int>, _ tokens: Tokens)
    -> Bool
  {
    let start = match.range.lowerBound
    var index = start - 1
    while index >= max(clause.lowerBound, start - 14) {
      if [0x2C, 0x3B, 0x3A].contains(tokens[index].symbol) { return false }
      if names.match(tokens, at: index, before: start) != nil, tokens[index].isCapitalised {
        return true
      }
      index -= 1
    }
    return false
  }
}
