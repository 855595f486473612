internal import PlanModel
internal import PlanText

extension AssignmentReader {
  /// One task with its labelled lines, while it is being collected.
  private struct Group {
    var tasks: [Range<Int>] = []
    var taskIsLabelled = false
    var lead: [Organ] = []
    var support: [Organ] = []
    var time: Range<Int>?
    var clauses: [DoerClause] = []
    var first: Int?
    var lines: [Int] = []
    /// The labelled part that is still open: bullets below "Cơ quan thực hiện:" belong to it.
    var open: WorkPart?
    /// Whether that label has no words of its own, so that only bullets can say who it is.
    var isBare = false
    var isEmpty: Bool { lead.isEmpty && support.isEmpty && time == nil && clauses.isEmpty }
  }

  /// Tasks whose doers, helpers and times stand in labelled lines: "Đơn vị chủ trì: …", "Thời gian thực hiện: …".
  mutating func readLabelledGroups() {
    var group = Group()
    var heading: Range<Int>?
    for index in draft.zones.body {
      guard isOpen(index) else {
        flush(&group, heading)
        continue
      }
      let line = draft.lines[index]
      // The part that the line opens.
      let own = draft.sectionOfLine[index].flatMap { draft.sections[$0].line == index ? $0 : nil }
      let (words, labels) =
        line.bodyClasses.contains(.colons)
        ? WorkLabels.parts(tokens, line.body, allowsMatter: own == nil)
        : own.map(bareLabel) ?? (line.body, [])
      if words.isEmpty, !labels.isEmpty {
        // "2. Thời gian: …" as a part of its own says nothing of the part before it.
        if let own, group.isEmpty, group.open == nil {
          group = Group()
          var above = draft.sections[own].parent
          // "2. Cơ quan chủ trì, phối hợp" above "a) Cơ quan chủ trì"
          while let parent = above, let title = draft.sections[parent].title,
            WorkLabels.opens(tokens, title)
          {
            above = draft.sections[parent].parent
          }
          heading = above.flatMap { parent in
            let part = draft.sections[parent]
            // "II. ĐỀ MỤC, THỜI GIAN, LỰC LƯỢNG" names no task either.
            if let title = part.title, Self.times.first(tokens, in: title) != nil { return nil }
            return part.role == nil || part.parent != nil ? part.title : nil
          }
        }
        for (part, value) in labels { add(part, value, index, to: &group, heading) }
        continue
      }
      if let own {
        flush(&group, heading)
        // "NỘI DUNG" names no task.
        heading = draft.sections[own].role == nil ? draft.sections[own].title ?? words : nil
        if !labels.isEmpty || draft.sections[own].runIn != nil { group.tasks = [words] }
        for (part, value) in labels { add(part, value, index, to: &group, heading) }
        continue
      }
      if !labels.isEmpty {
        // "Tổ chức tập huấn. Đơn vị thực hiện: Phòng Y tế. Thời gian: quý II": task and labels in one line.
        flush(&group, heading)
        group.tasks = [words]
        for (part, value) in labels { add(part, value, index, to: &group, heading) }
        continue
      }
      if let open = group.open, line.depth > 0, take(line, open, index, &group) { continue }
      if !group.isEmpty {
        flush(&group, heading)
      }
      if line.depth <= 1 { group.tasks.append(line.body) }
    }
    flush(&group, heading)
  }

  /// The label that a part's heading is, where bullets below it name those who lead or help.
  private func bareLabel(_ index: Int) -> (
    words: Range<Int>, labels: [(part: WorkPart, value: Range<Int>)]
  ) {
    let section = draft.sections[index]
    let body = draft.lines[section.line].body
    guard let part = WorkLabels.bare(tokens, body), let below = section.content.first,
      draft.lines[below].depth > 0
    else { return (body, []) }
    return (
      body.lowerBound..<body.lowerBound, [(part, body.upperBound..<body.upperBound)]
    )
  }

