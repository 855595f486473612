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
}
