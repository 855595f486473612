import PlanModel
import PlanText

extension Comparison {
  /// Compares the days by which the child's level must act.
  mutating func compareDeadlines() {
    let answers = DeadlineAnswers(child, weights)
    let kept = keptQuotas()
    let keptPlaces = SpanOverlaps(kept.map(\.required))
    for act in acts() {
      // The child's number that keeps the one which is due here.
      let quota = keptPlaces.owners(at: act.action).first {
        act.action.contains(kept[$0].required)
      }.map { kept[$0].own }
      switch act.addressee {
      case .others(let name):
        for entry in act.entries {
          add(.deadline, entry.when.span, .notApplicable, because: .addressedToOthers(name))
        }
      case .nobody, .everyone: compare(act, answers, quota: quota, isForChild: false)
      case .child: compare(act, answers, quota: quota, isForChild: true)
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
    return parent.places.assignment(around: action)?.lead ?? []
  }

  private mutating func compare(
    _ act: Act, _ answers: DeadlineAnswers, quota: TextSpan?, isForChild: Bool
  ) {
    if asksForThePlan(act.action) {
      for entry in act.entries { compareIssue(with: entry) }
      return
    }
    let words = matter(of: act)
    let paired = paired(act, words, quota: quota, answers)
    let evidence =
      quota ?? passages.best(for: words).flatMap { $0.share >= 0.6 ? $0.span : nil }
    for (entry, answer) in zip(act.entries, paired) {
      if let answer {
        if act.entries.count == 1, hasLaterDay(beside: answer, than: entry) {
          add(
            .deadline, entry.when.span, .needsReview, child: answer.when.span, .loose,
            because: .withheld)
        } else {
          compare(entry, with: answer)
        }
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

  /// Whether the sentence that sets the child's day in time sets another that is late: "…; riêng thôn Nà Lạn trước ngày 25/11/2024".
  private func hasLaterDay(beside answer: TimelineEntry, than entry: TimelineEntry) -> Bool {
    guard let due = entry.when.time.to, let own = answer.when.time.to,
      !PartialDates.isBeforeInTurn(due, own),
      let block = child.block(around: answer.when.span)
    else { return false }
    return child.places.timeEntries(in: block.span).contains { other in
      other.when.time.recurs == nil && other.when.time.relation != .from
        && other.when.time.to.map { PartialDates.isBefore(due, $0) } ?? false
    }
  }

  /// What is to be done, without who is to do it and how many.
  private func matter(of act: Act) -> ComparedWords {
    let tokens = parent.tokens
    let assignments = parent.places.assignments(at: act.action).filter {
      $0.span.overlaps(act.action)
    }
    let doers = assignments.flatMap(\.lead).map(\.span) + act.entries.flatMap(\.actors).map(\.span)
    let quotas = parent.places.quotas(in: act.action)
    let left = tokens.indices(in: act.action).filter { index in
      let span = tokens[index].span
      if tokens[index].kind != .word || doers.contains(where: { $0.contains(span) }) {
        return false
      }
      return !quotas.contains { $0.span.contains(span) && $0.counted?.contains(span) != true }
    }
    return ComparedWords(tokens, left)
  }

  /// The numbers of the parent that the child keeps: where they stand, and the child's.
  private func keptQuotas() -> [(required: TextSpan, own: TextSpan)] {
    outcomes.compactMap { outcome in
      let verdict = outcome.verdict
      guard verdict.obligation.kind == .quota, verdict.ruling == .met, let own = verdict.child?.span
      else { return nil }
      return (verdict.obligation.parent.span, own)
    }
  }

  /// For each day of an act the time of the child that answers it: of its reports where the act is to report, of the number that keeps the act's, or of the acts that say the same.
  private func paired(
    _ act: Act, _ words: ComparedWords, quota: TextSpan?, _ answers: DeadlineAnswers
  ) -> [TimelineEntry?] {
    let days = act.entries.map(\.when.time.to)
    if let duty = parent.places.reports(at: act.action).first {
      let targets = targets(of: duty)
      return answers.pairs.answer(to: .init(targets: targets, words: nil, days: days)) {
        let reports = self.answers(to: targets).map(\.span)
        return Self.pairs(act.entries, answers.at(reports))
      }
    }
    if let quota, let own = times(around: quota, answers) { return Self.pairs(act.entries, own) }
    return answers.pairs.answer(to: .init(targets: [], words: words, days: days)) {
      Self.pairs(act.entries, answers.likest(words))
    }
  }

  /// The times in the sentence around a number; nil where it has none.
  private func times(around quota: TextSpan, _ answers: DeadlineAnswers) -> [TimelineEntry]? {
    let found = answers.timed(in: child.sentence(around: quota))
    return found.isEmpty ? nil : found
  }

  /// For each day that the parent sets the time of the child that answers it.
  ///
  /// As many times as days answer them in order; else each time answers the first day that it does not pass, or the last.
  private static func pairs(_ due: [TimelineEntry], _ own: [TimelineEntry]) -> [TimelineEntry?] {
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

  private static func isBefore(_ left: TimelineEntry, _ right: TimelineEntry) -> Bool {
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
