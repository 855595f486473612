internal import PlanModel
internal import PlanText

extension AssignmentReader {
  /// Bullets below a sentence that ends with a colon are its duties.
  mutating func attachDuties(to index: Int, _ line: Int) {
    guard let last = draft.lines[line].body.last, tokens[last].isSymbol(":") else { return }
    var duties: [Int] = []
    var next = line + 1
    while next < draft.lines.count, isOpen(next),
      draft.lines[next].label == nil || draft.lines[next].bullet != nil,
      draft.lines[next].depth > draft.lines[line].depth
    {
      duties.append(next)
      next += 1
    }
    if duties.isEmpty { duties = itemsBehind(line) }
    let top = duties.map { draft.lines[$0].depth }.min() ?? 0
    for duty in duties {
      for organ in SupportReader.all(tokens, in: draft.lines[duty].body)
      where !found[index].support.contains(where: { $0.name == organ.name }) {
        found[index].support.append(organ)
      }
    }
    found[index].duties = duties.filter { draft.lines[$0].depth == top }.map {
      tokens.span(draft.lines[$0].body)
    }
    taken.formUnion(duties)
  }

  private static let announcing = PhraseTable<Bool>(
    lines: "các công việc\ncác nhiệm vụ\ncác nội dung\ncông việc sau\nnhiệm vụ sau\nnội dung sau")
  /// Tokens from such words to the colon at most.
  private static let longestAnnouncement = 8

  /// "1. Giao Phòng A triển khai các công việc liên quan:" above "2. Lập dự toán." and "3. Nghiệm thu.": the lines of the items numbered on that open with what is to be done and name nobody who does it.
  private func itemsBehind(_ line: Int) -> [Int] {
    guard let index = draft.sectionOfLine[line], draft.sections[index].line == line,
      draft.sections[index].children.isEmpty, draft.sections[index].content.isEmpty,
      let parent = draft.sections[index].parent,
      draft.lines[line].body.suffix(Self.longestAnnouncement).contains(where: {
        Self.announcing.match(tokens, at: $0, before: draft.lines[line].body.upperBound) != nil
      })
    else { return [] }
    return draft.sections[parent].children.drop { $0 <= index }.prefix { item in
      let body = draft.lines[draft.sections[item].line].body
      return draft.sections[item].children.isEmpty && draft.sections[item].content.isEmpty
        && VerbLexicon.actions.match(tokens, at: body.lowerBound, before: body.upperBound) != nil
        && DoerReader.match(tokens, at: body.lowerBound, before: body.upperBound) == nil
    }.map { draft.sections[$0].line }
  }
}
