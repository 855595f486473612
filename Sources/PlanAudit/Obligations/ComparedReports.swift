import PlanModel
import PlanText

extension Comparison {
  /// Compares the duties to report to the parent's side.
  mutating func compareReports() {
    guard let above = parent.plan.header.issuer else { return }
    for duty in parent.plan.particulars.reports {
      let assignment = parent.plan.assignments.first { $0.span.contains(duty.span) }
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
      case .child, .everyone: break
      }
      compare(duty, above)
    }
  }

  private mutating func compare(_ duty: ReportingDuty, _ above: Issuer) {
    let shown = parent.words(at: duty.span)
    let answers = child.plan.particulars.reports.filter { goesUp($0, duty, above) }
    guard let first = answers.first else {
      addMissing(.reporting, duty.span, .reportingDropped(shown), under: .reportingDropped)
      return
    }
    let needed = Set(duty.when.compactMap(\.time.recurs))
    guard let answer = answers.first(where: { recurs($0).isSuperset(of: needed) }) else {
      add(
        .reporting, duty.span, .unmet, child: first.span, .close, because: .nothingAnswers,
        .reportingDropped(shown), under: .reportingDropped)
      return
    }
    if let channel = duty.channel,
      !answers.contains(where: { names($0, channel) })
    {
      add(
        .reporting, duty.span, .unmet, child: answer.span, .close, because: .nothingAnswers,
        .reportingChannelDropped(channel.name), under: .reportingDropped)
      return
    }
    add(.reporting, duty.span, .met, child: answer.span, .close, because: .sameWords)
  }

  /// Whether a duty of the child leads to the parent's issuer, or to whom the parent names.
  private func goesUp(_ own: ReportingDuty, _ duty: ReportingDuty, _ above: Issuer) -> Bool {
    let targets = [above.name, duty.recipient?.name, duty.channel?.name].compactMap { $0 }
    let organs = [own.recipient, own.channel].compactMap { $0?.name }
    return organs.contains { organ in
      targets.contains { OrganNames.compare(organ, $0) != .different }
    }
  }

  private func names(_ own: ReportingDuty, _ channel: Organ) -> Bool {
    [own.channel, own.recipient].compactMap { $0 }.contains {
      OrganNames.compare($0.name, channel.name) != .different
    }
  }

  private func recurs(_ duty: ReportingDuty) -> Set<TimeExpression.Recurrence> {
    Set(duty.when.compactMap(\.time.recurs))
  }
}
