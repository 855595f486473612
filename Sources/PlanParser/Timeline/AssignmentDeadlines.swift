internal import PlanModel
internal import PlanText

/// Ties times to the assignments they stand in.
extension TimelineReader {
  /// The first time of `span`; a day by which, where only a recurrence or an event stands before it.
  private static func deadline(in span: TextSpan, _ times: SpanIndex, _ entries: [TimelineEntry])
    -> When?
  {
    guard let first = times.first(within: span) else { return nil }
    let candidates = entries[first...].prefix(nearby).prefix { span.contains($0.when.span) }
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

  /// An assignment without a labelled time is due at the first time inside its words.
  static func setDeadlines(_ draft: inout Draft) {
    let times = SpanIndex(draft.plan.timeline.map(\.when.span))
    for index in draft.plan.assignments.indices where draft.plan.assignments[index].deadline == nil
    {
      draft.plan.assignments[index].deadline =
        deadline(in: draft.plan.assignments[index].span, times, draft.plan.timeline)
    }
    let assignments = SpanIndex(draft.plan.assignments.map(\.span))
    for index in draft.plan.timeline.indices where draft.plan.timeline[index].actors.isEmpty {
      draft.plan.timeline[index].actors =
        assignments.innermost(containing: draft.plan.timeline[index].when.span)
        .map { draft.plan.assignments[$0].lead } ?? []
    }
  }
}