  private mutating func add(
    _ part: WorkPart, _ value: Range<Int>, _ index: Int, to group: inout Group,
    _ heading: Range<Int>?
  ) {
    if part == .task
      || part == .lead && !group.lead.isEmpty && group.open != .lead && group.time != nil
    {
      if !group.isEmpty { flush(&group, heading) }
      if part == .task { group = Group() }
    }
    group.open = part
    group.isBare = value.isEmpty
    group.first = group.first ?? index
    group.lines.append(index)
    switch part {
    case .lead: addLead(value, to: &group)
    case .support:
      group.support +=
        NameStretch.organs(tokens, in: value)
        ?? OrganList.match(tokens, at: value.lowerBound, before: value.upperBound)?.organs ?? []
    case .time:
      // Several clauses are sentences of their own; "Tiến độ: hết quý II đạt 40%" sets shares.
      if !value.isEmpty, !value.contains(where: { tokens[$0].isSymbol("%") }),
        ClauseSplitter.clauses(tokens, value).count == 1
      {
        group.time = value
      }
    case .task:
      group.taskIsLabelled = true
      if !value.isEmpty { group.tasks.append(value) }
    case .product, .target, .remark, .number: break
    }
  }

  private static let times = PhraseTable<Bool>(lines: "thời gian\nđịa điểm")
  private static let scopes = PhraseTable<Bool>(lines: "theo\ntrên cơ sở\ncăn cứ")

  /// The value of a lead label: units, or whole clauses "Sở Nội vụ chủ trì …; Sở Tư pháp …".
  private func addLead(_ value: Range<Int>, to group: inout Group) {
    guard
      let (organs, stop) = OrganList.match(tokens, at: value.lowerBound, before: value.upperBound)
    else {
      group.lead += NameStretch.organs(tokens, in: value, width: .persons) ?? []
      return
    }
    let rest = stop..<value.upperBound
    if rest.contains(where: { tokens[$0].kind == .word }), let first = rest.first,
      DoerVerbs.startsAction(tokens, first, value.upperBound),
      Self.scopes.match(tokens, at: first, before: value.upperBound) == nil
    {
      for clause in ClauseSplitter.clauses(tokens, value) {
        guard
          let doers = DoerReader.match(tokens, at: clause.lowerBound, before: clause.upperBound)
        else { continue }
        if doers.task.contains(where: { tokens[$0].kind == .word }) {
          group.clauses.append(doers)
        } else {
          // "Cơ quan thực hiện: Phòng Nội vụ chủ trì, phối hợp với Phòng Y tế."
          group.lead += doers.lead
          group.support += doers.support
        }
      }
      if !group.clauses.isEmpty || !group.lead.isEmpty { return }
    }
    group.lead += NameStretch.organs(tokens, in: value) ?? organs
    if let (support, _) = rest.lazy.compactMap({
      SupportReader.match(tokens, at: $0, before: value.upperBound)
    }).first {
      group.support += support
    }
  }

  /// A bullet below an open label; false where it is something else.
  private func take(_ line: Line, _ open: WorkPart, _ index: Int, _ group: inout Group) -> Bool {
    switch open {
    case .task:
      group.tasks.append(line.body)
      group.lines.append(index)
      return true
    case .lead, .support:
      let list = OrganList.match(
        tokens, at: line.body.lowerBound, before: line.body.upperBound)
      // "- Ban Chỉ đạo quốc gia.": words that no lexicon knows.
      guard
        let organs = list.flatMap({ $0.end + 1 >= line.body.upperBound ? $0.organs : nil })
          ?? (list == nil ? nil : NameStretch.organs(tokens, in: withoutStop(line.body)))
          ?? (group.isBare ? strangers(withoutStop(line.body)) : nil)
      else { return false }
      if open == .lead { group.lead += organs } else { group.support += organs }
      group.lines.append(index)
      return true
    case .time, .product, .target, .remark, .number: return false
    }
  }

  private func withoutStop(_ range: Range<Int>) -> Range<Int> {
    range.lowerBound..<range.upperBound - (range.last.map(endsItem) ?? 0)
  }

