import PlanModel
import PlanText

extension Comparison {
  /// Compares the days by which the child's level must act.
  mutating func compareDeadlines() {
    let answers = child.plan.timeline.filter { $0.action != nil && $0.when.time.to != nil }
    let passages = Passages(answers.compactMap(\.action), of: child, weights)
    for act in acts() {
      switch act.addressee {
      case .others(let name):
        for entry in act.entries {
          add(.deadline, entry.when.span, .notApplicable, because: .addressedToOthers(name))
        }
      case .nobody, .everyone: compare(act, answers, passages, isForChild: false)
      case .child: compare(act, answers, passages, isForChild: true)
      }
    }
  }

  /// One act of the parent, and the days by which it is due, in order: "trước ngày 15/6 và trước ngày 15/11".
  private struct Act {
    var action: TextSpan
    var addressee: Addressee
    var entries: [TimelineEntry]
  }

  private func acts() -> [Act] {
    var acts: [Act] = []
    for entry in parent.plan.timeline {
      guard let action = entry.action, entry.when.time.hasDate, entry.when.time.to != nil else {
        continue
      }
      let addressee = addressee(actors(of: entry, action))
      if let last = acts.indices.last, acts[last].action.overlaps(action),
        acts[last].addressee == addressee
      {
        acts[last].entries.append(entry)
      } else {
        acts.append(Act(action: action, addressee: addressee, entries: [entry]))
      }
    }
    return acts
  }

  /// Who is to act: as the entry says, as its words begin, or as the assignment says in which it stands.
  private func actors(of entry: TimelineEntry, _ action: TextSpan) -> [Organ] {
    if !entry.actors.isEmpty { return entry.actors }
    if let doers = parent.plan.particulars.doers[entry.id] { return doers }
    return parent.plan.assignments.first { assignment in
      assignment.span.contains(action) || assignment.duties.contains { $0.contains(action) }
    }?.lead ?? []
  }

  private mutating func compare(
    _ act: Act, _ answers: [TimelineEntry], _ passages: Passages, isForChild: Bool
  ) {
    if asksForThePlan(act.action) {
      for entry in act.entries { compareIssue(with: entry) }
      return
    }
    let words = matter(of: act)
    let quota = answeredQuota(of: act)
    let own =
      reports(answering: act, answers)
      ?? quota.flatMap { times(around: $0, answers) } ?? likest(words, answers, passages)
    let evidence =
      quota ?? self.passages.best(for: words).flatMap { $0.share >= 0.6 ? $0.span : nil }
    for (entry, answer) in zip(act.entries, pairs(act.entries, own)) {
      if let answer {
        compare(entry, with: answer)
      } else if let end = child.plan.header.period?.to, let due = entry.when.time.to,
        end.year != nil, due.year != nil, !PartialDates.isBefore(due, end),
        entry.when.time.recurs == nil, let evidence
      {
        // What a plan for a year asks for is due in that year.
        add(
          .deadline, entry.when.span, .met, child: evidence, .loose,
          because: .inTime(child: end.iso, parent: due.iso))
      } else if isForChild {
        add(.deadline, entry.when.span, .needsReview, because: .nothingAnswers)
      } else {
        add(.deadline, entry.when.span, .notEvaluated, because: .nobodyNamed)
      }
    }
  }

  /// What is to be done, without who is to do it and how many.
  private func matter(of act: Act) -> ComparedWords {
    let tokens = parent.tokens
    let assignments = parent.plan.assignments.filter { $0.span.overlaps(act.action) }
    let doers = assignments.flatMap(\.lead).map(\.span) + act.entries.flatMap(\.actors).map(\.span)
    let quotas = parent.plan.quotas.filter { act.action.contains($0.span) }
    let left = tokens.indices(in: act.action).filter { index in
      let span = tokens[index].span
      if tokens[index].kind != .word || doers.contains(where: { $0.contains(span) }) {
        return false
      }
      return !quotas.contains { $0.span.contains(span) && $0.counted?.contains(span) != true }
    }
    return ComparedWords(tokens, left)
  }

  /// The child's number that keeps the one which is due here.
  private func answeredQuota(of act: Act) -> TextSpan? {
    outcomes.lazy.map(\.verdict).first {
      $0.obligation.kind == .quota && $0.ruling == .met
        && act.action.contains($0.obligation.parent.span)
    }?.child?.span
  }

