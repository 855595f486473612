internal import PlanModel
internal import PlanText

/// Doers who take turns: "Hội thao: năm 2025 do Phòng Văn hóa chủ trì, năm 2026 do Hội Nông dân xã chủ trì".
extension AssignmentReader {
  private typealias Turn = (range: Range<Int>, lead: [Organ])

  /// What each does in turn, where `range` ends with two times or more and who is in charge at each of them; empty for any other words.
  func doersInTurn(_ range: Range<Int>, _ line: Int) -> [Assignment] {
    guard draft.times[line].count > 1 else { return [] }
    var turns: [Turn] = []
    for time in draft.times[line] where range.contains(time.range.lowerBound) {
      guard let turn = turn(time.range, before: range.upperBound) else { return [] }
      if let last = turns.last,
        last.range.upperBound == turn.range.lowerBound
          || !TurnedTimes.areParted(last.range.upperBound, turn.range.lowerBound, tokens)
      {
        return []
      }
      turns.append(turn)
    }
    guard turns.count > 1, let first = turns.first, let last = turns.last,
      (last.range.upperBound..<range.upperBound).allSatisfy({ tokens[$0].kind == .symbol }),
      let task = task(before: first.range.lowerBound, line)
    else { return [] }
    return turns.map {
      Assignment(
        directive: .states, lead: $0.lead, support: [], task: tokens.span(task),
        span: tokens.span($0.range), section: draft.path(ofLine: line))
    }
  }

  /// "năm 2025 | do Phòng Văn hóa chủ trì", from the time to the verb.
  private func turn(_ time: Range<Int>, before end: Int) -> Turn? {
    guard let given = TurnedTimes.givers.match(tokens, at: time.upperBound, before: end),
      let (lead, stop) = OrganList.match(
        tokens, at: time.upperBound + given.length, before: end)
    else { return nil }
    let verb = TurnedTimes.doing.match(tokens, at: stop, before: end)?.length ?? 0
    return (time.lowerBound..<stop + verb, lead)
  }

  /// What is done: the words of the clause before the first turn and behind any other time, without the marks around them; nil where no word says it.
  private func task(before first: Int, _ line: Int) -> Range<Int>? {
    let body = draft.lines[line].body
    let clause = ClauseSplitter.clauses(tokens, body).first { $0.contains(first) } ?? body
    let time = draft.times[line].last { $0.range.upperBound <= first }
    let start = max(clause.lowerBound, time?.range.upperBound ?? 0)
    guard let opening = (start..<first).first(where: { tokens[$0].kind != .symbol }),
      let last = (start..<first).last(where: { tokens[$0].kind != .symbol })
    else { return nil }
    return opening..<last + 1
  }
}
