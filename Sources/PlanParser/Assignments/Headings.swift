internal import PlanModel
internal import PlanText

extension AssignmentReader {
  private static let prefixes = PhraseTable<Bool>(lines: AssignmentLexicon.headingPrefixes)
  private static let closings = PhraseTable<Bool>(lines: AssignmentLexicon.closings)

  /// Units that head their duties: "1. Sở Y tế", "3. Giao Phòng Nội vụ:", "- Công an huyện:".
  mutating func readHeadings() {
    for index in draft.sections.indices {
      let section = draft.sections[index]
      // A heading below "Chương III" is about all of its parts, each of which names its own unit.
      guard let title = section.title, section.headLines == 1, isOpen(section.line),
        !isDescriptive(section.line),
        section.role == nil, let doers = doers(title), isExecutive(section.line) || !doers.isVague
      else { continue }
      var entries: [Range<Int>] = []
      if let runIn = section.runIn { entries.append(runIn) }
      let below = contents(of: index)
      append(
        doers, entries + below.entries, at: section.line, lines: below.lines,
        hasRunIn: section.runIn != nil)
    }
    for line in draft.zones.body
    where isOpen(line) && draft.lines[line].label == nil && !isDescriptive(line) {
      readHeadingLine(line)
    }
  }

  /// A bullet or paragraph that names units and ends with a colon, or goes on behind it.
  private mutating func readHeadingLine(_ index: Int) {
    let line = draft.lines[index]
    let colon = line.body.first { tokens[$0].isSymbol(":") }
    guard let colon, colon > line.body.lowerBound, WorkLabels.match(tokens, line.body) == nil,
      let doers = doers(line.body.lowerBound..<colon)
    else { return }
    guard isExecutive(index) || !doers.isVague && doers.directive != .states else { return }
    var entries: [Range<Int>] = []
    let rest = colon + 1..<line.body.upperBound
    if !rest.isEmpty { entries.append(rest) }
    var lines: [Int] = []
    var next = index + 1
    while next < draft.lines.count, isOpen(next), draft.lines[next].label == nil,
      draft.lines[next].depth > line.depth
    {
      lines.append(next)
      next += 1
    }
    let top = lines.map { draft.lines[$0].depth }.min() ?? 0
    entries += lines.filter { draft.lines[$0].depth == top }.map { draft.lines[$0].body }
    append(doers, entries, at: index, lines: lines, hasRunIn: !rest.isEmpty)
  }

  /// The units that a heading consists of; nil for headings about anything else.
  func doers(_ title: Range<Int>) -> DoerClause? {
    var start = title.lowerBound
    if let (_, length) = Self.prefixes.match(tokens, at: start, before: title.upperBound) {
      start += length
    }
    guard start < title.upperBound else { return nil }
    guard
      let clause = DoerReader.match(tokens, at: start, before: title.upperBound, allowsBare: true),
      clause.task.isEmpty
    else { return nil }
    return clause
  }

  /// Whether a line stands where work is given out.
  func isExecutive(_ line: Int) -> Bool {
    draft.roles(ofLine: line).contains { Self.executive.contains($0) }
  }

  func isDescriptive(_ line: Int) -> Bool {
    draft.roles(ofLine: line).first.map { Self.descriptive.contains($0) } ?? false
  }

  /// What stands below a part: its children where it has labelled ones, else its paragraphs and top bullets.
  private func contents(of index: Int) -> (entries: [Range<Int>], lines: [Int]) {
    let section = draft.sections[index]
    var own = section.content.filter { isOpen($0) }
    if let closing = own.firstIndex(where: { isClosingParagraph($0, in: section) }) {
      own = Array(own[..<closing])
    }
    var lines = own
    var entries: [Range<Int>] = []
    let top = own.map { draft.lines[$0].depth }.filter { $0 > 0 }.min()
    entries = own.filter { draft.lines[$0].depth == 0 || draft.lines[$0].depth == top }.map {
      draft.lines[$0].body
    }
    for child in section.children {
      let part = draft.sections[child]
      entries.append(draft.lines[part.line].body)
      lines.append(part.line)
      lines += descendants(of: child)
    }
    return (entries, lines)
  }

  /// All lines below a part's label that still belong to it.
  private func descendants(of index: Int) -> [Int] {
    let section = draft.sections[index]
    var lines = section.content.filter {
      isOpen($0) && !isClosingParagraph($0, in: section)
    }
    for child in section.children {
      lines.append(draft.sections[child].line)
      lines += descendants(of: child)
    }
    return lines
  }

  /// "Trong quá trình thực hiện …", "UBND huyện yêu cầu …": the plan's last words, not the last unit's duty.
  func isClosingParagraph(_ index: Int, in section: Section) -> Bool {
    let line = draft.lines[index]
    guard line.bullet == nil, line.label == nil, index > section.line, let first = line.body.first
    else { return false }
    if Self.closings.match(tokens, at: first, before: line.body.upperBound) != nil {
      return index > section.line + 1 || section.runIn != nil || !section.children.isEmpty
        || section.title == nil
        || isLast(section)
    }
    guard let issuer = draft.plan.header.issuer, tokens[first].isCapitalised,
      let (organ, stop) = OrganReader.match(tokens, at: first, before: line.body.upperBound),
      organ.kind == issuer.kind
    else { return false }
    return VerbLexicon.directives.match(tokens, at: stop, before: line.body.upperBound) != nil
  }

  private func isLast(_ section: Section) -> Bool {
    draft.sections.last.map { $0.line == section.line } ?? false
  }

  private mutating func append(
    _ doers: DoerClause, _ entries: [Range<Int>], at line: Int, lines: [Int], hasRunIn: Bool
  ) {
    guard !entries.isEmpty else { return }
    var task = entries
    var duties: [Range<Int>] = entries.count > 1 ? entries : []
    // "chỉ đạo … thực hiện các nội dung sau:" and bullets: the sentence is the task, the bullets are the duties.
    if entries.count > 1, let last = entries[0].last, tokens[last].isSymbol(":") {
      task = [entries[0]]
      duties = Array(entries.dropFirst())
    }
    var support: [Organ] = []
    for entry in entries {
      for organ in SupportReader.all(tokens, in: entry)
      where !support.contains(where: { $0.name == organ.name }) {
        support.append(organ)
      }
    }
    support.removeAll { organ in doers.lead.contains { $0.name == organ.name } }
    let end =
      lines.max().map { draft.lines[$0].tokens.upperBound } ?? draft.lines[line].tokens.upperBound
    found.append(
      Assignment(
        directive: doers.directive, lead: doers.lead, support: support, task: tokens.span(task[0]),
        duties: duties.map { tokens.span($0) },
        span: TextSpan(
          from: tokens.span(draft.lines[line].tokens).start,
          to: tokens.span(draft.lines[line].tokens.lowerBound..<end).end),
        section: draft.path(ofLine: line)))
    taken.insert(line)
    taken.formUnion(lines)
  }
}
