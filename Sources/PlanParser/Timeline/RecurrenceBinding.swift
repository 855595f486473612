internal import PlanText

/// Decides whether a time that comes again binds an action or describes a noun ("kế hoạch hằng năm").
enum RecurrenceBinding {
  static func binds(_ match: TimeMatch, _ place: TimePlace, _ tokens: Tokens) -> Bool {
    let (clause, start, end) = (place.clause, place.start, place.end)
    let (isLast, followed) = (place.isLast, place.followed)
    let (verbFollows, countFollows) = (place.verbFollows, place.countFollows)
    let hasDay = match.times.contains {
      $0.to?.day != nil || $0.from?.day != nil || $0.relation == .on
    }
    if hasDay || TimeBinding.relations.match(tokens, at: start, before: end) != nil,
      match.range.count > 2
    {
      return true
    }
    // "báo cáo hằng ngày trước 15 giờ"
    if (start + 1..<end).contains(where: { hours.match(tokens, at: $0, before: end) != nil }) {
      return true
    }
    if place.opens { return followed == 0x2C || followed == 0x3A || verbFollows || countFollows }
    if verbFollows || countFollows { return true }
    // "kiểm tra hằng tháng và báo cáo …"
    let goesOn =
      followed == 0x2C || joins.match(tokens, at: end, before: clause.upperBound) != nil
    let isJoined =
      goesOn && VerbLexicon.actions.match(tokens, at: end + 1, before: clause.upperBound) != nil
      || circumstances.match(tokens, at: end, before: clause.upperBound) != nil
    // "Tự kiểm tra hằng tháng"; "02 lần/năm" is a number to reach.
    let action = behindColon(clause, before: start, tokens)
    if isLast || isJoined, start - action.lowerBound <= TimeBinding.longestAction,
      !match.range.contains(where: { tokens[$0].kind == .number })
        || isInterval(match, tokens),
      TimeBinding.opensAction(action, tokens),
      !describesNoun(start, clause, tokens)
    {
      return true
    }
    // "sinh hoạt chuyên môn 02 tháng/lần"; "báo cáo 01 tuần/lần | về UBND xã"
    if isLast || isJoined || followed == 0x2C || followed == 0x28
      || receivers.match(tokens, at: end, before: clause.upperBound) != nil,
      !place.opens, isInterval(match, tokens), times.exactly(tokens, end - 1..<end) != nil
    {
      return true
    }
    if isLast, isPassive(start, clause, tokens), !describesNoun(start, clause, tokens) {
      return true
    }
    return TimeBinding.completing.match(tokens, at: start - 1, before: start) != nil
      || start - 2 >= clause.lowerBound
        && TimeBinding.completing.match(tokens, at: start - 2, before: start) != nil
  }

  /// Words that tell where, how or for whom, behind an action that is whole.
  private static let circumstances = PhraseTable<Bool>(
    lines: "trong\ntheo\ntại\nqua\nthông qua\nbằng\nđể\nnhằm")
  private static let receivers = PhraseTable<Bool>(lines: "về\ncho\ngửi\nvới\nlên")
  private static let joins = PhraseTable<Bool>(lines: "và")
  private static let hours = PhraseTable<Bool>(lines: "giờ\nh\ng")
  private static let times = PhraseTable<Bool>(lines: "lần")

  /// "06 tháng/lần", not "02 lần/năm": how long from one time to the next.
  private static func isInterval(_ match: TimeMatch, _ tokens: Tokens) -> Bool {
    let start = match.range.lowerBound
    return tokens[start].kind == .number && match.range.count > 1
      && times.exactly(tokens, start + 1..<start + 2) == nil
  }

  /// Tokens before a time in which a run-in heading may end.
  private static let reach = 60

  /// "Chế độ báo cáo: Báo cáo nhanh hằng ngày": the clause without a heading that runs in.
  static func behindColon(_ clause: Range<Int>, before index: Int, _ tokens: Tokens)
    -> Range<Int>
  {
    guard
      let colon = (max(clause.lowerBound, index - reach)..<index).last(where: {
        tokens[$0].isSymbol(":")
      })
    else {
      return clause
    }
    return colon + 1..<clause.upperBound
  }

  private static let planned = PhraseTable<Bool>(lines: TimelineLexicon.planned)

  /// "kế hoạch hằng năm": the words before a recurrence that make it part of a noun phrase.
  private static func describesNoun(_ start: Int, _ clause: Range<Int>, _ tokens: Tokens) -> Bool {
    (max(clause.lowerBound, start - 4)..<start).contains { index in
      guard let (_, length) = planned.match(tokens, at: index, before: start) else { return false }
      // "thực hiện Kế hoạch | hằng năm" is done each year; this plan is made once. Words between belong to what is done.
      let isThePlan = tokens[index].isCapitalised && index > clause.lowerBound
      return !isThePlan && start - index - length <= 1
    }
  }

  private static let passives = PhraseTable<Bool>(lines: "được")

  /// "100% giáo viên được bồi dưỡng nghiệp vụ hằng năm"
  private static func isPassive(_ start: Int, _ clause: Range<Int>, _ tokens: Tokens) -> Bool {
    (max(clause.lowerBound, start - TimeBinding.longestAction)..<start).contains {
      passives.match(tokens, at: $0, before: start) != nil
        && VerbLexicon.actions.match(tokens, at: $0 + 1, before: start) != nil
    }
  }
}
