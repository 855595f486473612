internal import PlanModel
internal import PlanText

extension AssignmentReader {
  private static let prefixes = PhraseTable<Bool>(lines: AssignmentLexicon.headingPrefixes)

  /// Units that head their duties: "1. Sở Y tế", "3. Giao Phòng Nội vụ:", "- Công an huyện:".
  mutating func readHeadings() {
    let givers = partsOfUnits()
    for index in draft.sections.indices {
      // A heading below "Chương III" is about all of its parts, each of which names its own unit.
      guard draft.sections[index].role == nil, draft.sections[index].headLines == 1,
        isOpen(draft.sections[index].line), !isDescriptive(draft.sections[index].line)
      else { continue }
      let section = draft.sections[index]
      let body = draft.lines[section.line].body
      let isExecutive = isExecutive(section.line) || section.parent.map(givers.contains) ?? false
      guard
        let doers = doers(section.title ?? body, isExecutive: isExecutive)
          ?? sentence(of: section, isExecutive: isExecutive),
        isExecutive || !doers.isVague || givesWork(below: index)
      else { continue }
      var entries: [Range<Int>] = []
      if let runIn = section.runIn { entries.append(runIn) }
      let below = contents(of: index)
      if !doers.task.isEmpty, below.entries.isEmpty { continue }
      if isFounded(doers, entries + below.entries) { continue }
      // "1. Văn phòng, các ban" above "Ban Tổ chức: …", "Ban Tuyên giáo: …": each line names its own.
      if entries.isEmpty, below.entries.count > 1, below.entries.allSatisfy(namesDoers) {
        if doers.isVague { for line in below.lines { directives[line] = doers.directive } }
        continue
      }
      // "2. Đề nghị các Bộ, ngành" above "a) Bộ Công Thương xem xét …": what is asked of each stands in its own sentence.
      if entries.isEmpty, doers.isVague, doers.task.isEmpty, below.entries.count > 1,
        below.entries.allSatisfy(tellsDoers)
      {
        for line in below.lines { directives[line] = doers.directive }
        continue
      }
      append(
        doers, entries + below.entries, at: section.line, lines: below.lines,
        hasRunIn: section.runIn != nil)
    }
    for line in draft.zones.body
    where isOpen(line) && draft.lines[line].label == nil && !isDescriptive(line) {
      readHeadingLine(line)
    }
  }

  /// The parts of which at least half of the children, and two of them, are headed by named units: there work is given out whatever the part is called.
  private func partsOfUnits() -> Set<Int> {
    var parts: Set<Int> = []
    for index in draft.sections.indices where draft.sections[index].children.count > 1 {
      let children = draft.sections[index].children
      let named = children.count { child in
        let title = draft.sections[child].title
        return draft.sections[child].role == nil
          && title.flatMap { doers($0, isExecutive: false) }.map { !$0.isVague && $0.task.isEmpty }
            ?? false
      }
      if named > 1, named * 2 >= children.count { parts.insert(index) }
    }
    return parts
  }

  /// Whether a heading names many ("3. Các chi bộ trực thuộc") and all that stands below opens with what is to be done.
  private func givesWork(below index: Int) -> Bool {
    guard let title = draft.sections[index].title,
      OrganHead.determiners.match(tokens, at: title.lowerBound, before: title.upperBound) != nil
    else { return false }
    let entries = contents(of: index).entries
    return !entries.isEmpty
      && entries.allSatisfy {
        VerbLexicon.actions.match(tokens, at: $0.lowerBound, before: $0.upperBound) != nil
      }
  }

  /// Whether an entry opens with units and a colon.
  private func namesDoers(_ entry: Range<Int>) -> Bool {
    guard let colon = entry.prefix(Self.longestName).first(where: { tokens[$0].isSymbol(":") }),
      colon > entry.lowerBound, WorkLabels.match(tokens, entry) == nil
    else { return false }
    return doers(entry.lowerBound..<colon, isExecutive: true) != nil
  }
  private static let longestName = 20

  /// Whether an entry is a sentence that begins with those who act, by name.
  private func tellsDoers(_ entry: Range<Int>) -> Bool {
    DoerReader.match(tokens, at: entry.lowerBound, before: entry.upperBound).map {
      !$0.isVague && !$0.task.isEmpty
    } ?? false
  }

