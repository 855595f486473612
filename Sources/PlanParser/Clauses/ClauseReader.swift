internal import PlanModel
internal import PlanText

/// Collects the paragraphs and top bullets under headings of a meaning.
struct ClauseReader {
  let draft: Draft
  private(set) var found: [(kind: ClauseKind, clause: Clause)] = []

  init(_ draft: Draft) { self.draft = draft }

  /// Reads all parts, outermost first.
  mutating func readAll() {
    for index in draft.sections.indices {
      guard let kind = ClauseKind(draft.sections[index].role) else { continue }
      collect(index, as: kind)
    }
    for line in draft.lines.indices
    where draft.sectionOfLine[line] == nil && draft.zones.body.contains(line) {
      guard !draft.zones.isClosing(line), let (role, rest) = runIn(draft.lines[line]),
        let kind = ClauseKind(role), !rest.isEmpty
      else { continue }
      append(rest, section: "", as: kind)
    }
  }

  /// The clauses of one part: its run-in text, its own paragraphs, its children without a meaning of their own.
  private mutating func collect(_ index: Int, as kind: ClauseKind) {
    let section = draft.sections[index]
    if let runIn = section.runIn { append(runIn, section: section.path, as: kind) }
    ownLines(section, as: kind)
    for child in section.children where ClauseKind(draft.sections[child].role) == nil {
      collectChild(child, as: kind)
    }
  }

  private mutating func collectChild(_ index: Int, as kind: ClauseKind) {
    let section = draft.sections[index]
    guard section.role == nil || kind == .objectives || kind == .funding else { return }
    let hasContent = section.lines.count > 1 || !section.children.isEmpty
    if section.title != nil, section.runIn == nil, hasContent {
      ownLines(section, as: kind)
      for child in section.children where ClauseKind(draft.sections[child].role) == nil {
        collectChild(child, as: kind)
      }
    } else {
      append(draft.lines[section.line].body, section: section.path, as: kind)
    }
  }

  /// Paragraphs and top bullets below the label's line; a run-in heading changes what follows.
  private mutating func ownLines(_ section: Section, as outer: ClauseKind) {
    let lines = section.lines.dropFirst().filter {
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
      guard line.depth == 0 || line.depth == top else { continue }
      if let (role, rest) = runIn(line), let switched = ClauseKind(role) {
        kind = switched
        if !rest.isEmpty { append(rest, section: section.path, as: kind) }
        continue
      }
      append(line.body, section: section.path, as: kind)
    }
  }

  /// "Mục đích: …" or "Yêu cầu" as a line of its own: its role and the text behind the colon.
  private func runIn(_ line: Line) -> (SectionRole, Range<Int>)? {
    let tokens = draft.tokens
    guard line.cell == nil, let first = line.body.first, tokens[first].isCapitalised else {
      return nil
    }
    let colon = line.body.prefix(9).first { tokens[$0].isSymbol(":") }
    guard let colon else {
      guard line.body.count <= 6, line.bullet == nil,
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
