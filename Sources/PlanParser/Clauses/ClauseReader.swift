internal import PlanModel
internal import PlanText

/// Collects the paragraphs and top bullets under headings of a meaning.
struct ClauseReader {
  private let settled: SettledDraft
  private(set) var found: [(kind: ClauseKind, clause: Clause)] = []
  /// Lines that some part has given to a kind or passed over.
  private var seen: Set<Int> = []
  /// Lines with which the plan closes, whatever part they stand below.
  private let lastWords: Set<Int>

  init(_ draft: Draft) {
    settled = SettledDraft(draft)
    lastWords = Self.lastWords(draft)
  }

  var draft: Draft { settled.draft }

  /// Reads all parts, outermost first, then the run-in headings that stand elsewhere.
  mutating func readAll() {
    for index in draft.sections.indices {
      if let kind = ClauseKind(draft.sections[index].role) {
        collect(index, as: kind)
      } else if !seen.contains(draft.sections[index].line),
        announcesObjectives(draft.sections[index])
      {
        ownLines(draft.sections[index], as: .objectives)
      }
    }
    for line in draft.zones.body where !seen.contains(line) && !draft.zones.isClosing(line) {
      readRunIn(at: line)
    }
  }

  /// The clauses of one part: its run-in text, its own paragraphs, its children without a meaning of their own.
  private mutating func collect(_ index: Int, as kind: ClauseKind) {
    let section = draft.sections[index]
    seen.insert(section.line)
    if kind == .methods, isAboutAwards(index) { return }
    if let runIn = section.runIn { append(runIn, section: section.path, as: kind) }
    ownLines(section, as: kind)
    guard !isDivided(section, as: kind) else { return }
    for child in section.children where ClauseKind(draft.sections[child].role) == nil {
      collectChild(child, as: kind)
    }
  }

  /// "Hình thức" below "KHEN THƯỞNG" means certificates and not how the plan is carried out.
  private func isAboutAwards(_ index: Int) -> Bool {
    var part: Int? = index
    while let current = part {
      if let title = draft.sections[current].title,
        HeadingLexicon.awards.first(draft.tokens, in: title) != nil
      {
        return true
      }
      part = draft.sections[current].parent
    }
    return false
  }

  /// Whether a heading names several things ("Tiêu chuẩn, hình thức, hồ sơ") and one child is the one of `kind`: then the others are about the rest.
  private func isDivided(_ section: Section, as kind: ClauseKind) -> Bool {
    guard let title = section.title,
      HeadingLexicon.broad.match(draft.tokens, at: title.lowerBound, before: title.upperBound)
        != nil
        || title.contains(where: { PlaceReader.isJoiner(draft.tokens, $0) })
    else { return false }
    return section.children.contains { ClauseKind(draft.sections[$0].role) == kind }
  }

  /// Roles of parts below a heading that tell of something else: who does it, until when.
  private static let others: [SectionRole] = [
    .schedule, .assignments, .implementation, .reporting, .situation, .content,
  ]

  private mutating func collectChild(_ index: Int, as kind: ClauseKind) {
    let section = draft.sections[index]
    guard section.role == nil || kind == .objectives || kind == .funding,
      !(section.role.map(Self.others.contains) ?? false), !isWork(draft.lines[section.line])
    else { return }
    seen.insert(section.line)
    let hasContent = !section.content.isEmpty || !section.children.isEmpty
    if section.title != nil, hasContent {
      if let runIn = section.runIn {
        let isOwn = section.role != nil
        append(
          isOwn ? runIn : draft.lines[section.line].body, section: section.path, as: kind)
      }
      ownLines(section, as: kind)
      for child in section.children where ClauseKind(draft.sections[child].role) == nil {
        collectChild(child, as: kind)
      }
    } else if section.role != nil, let runIn = section.runIn {
      append(runIn, section: section.path, as: kind)
    } else {
      append(draft.lines[section.line].body, section: section.path, as: kind)
    }
  }

