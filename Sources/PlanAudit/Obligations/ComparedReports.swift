import PlanModel
import PlanText

extension Comparison {
  /// Compares the duties to report to the parent's side.
  mutating func compareReports() {
    guard let above = parent.plan.header.issuer else { return }
    for duty in parent.plan.particulars.reports {
      let assignment = parent.places.assignment(around: duty.span)
      switch addressee(assignment?.lead ?? []) {
      case .others(let name):
        add(.reporting, duty.span, .notApplicable, because: .addressedToOthers(name))
        continue
      case .nobody:
        // A sentence without a doer binds everyone below only where it says to whom.
        guard !isPart, let recipient = duty.recipient, duty.channel != nil || !duty.when.isEmpty,
          OrganNames.compare(recipient.name, above.name) != .different
        else {
          add(.reporting, duty.span, .notEvaluated, because: .nobodyNamed)
          continue
        }
      case .child: break
      case .everyone:
        // Whether all units' reports are the child's, and to whom they go, a person must say.
        if duty.recipient == nil, duty.channel == nil, answers(to: duty).isEmpty {
          addUnsure(.reporting, duty.span)
          continue
        }
      }
      compare(duty)
    }
  }

  private mutating func compare(_ duty: ReportingDuty) {
    let shown = parent.words(at: duty.span)
    let answers = answers(to: duty)
    guard let first = answers.first else {
      // Words that are the same and were not read as a duty to report.
      if let found = passages.best(for: parent.compared(duty.span)), found.share >= 0.7,
        child.places.reports(at: found.span).isEmpty
      {
        add(
          .reporting, duty.span, .needsReview, child: found.span, .loose,
          because: .onlyLooselyAligned)
      } else {
        addMissing(.reporting, duty.span, .reportingDropped(shown), under: .reportingDropped)
      }
      return
    }
    let needed = ReportTimes(times(of: duty, in: parent))
    let given = reportTimes.answer(to: targets(of: duty)) {
      ReportTimes(answers.flatMap { times(of: $0, in: child) })
    }
    guard given.cover(needed) else {
      add(
        .reporting, duty.span, .unmet, child: first.span, .close, because: .nothingAnswers,
        .reportingDropped(shown), under: .reportingDropped)
      return
    }
    if let channel = duty.channel,
      !answers.contains(where: { names($0, channel) })
    {
      add(
        .reporting, duty.span, .unmet, child: first.span, .close, because: .nothingAnswers,
        .reportingChannelDropped(channel.name), under: .reportingDropped)
      return
    }
    if answers.allSatisfy({ goesElsewhere($0, duty) }) {
      add(
        .reporting, duty.span, .needsReview, child: first.span, .loose,
        because: .onlyLooselyAligned)
      return
    }
    if answers.allSatisfy({ isWithheld(duty.span, by: $0.span) }) {
      add(.reporting, duty.span, .needsReview, child: first.span, .loose, because: .withheld)
      return
    }
    add(.reporting, duty.span, .met, child: first.span, .close, because: .sameWords)
  }

  /// When a duty is due: as its sentence says, else as the row or job says that it stands in.
  private func times(of duty: ReportingDuty, in document: AuditedDocument) -> [When] {
    guard duty.when.isEmpty else { return duty.when }
    return document.places.assignments(at: duty.span).filter { $0.task.overlaps(duty.span) }
      .compactMap(\.deadline)
  }

  /// The duties of the child that answer one of the parent, by whom they go to.
  private func answers(to duty: ReportingDuty) -> [ReportingDuty] { answers(to: targets(of: duty)) }

  /// The parent's issuer, and whom the parent names.
  func targets(of duty: ReportingDuty) -> [String] {
    guard let above = parent.plan.header.issuer else { return [] }
    return [above.name, duty.recipient?.name, duty.channel?.name].compactMap { $0 }
  }

  /// The duties of the child to report to one of some organs, in order.
  func answers(to targets: [String]) -> [ReportingDuty] {
    reportAnswers.answer(to: targets) {
      let answering = childReports.filter { organs, _ in
        organs.contains { organ in
          targets.contains { OrganNames.compare(organ, $0) != .different }
        }
      }
      return answering.values.joined().sorted().map { child.plan.particulars.reports[$0] }
    }
  }

  private func names(_ own: ReportingDuty, _ channel: Organ) -> Bool {
    let isNamed = [own.channel, own.recipient].compactMap { $0 }.contains {
      OrganNames.compare($0.name, channel.name) != .different
    }
    // "báo cáo UBND huyện, Phòng Nội vụ": the second of two that are reported to.
    return isNamed || child.folded(own.span).contains(Folding.fold(channel.name))
  }

  /// Whether a duty says that it goes to somebody other than the parent's issuer or the recipient that the parent names.
  private func goesElsewhere(_ own: ReportingDuty, _ duty: ReportingDuty) -> Bool {
    guard let recipient = own.recipient?.name, duty.channel != nil || duty.recipient != nil else {
      return false
    }
    let targets = [
      parent.plan.header.issuer?.name, duty.recipient?.name, duty.channel?.name,
    ].compactMap { $0 }
    return targets.allSatisfy { OrganNames.compare(recipient, $0) == .different }
  }
}