  /// The times in the sentence around a number; nil where it has none.
  private func times(around quota: TextSpan, _ answers: [TimelineEntry]) -> [TimelineEntry]? {
    let sentence = child.sentence(around: quota)
    let found = answers.filter { sentence.contains($0.when.span) }
    return found.isEmpty ? nil : found
  }

  /// The times of the child's reports where the act is to report; nil for other acts.
  private func reports(answering act: Act, _ answers: [TimelineEntry]) -> [TimelineEntry]? {
    guard
      let duty = parent.plan.particulars.reports.first(where: { $0.span.overlaps(act.action) })
    else { return nil }
    let spans = self.answers(to: duty).map(\.span)
    return answers.filter { entry in
      spans.contains { $0.overlaps(entry.when.span) || entry.action?.overlaps($0) == true }
    }
  }

  /// The times of the acts that say most of `words`.
  private func likest(
    _ words: ComparedWords, _ answers: [TimelineEntry], _ passages: Passages
  ) -> [TimelineEntry] {
    let spans = Set(passages.all(for: words, atLeast: 0.6))
    return answers.filter { $0.action.map(spans.contains) ?? false }
  }

  /// For each day that the parent sets the time of the child that answers it.
  ///
  /// As many times as days answer them in order; else each time answers the first day that it does not pass, or the last.
  private func pairs(_ due: [TimelineEntry], _ own: [TimelineEntry]) -> [TimelineEntry?] {
    let days = due.indices.sorted { isBefore(due[$0], due[$1]) }
    let times = own.sorted(by: isBefore)
    var result = [TimelineEntry?](repeating: nil, count: due.count)
    if times.count == days.count {
      for (day, time) in zip(days, times) { result[day] = time }
      return result
    }
    for time in times {
      if let day = days.first(where: { !isBefore(due[$0], time) }) {
        result[day] = time
      } else if let last = days.last, result[last] == nil {
        result[last] = time
      }
    }
    return result
  }

  private func isBefore(_ left: TimelineEntry, _ right: TimelineEntry) -> Bool {
    guard let left = left.when.time.to, let right = right.when.time.to else { return false }
    return PartialDates.isBefore(left, right)
  }

  private mutating func compare(_ entry: TimelineEntry, with answer: TimelineEntry) {
    guard let due = entry.when.time.to, let own = answer.when.time.to else { return }
    let isSameSort = entry.when.time.recurs == answer.when.time.recurs
    if isSameSort, PartialDates.isBeforeInTurn(due, own) {
      addLate(entry, answer.when.span, own: own, due: due)
    } else if isSameSort, !PartialDates.differ(due, own) || PartialDates.isBeforeInTurn(own, due) {
      add(
        .deadline, entry.when.span, .met, child: answer.when.span, .close,
        because: .inTime(child: own.iso, parent: due.iso))
    } else {
      add(
        .deadline, entry.when.span, .needsReview, child: answer.when.span, .loose,
        because: .onlyLooselyAligned)
    }
  }

  /// The child is the plan that is asked for: it is in time by its own date.
  private mutating func compareIssue(with entry: TimelineEntry) {
    guard let due = entry.when.time.to, let issued = child.plan.header.issued,
      let own = issued.date
    else {
      add(.deadline, entry.when.span, .needsReview, because: .planUndated)
      return
    }
    if let from = child.plan.header.period?.from, let years = PlanYears.count(parent.plan),
      years > 1, PartialDates.isBefore(due, from)
    {
      // A plan for a later year of the parent's period is not the one that was due then.
      add(.deadline, entry.when.span, .needsReview, child: issued.span, because: .planUndated)
    } else if PartialDates.isBefore(due, own) {
      addLate(entry, issued.span, own: own, due: due)
    } else if PartialDates.isBefore(own, due) || own == due {
      add(
        .deadline, entry.when.span, .met, child: issued.span, .close,
        because: .inTime(child: own.iso, parent: due.iso))
    } else {
      add(.deadline, entry.when.span, .needsReview, child: issued.span, because: .planUndated)
    }
  }

  private mutating func addLate(
    _ entry: TimelineEntry, _ span: TextSpan, own: PartialDate, due: PartialDate
  ) {
    add(
      .deadline, entry.when.span, .unmet, child: span, .close,
      because: .laterThanParent(child: own.iso, parent: due.iso),
      .deadlineLate(child: own.iso, parent: due.iso), under: .deadlineAfterParent)
  }
}