  /// A bullet or paragraph that names units and ends with a colon, or goes on behind it.
  private mutating func readHeadingLine(_ index: Int) {
    guard draft.lines[index].bodyClasses.contains(.colons) else { return }
    let line = draft.lines[index]
    let colon = line.body.first { tokens[$0].isSymbol(":") }
    guard let colon, colon > line.body.lowerBound,
      // "https://…"
      !(colon + 1 < line.body.upperBound && tokens[colon + 1].isSymbol("/")),
      WorkLabels.match(tokens, line.body) == nil,
      let doers = doers(line.body.lowerBound..<colon, isExecutive: isExecutive(index))
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

  private static let listing = PhraseTable<Bool>(lines: "gồm")

  /// The units that a heading consists of; nil for headings about anything else.
  ///
  /// - Parameter isExecutive: whether work is given out there, so that all words of the heading may be names.
  func doers(_ title: Range<Int>, isExecutive: Bool) -> DoerClause? {
    var start = title.lowerBound
    if let (_, length) = Self.prefixes.match(tokens, at: start, before: title.upperBound) {
      start += length
    }
    guard start < title.upperBound,
      // "Các đơn vị tham gia gồm:" says who they are.
      Self.listing.match(tokens, at: title.upperBound - 1, before: title.upperBound) == nil
    else { return nil }
    if let clause = concerned(start..<title.upperBound) { return clause }
    if let clause = DoerReader.match(
      tokens, at: start, before: title.upperBound, allowsBare: true),
      clause.task.isEmpty || isCharge(clause.task)
    {
      var clause = clause
      clause.task = title.upperBound..<title.upperBound
      return clause
    }
    if isExecutive, let clause = coded(start..<title.upperBound) { return clause }
    return names(start..<title.upperBound, isExecutive: isExecutive)
      ?? (isExecutive ? team(start..<title.upperBound) : nil)
  }

  /// "1. Sở A chỉ đạo Chi cục B thực hiện các nội dung sau:" above its list.
  private func sentence(of section: Section, isExecutive: Bool) -> DoerClause? {
    let body = draft.lines[section.line].body
    guard isExecutive, section.runIn == nil, let last = body.last, tokens[last].isSymbol(":"),
      let doers = DoerReader.match(tokens, at: body.lowerBound, before: last)
    else { return nil }
    return doers
  }

  /// "7. Liên hiệp các hội …": a heading of names that the grammar knows only in part.
  private func names(_ range: Range<Int>, isExecutive: Bool) -> DoerClause? {
    var start = range.lowerBound
    var directive: Assignment.Directive?
    if let (name, length) = VerbLexicon.directives.match(
      tokens, at: start, before: range.upperBound)
    {
      directive = Assignment.Directive(rawValue: name)
      start += length
    }
    guard isExecutive || directive != nil, start < range.upperBound, range.count <= 40,
      let (first, stop) = OrganReader.match(tokens, at: start, before: range.upperBound),
      let organs = NameStretch.organs(tokens, in: start..<range.upperBound)
        ?? charged(first, stop, in: start..<range.upperBound)
    else { return nil }
    return DoerClause(
      directive: directive ?? .states, lead: organs, support: [],
      task: range.upperBound..<range.upperBound, range: range, isBinding: true)
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
    if let closing = own.firstIndex(where: {
      isClosingParagraph($0, in: section) || isOtherHeading($0, in: section)
    }) {
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

  /// "Bà Nguyễn Thị A - Phó Giám đốc: Trưởng đoàn." names a member, no job.
  private func isPost(_ entry: Range<Int>) -> Bool {
    guard
      let (organ, end) = OrganReader.match(
        tokens, at: entry.lowerBound, before: entry.upperBound)
    else { return false }
    return organ.kind == .post && (end..<entry.upperBound).allSatisfy { tokens[$0].kind == .symbol }
  }

  private mutating func append(
    _ doers: DoerClause, _ entries: [Range<Int>], at line: Int, lines: [Int], hasRunIn: Bool
  ) {
    guard !entries.isEmpty, !(entries.count == 1 && isPost(entries[0])) else { return }
    var entries = entries
    // Where the words of the first job end that another one follows.
    var cut: Int?
    // "Đề nghị Mặt trận: động viên thanh niên; Đoàn Thanh niên tổ chức hội trại": the second has a job of its own.
    if hasRunIn, entries.count == 1, let next = nextDoers(entries[0]) {
      for clause in next.clauses {
        found.append(
          Assignment(
            directive: clause.directive, lead: clause.lead, support: clause.support,
            task: tokens.span(clause.task), span: tokens.span(clause.range),
            section: draft.path(ofLine: line)))
      }
      entries = [entries[0].lowerBound..<next.start]
      cut = next.start
    }
    var task = doers.task.isEmpty ? entries : [doers.task]
    var duties: [Range<Int>] = entries.count > 1 ? entries : []
    // "chỉ đạo … thực hiện các nội dung sau:" and bullets: the sentence is the task, the bullets are the duties.
    if !doers.task.isEmpty {
      duties = entries
    } else if entries.count > 1, let last = entries[0].last, tokens[last].isSymbol(":") {
      task = [entries[0]]
      duties = Array(entries.dropFirst())
    }
    var support = doers.support
    for entry in entries {
      for organ in SupportReader.all(tokens, in: entry)
      where !support.contains(where: { $0.name == organ.name }) {
        support.append(organ)
      }
    }
    support.removeAll { organ in doers.lead.contains { $0.name == organ.name } }
    let end =
      cut ?? lines.max().map { draft.lines[$0].tokens.upperBound }
      ?? draft.lines[line].tokens.upperBound
    let directive = doers.directive == .states ? directives[line] : nil
    found.append(
      Assignment(
        directive: directive ?? doers.directive, lead: doers.lead, support: support,
        task: tokens.span(task[0]),
        duties: duties.map { tokens.span($0) },
        span: TextSpan(
          from: tokens.span(draft.lines[line].tokens).start,
          to: tokens.span(draft.lines[line].tokens.lowerBound..<end).end),
        section: draft.path(ofLine: line)))
    if entries.count > 1 { appendInner(entries, draft.path(ofLine: line), beside: doers.lead) }
    taken.insert(line)
    taken.formUnion(lines)
  }
}
