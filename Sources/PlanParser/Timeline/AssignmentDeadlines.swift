internal import PlanModel
internal import PlanText

/// Ties times to the assignments they stand in.
extension TimelineReader {
  /// The first time of an assignment's words; a day by which, where only a recurrence or an event stands before it, or the span or the day that the sentence opens with before it names the doers.
  private static func deadline(
    of assignment: Assignment, _ times: SpanIndex, _ entries: [TimelineEntry], _ tokens: Tokens
  ) -> When? {
    let span = assignment.span
    guard let first = times.first(within: span) else { return nil }
    let candidates = entries[first...].prefix(nearby).prefix { span.contains($0.when.span) }
    // "Năm 2025, Phòng Tài chính bố trí kinh phí, hoàn thành | trước ngày 30/6/2025"
    if let lead = assignment.lead.first,
      entries[first].when.time.relation != .by || entries[first].when.time.to == nil,
      entries[first].when.time.recurs == nil, entries[first].when.span.end <= lead.span.start,
      let last = candidates.dropFirst().first(where: {
        $0.when.time.recurs == nil
          && ($0.when.time.relation == .by && $0.when.time.to != nil
            || completes($0.when.span, tokens))
      })
    {
      return last.when
    }
    // "Sau khi mở tài khoản, …", "Hằng năm, …": no day.
    let time = entries[first].when.time
    let isDayless = time.from == nil && time.to == nil && time.relation != .by
    guard time.recurs != nil || isDayless,
      let day = candidates.first(where: {
        ($0.when.time.recurs == nil || isDayless) && $0.when.time.relation == .by
          && $0.when.time.to != nil
      })
    else { return entries[first].when }
    return day.when
  }

  private static let completions = PhraseTable<Bool>(lines: "hoàn thành\nhoàn thành xong\nxong")
  /// Words of the longest of `completions`.
  private static let longestCompletion = 3

  /// "…, hoàn thành | trong quý II/2025": whether a time is the one in which the work is done.
  private static func completes(_ time: TextSpan, _ tokens: Tokens) -> Bool {
    guard let start = tokens.indices(in: time).first else { return false }
    return (1...longestCompletion).contains {
      start >= $0 && completions.exactly(tokens, start - $0..<start) != nil
    }
  }

  /// An assignment without a labelled time is due at the first time inside its words.
  static func setDeadlines(_ draft: inout Draft) {
    let times = SpanIndex(draft.plan.timeline.map(\.when.span))
    for index in draft.plan.assignments.indices where draft.plan.assignments[index].deadline == nil
    {
      draft.plan.assignments[index].deadline =
        deadline(of: draft.plan.assignments[index], times, draft.plan.timeline, draft.tokens)
    }
    let assignments = SpanIndex(draft.plan.assignments.map(\.span))
    for index in draft.plan.timeline.indices where draft.plan.timeline[index].actors.isEmpty {
      draft.plan.timeline[index].actors =
        assignments.innermost(containing: draft.plan.timeline[index].when.span)
        .map { draft.plan.assignments[$0].lead } ?? []
    }
  }
}