  /// "Cơ quan chủ trì: …", "Thời gian thực hiện: …": a label of work, no clause.
  private func isWork(_ line: Line) -> Bool {
    guard let (part, _) = WorkLabels.match(draft.tokens, line.body) else { return false }
    return part != .task
  }

  /// Paragraphs and top bullets below the label's line; a run-in heading changes what follows.
  private mutating func ownLines(_ section: Section, as outer: ClauseKind) {
    let lines = section.content.filter {
      draft.lines[$0].cell == nil && !draft.zones.isClosing($0) && !draft.lines[$0].tokens.isEmpty
        && draft.sectionOfLine[$0] != nil
    }
    guard
      let top = lines.map({ draft.lines[$0].depth }).filter({ $0 > 0 }).min()
        ?? lines.first.map({ _ in 1 })
    else { return }
    var kind = outer
    for index in lines {
      let line = draft.lines[index]
      seen.insert(index)
      guard line.depth == 0 || line.depth == top else { continue }
      if let (role, rest) = runIn(line), let switched = ClauseKind(role) {
        kind = switched
        if !rest.isEmpty { append(rest, section: section.path, as: kind) }
        continue
      }
      if lastWords.contains(index) { continue }
      append(line.body, section: section.path, as: kind)
    }
  }

  /// A run-in heading in a part of another meaning: "- Thành phần: …"; where nothing follows its colon, the deeper bullets below it.
  private mutating func readRunIn(at index: Int) {
    let needsColon = draft.sectionOfLine[index] != nil
    if needsColon, !draft.lines[index].bodyClasses.contains(.colons) { return }
    let line = draft.lines[index]
    guard let (role, rest) = runIn(line, needsColon: needsColon),
      let kind = ClauseKind(role), !isLabelled(index)
    else { return }
    let path = draft.path(ofLine: index)
    if !rest.isEmpty { append(rest, section: path, as: kind) }
    guard rest.isEmpty, line.bullet != nil else { return }
    var next = index + 1
    var top: Int?
    while next < draft.lines.count, draft.lines[next].depth > line.depth,
      draft.sectionOfLine[next] == draft.sectionOfLine[index], !draft.zones.isClosing(next)
    {
      let depth = draft.lines[next].depth
      top = top ?? depth
      seen.insert(next)
      if depth == top { append(draft.lines[next].body, section: path, as: kind) }
      next += 1
    }
  }

  /// Whether a line opens a part: its role has been looked at.
  private func isLabelled(_ index: Int) -> Bool {
    draft.sectionOfLine[index].map { draft.sections[$0].line == index } ?? false
  }

  /// "Đẩy nhanh tiến độ … với mục tiêu:"
  private func announcesObjectives(_ section: Section) -> Bool {
    guard let title = section.title, section.role == nil, section.runIn == nil else { return false }
    return title.suffix(5).contains {
      HeadingLexicon.announcements.match(draft.tokens, at: $0, before: title.upperBound)?.length
        == title.upperBound - $0
    }
  }

  /// "Mục đích: …" or "Yêu cầu" as a line of its own: its role and the text behind the colon.
  private func runIn(_ line: Line, needsColon: Bool = false) -> (SectionRole, Range<Int>)? {
    let tokens = draft.tokens
    guard line.cell == nil, let first = line.body.first, tokens[first].isCapitalised else {
      return nil
    }
    let colon = line.body.prefix(9).first { tokens[$0].isSymbol(":") }
    guard let colon else {
      guard !needsColon, line.body.count <= 6, line.bullet == nil,
        let role = HeadingRoles.role(tokens, line.body)
      else { return nil }
      return (role, line.body.upperBound..<line.body.upperBound)
    }
    guard let role = HeadingRoles.role(tokens, line.body.lowerBound..<colon) else { return nil }
    return (role, colon + 1..<line.body.upperBound)
  }

  private mutating func append(_ range: Range<Int>, section: String, as kind: ClauseKind) {
    guard !range.isEmpty else { return }
    found.append((kind, Clause(span: draft.tokens.span(range), section: section)))
  }
}