  private mutating func flush(_ group: inout Group, _ heading: Range<Int>?) {
    defer { group = Group() }
    guard !group.isEmpty, let opening = group.first, let last = group.lines.last else { return }
    var entries = group.tasks.isEmpty ? heading.map { [$0] } ?? [] : group.tasks
    // "Các nội dung bao gồm:" above bullets announces them; the heading is what is to be done.
    var announced: TextSpan?
    if entries.count > 1, let last = entries[0].last, tokens[last].isSymbol(":") {
      entries.removeFirst()
      announced = heading.map { tokens.span($0) }
    }
    guard let (first, duties) = parts(entries) else { return }
    let task = announced ?? first
    let section = draft.path(ofLine: opening)
    let start = min(task.start, tokens.span(draft.lines[opening].tokens).start)
    let span = TextSpan(from: start, to: tokens.span(draft.lines[last].tokens).end)
    let when = group.time.map { labelledTime($0) } ?? []
    if let doers = timedDoers(group, heading, opening) {
      // "1. Sở Tài chính" above "Bố trí kinh phí; thời gian hoàn thành: quý II": the heading gives out the work.
      for time in when {
        times.append(TimelineEntry(when: time, action: task, actors: doers, section: section))
      }
      return
    }
    for clause in group.clauses {
      found.append(
        Assignment(
          directive: clause.directive, lead: clause.lead, support: clause.support,
          task: tokens.span(clause.task),
          deadline: when.first, span: tokens.span(clause.range), section: section))
    }
    if !group.lead.isEmpty {
      let names = Set((group.lead + group.support).map(\.name))
      for entry in entries {
        if let line = entry.first.flatMap({ draft.line(at: tokens[$0].start) }) {
          labelled[line] = names
        }
      }
      found.append(
        Assignment(
          directive: .states, lead: group.lead, support: group.support, task: task, duties: duties,
          deadline: when.first, span: span, section: section))
    }
    let told = toldDoers(entries, group, opening)
    if let told {
      found.append(
        Assignment(
          directive: told.directive, lead: told.lead, support: told.support + group.support,
          task: tokens.span(told.task), deadline: when.first, span: span, section: section))
      if let line = draft.line(at: task.start) { taken.insert(line) }
    }
    let actors =
      group.lead.isEmpty ? group.clauses.first?.lead ?? told?.lead ?? [] : group.lead
    if !actors.isEmpty || group.taskIsLabelled || group.time != nil {
      for time in when {
        times.append(TimelineEntry(when: time, action: task, actors: actors, section: section))
      }
    }
    taken.formUnion(group.lines)
  }

  /// The doers whom the heading names above a task with nothing but a time of its own.
  private func timedDoers(_ group: Group, _ heading: Range<Int>?, _ line: Int) -> [Organ]? {
    guard group.time != nil, group.lead.isEmpty, group.support.isEmpty, group.clauses.isEmpty,
      !group.taskIsLabelled, !group.tasks.isEmpty, isExecutive(line), let heading,
      !draft.lines[line].tokens.contains(heading.lowerBound)
    else { return nil }
    return doers(heading, isExecutive: true)?.lead
  }

  /// "Trạm Y tế giám sát ổ dịch. Thời gian hoàn thành: quý I": the doers whom the task itself names where no label does.
  private func toldDoers(_ entries: [Range<Int>], _ group: Group, _ line: Int) -> DoerClause? {
    guard group.lead.isEmpty, group.clauses.isEmpty, entries.count == 1, !group.taskIsLabelled,
      let doers = DoerReader.match(
        tokens, at: entries[0].lowerBound, before: entries[0].upperBound),
      !doers.task.isEmpty, !doers.isVague || isExecutive(line)
    else { return nil }
    return doers
  }

  private static let following = PhraseTable<Bool>(lines: "theo")

  /// 1 where the token is the mark that ends an item of a list.
  private func endsItem(_ index: Int) -> Int {
    tokens[index].isSymbol(".") || tokens[index].isSymbol(";") ? 1 : 0
  }

  /// The times of a labelled value or a table cell.
  ///
  /// The date of a document is none: "Theo Quyết định số 12/QĐ-UBND ngày 02/3/2024" as a whole says when.
  func labelledTime(_ range: Range<Int>) -> [When] {
    let reader = TimeReader(defaultYear: draft.planYear, issued: draft.plan.header.issued?.date)
    guard let first = range.first, let match = reader.cell(tokens, in: range) else { return [] }
    let citations = draft.line(at: tokens[first].start).map { draft.citations[$0] } ?? []
    if citations.contains(where: { $0.range.contains(match.range.lowerBound) }) {
      guard Self.following.match(tokens, at: first, before: range.upperBound) != nil else {
        return []
      }
      let end = range.upperBound - endsItem(range.upperBound - 1)
      return [When(TimeExpression(.within), at: tokens.span(first..<end))]
    }
    return match.times.map { When($0, at: tokens.span(match.range)) }
  }
}
