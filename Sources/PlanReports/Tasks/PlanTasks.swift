public import PlanModel
public import PlanText

/// Who must do what by when, in the order of the document: a task for each doer of an assignment and each time in it, then those of times that stand outside any assignment.
public func planTasks(_ plan: Plan, of document: SourceDocument) -> [PlanTask] {
  let reader = TaskReader(plan, document)
  let assigned = plan.assignments.enumerated().flatMap { reader.tasks(of: $1, number: $0) }
  return assigned + reader.unassigned.flatMap(reader.tasks)
}

/// The tasks whose doer is `unit`: its name holds the words of `unit`, whatever the case and the place of tones.
public func tasks(_ tasks: [PlanTask], of unit: String) -> [PlanTask] {
  let wanted = Folding.fold(unit)
  return tasks.filter { task in
    task.unit.map { holds(Folding.fold($0), wanted) } ?? false
  }
}

/// Whether the words of `wanted` stand in `text` one after another, as whole words.
private func holds(_ text: [UInt8], _ wanted: [UInt8]) -> Bool {
  guard !wanted.isEmpty else { return true }
  let text = text.split(separator: 0x20)
  let wanted = wanted.split(separator: 0x20)
  guard wanted.count <= text.count else { return false }
  return (0...(text.count - wanted.count)).contains { start in
    zip(text[start...], wanted).allSatisfy { $0.elementsEqual($1) }
  }
}

/// Turns assignments and times into tasks.
private struct TaskReader {
  private let plan: Plan
  private let document: SourceDocument
  /// For each assignment the times that stand in its words, in order.
  private let timesOfAssignment: [[TimelineEntry]]
  /// The times that stand in no assignment.
  let unassigned: [TimelineEntry]

  init(_ plan: Plan, _ document: SourceDocument) {
    self.plan = plan
    self.document = document
    var times = [[TimelineEntry]](repeating: [], count: plan.assignments.count)
    var unassigned: [TimelineEntry] = []
    let spans = plan.assignments.map { assignment in
      [assignment.span, assignment.task] + assignment.duties
    }
    let starts = spans.enumerated().flatMap { index, spans in spans.map { (span: $0, index: index) }
    }
    .sorted { $0.span.start < $1.span.start }
    for entry in plan.timeline {
      let span = entry.when.span
      let before = starts.partitionPoint { $0.span.start <= span.start }
      let owner = starts[..<before].suffix(8).last { $0.span.end >= span.end }
      if let owner { times[owner.index].append(entry) } else { unassigned.append(entry) }
    }
    timesOfAssignment = times
    self.unassigned = unassigned
  }

  func tasks(of assignment: Assignment, number: Int) -> [PlanTask] {
    let doers =
      assignment.lead.map { ($0, PlanTask.Role.lead) }
      + assignment.support.map { ($0, PlanTask.Role.support) }
    var times: [(TimeExpression?, TextSpan?, work: TextSpan)] = timesOfAssignment[number].map {
      ($0.when.time, $0.when.span, $0.action ?? assignment.task)
    }
    if times.isEmpty {
      times = [(assignment.deadline?.time, assignment.deadline?.span, assignment.task)]
    }
    return doers.flatMap { doer, role in
      times.map { time, words, work in
        task(
          doer, role, work, assignment.duties, time, words, assignment.section, assignment.id)
      }
    }
  }

  /// A time for which the text names no action is one of what the plan is about.
  func tasks(of entry: TimelineEntry) -> [PlanTask] {
    let doers: [Organ?] = entry.actors.isEmpty ? [nil] : entry.actors
    let work = entry.action ?? plan.header.title ?? entry.when.span
    return doers.map {
      task(
        $0, .lead, work, [], entry.when.time, entry.when.span, entry.section, entry.id)
    }
  }

  private func task(
    _ doer: Organ?, _ role: PlanTask.Role, _ work: TextSpan?, _ duties: [TextSpan],
    _ time: TimeExpression?, _ words: TextSpan?, _ section: String, _ fact: String
  ) -> PlanTask {
    PlanTask(
      document: document.info.name,
      number: (plan.header.number?.span).map(document.words) ?? "",
      unit: doer?.name,
      role: role,
      work: work.map(document.words) ?? "",
      duties: duties.map(document.words),
      when: time,
      whenWords: words.map(document.words),
      section: section,
      fact: fact
    )
  }
}

extension Array {
  /// The first index whose element does not satisfy `holds`, in an array of which a first part does and the rest does not.
  fileprivate func partitionPoint(_ holds: (Element) -> Bool) -> Int {
    var low = 0
    var high = count
    while low < high {
      let middle = (low + high) / 2
      if holds(self[middle]) { low = middle + 1 } else { high = middle }
    }
    return low
  }
}
