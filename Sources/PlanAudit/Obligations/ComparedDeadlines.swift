import PlanModel
import PlanText

extension Comparison {
  /// Compares the days by which the child's level must act.
  mutating func compareDeadlines() {
    let entries = child.plan.timeline.filter { $0.action != nil && $0.when.time.hasDate }
    let passages = Passages(entries.compactMap(\.action), of: child, weights)
    for entry in parent.plan.timeline {
      guard let action = entry.action, entry.when.time.hasDate, entry.when.time.to != nil else {
        continue
      }
      switch addressee(actors(of: entry, action)) {
      case .nobody, .everyone: compare(entry, action, entries, passages, isForChild: false)
      case .others(let name):
        add(.deadline, entry.when.span, .notApplicable, because: .addressedToOthers(name))
      case .child: compare(entry, action, entries, passages, isForChild: true)
      }
    }
  }

  /// Who is to act: as the entry says, as its words begin, or as the assignment says in which it stands.
  private func actors(of entry: TimelineEntry, _ action: TextSpan) -> [Organ] {
    if !entry.actors.isEmpty { return entry.actors }
    if let doers = parent.plan.particulars.doers[entry.id] { return doers }
    return parent.plan.assignments.first { $0.span.contains(action) }?.lead ?? []
  }

  private mutating func compare(
    _ entry: TimelineEntry, _ action: TextSpan, _ entries: [TimelineEntry], _ passages: Passages,
    isForChild: Bool
  ) {
    guard let due = entry.when.time.to else { return }
    guard let found = passages.best(for: parent.compared(action)), found.share >= 0.6,
      let answer = entries.first(where: { $0.action == found.span }), let own = answer.when.time.to
    else {
      if isForChild {
        add(.deadline, entry.when.span, .needsReview, because: .nothingAnswers)
      } else {
        add(.deadline, entry.when.span, .notEvaluated, because: .nobodyNamed)
      }
      return
    }
    let isSameSort = entry.when.time.recurs == answer.when.time.recurs
    if isSameSort, PartialDates.isBefore(due, own) {
      add(
        .deadline, entry.when.span, .unmet, child: answer.when.span, .close,
        because: .laterThanParent(child: own.iso, parent: due.iso),
        .deadlineLate(child: own.iso, parent: due.iso), under: .deadlineAfterParent)
    } else if isSameSort, !PartialDates.differ(due, own) || PartialDates.isBefore(own, due) {
      add(
        .deadline, entry.when.span, .met, child: answer.when.span, .close,
        because: .inTime(child: own.iso, parent: due.iso))
    } else {
      add(
        .deadline, entry.when.span, .needsReview, child: answer.when.span, .loose,
        because: .onlyLooselyAligned)
    }
  }
}
