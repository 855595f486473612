internal import PlanModel
internal import PlanText

/// Tells why a time is no entry of the timeline and no part of another fact.
enum DateReasons {
  /// - Parameters:
  ///   - refusal: what the reader of the timeline said of it.
  ///   - joined: the reason of the document before, where the time stands directly behind it.
  static func reason(
    _ match: TimeMatch, _ refusal: ResidueReason?, _ context: LineContext, joined: ResidueReason?
  ) -> ResidueReason {
    if let joined { return joined }
    if let refusal, refusal != .unexplained { return refusal }
    if match.kind == .anniversary { return .anniversary }
    if context.part == .closingPart || context.part == .headPart {
      return context.part ?? .headPart
    }
    if QuotaReader.isComparedTo(match, context.tokens) { return .comparedWith }
    if isPast(match, context) { return .past }
    if let part = context.part { return part }
    if context.isHeading(match.range) { return .heading }
    if context.scene.tables.isHead(context.draft.lines[context.line]) { return .heading }
    if isPlanPeriod(match, context) { return .planPeriod }
    if isAttribute(match, context) || isTerm(match, context) { return .nameOfPeriod }
    if tellsOfDone(match, context) { return .past }
    if let custom = cellRefusal(match, context) { return custom }
    if isOutlook(match, context) { return .outlook }
    if context.scene.restated.holds(match, context.draft.lines[context.line]) { return .restated }
    return .unexplained
  }

  /// Whether a time without a word such as "trong" or "trước" is that of the whole plan.
  private static func isPlanPeriod(_ match: TimeMatch, _ context: LineContext) -> Bool {
    guard let period = context.draft.plan.header.period, match.times.count == 1,
      let time = match.times.first, opensBare(match, context)
    else { return false }
    return time.from == period.from && time.to == period.to
  }

  private static let bare = PhraseTable<Bool>(
    lines: "năm\ngiai đoạn\nnăm học\nnhiệm kỳ\nthời kỳ\ncác năm")
  private static let named = PhraseTable<Bool>(
    lines: "giai đoạn\nnhiệm kỳ\nthời kỳ\nnăm học")
  private static let until = PhraseTable<Bool>(lines: "đến\ntới")
  private static let programmes = PhraseTable<Bool>(
    lines: "chiến lược\nquy hoạch\nđề án\nchương trình")
  private static let done = PhraseTable<Bool>(lines: "đã")

  /// "chiến lược dữ liệu quốc gia | đến năm 2030": how long something runs that has a name, though it is written small.
  private static func isTerm(_ match: TimeMatch, _ context: LineContext) -> Bool {
    let (tokens, start) = (context.tokens, match.range.lowerBound)
    guard until.match(tokens, at: start, before: match.range.upperBound) != nil else {
      return false
    }
    var index = start - 1
    while index >= max(context.range.lowerBound, start - 12), tokens[index].kind == .word {
      if programmes.match(tokens, at: index, before: start) != nil { return true }
      index -= 1
    }
    return false
  }

  /// "đã được giao | năm 2025": the time of what has been done.
  private static func tellsOfDone(_ match: TimeMatch, _ context: LineContext) -> Bool {
    let start = match.range.lowerBound
    return (max(context.range.lowerBound, start - 4)..<start).contains {
      done.exactly(context.tokens, $0..<$0 + 1) != nil
    }
  }

  /// Words of a cell that is read again for each of its times.
  private static let longestCell = 400

  /// What the reader of the timeline would say of a time in a cell that it does not read.
  private static func cellRefusal(_ match: TimeMatch, _ context: LineContext) -> ResidueReason? {
    if context.draft.outputLines.contains(context.line) {
      return match.kind == .recurrence ? .customary : .nameOfPeriod
    }
    guard context.isCell, context.range.count <= longestCell,
      let clause = ClauseSplitter.clauses(context.tokens, context.draft.lines[context.line].body)
        .first(where: { $0.contains(match.range.lowerBound) })
    else { return nil }
    return TimeBinding.refusal(of: match, in: clause, context.tokens)
  }

  private static func opensBare(_ match: TimeMatch, _ context: LineContext) -> Bool {
    bare.match(context.tokens, at: match.range.lowerBound, before: match.range.upperBound) != nil
  }

  /// "đại biểu Hội đồng nhân dân các cấp nhiệm kỳ 2026 - 2031": the stretch of years belongs to the noun before it.
  private static func isAttribute(_ match: TimeMatch, _ context: LineContext) -> Bool {
    let (tokens, start) = (context.tokens, match.range.lowerBound)
    guard start > context.range.lowerBound,
      named.match(tokens, at: start, before: match.range.upperBound) != nil
    else { return false }
    return tokens[start - 1].kind != .symbol || tokens[start - 1].isSymbol("\"")
  }

  private static let outlooks = PhraseTable<Bool>(lines: LedgerLexicon.outlooks)

  /// "đến năm 2030, tầm nhìn 2045": a year with an outlook behind it belongs to what the plan serves, not to an action.
  private static func isOutlook(_ match: TimeMatch, _ context: LineContext) -> Bool {
    let (tokens, end) = (context.tokens, context.range.upperBound)
    let behind = match.range.upperBound
    guard behind + 1 < end, PlaceReader.isJoiner(tokens, behind) else { return false }
    return outlooks.match(tokens, at: behind + 1, before: end) != nil
  }

  /// Whether it ended before the plan was issued.
  private static func isPast(_ match: TimeMatch, _ context: LineContext) -> Bool {
    let header = context.draft.plan.header
    guard let issued = header.issued?.date?.year ?? header.period?.from.year else { return false }
    return match.times.allSatisfy { time in
      (time.to?.year ?? time.from?.year).map { $0 < issued } ?? false
    }
  }
}
