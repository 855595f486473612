internal import PlanModel
internal import PlanText

extension AssignmentReader {
  /// Words of the name of the one who asks.
  private static let longestName = 14

  /// The sentence above the parts of a directive: "Trên cơ sở đó, Chủ tịch UBND tỉnh yêu cầu Thủ trưởng các sở, ngành tập trung thực hiện các nhiệm vụ sau:".
  mutating func readAnnouncement() {
    for line in draft.zones.preamble where draft.lines[line].cell == nil && !taken.contains(line) {
      let range = draft.lines[line].body
      guard let last = range.last, tokens[last].isSymbol(":"),
        let verb = range.last(where: { asks(at: $0, in: range) }),
        let doers = DoerReader.match(tokens, at: verb, before: range.upperBound),
        doers.task.contains(where: { tokens[$0].kind == .word })
      else { continue }
      found.append(
        Assignment(
          directive: doers.directive, lead: doers.lead, support: doers.support,
          task: tokens.span(doers.task), span: tokens.span(doers.range),
          section: draft.path(ofLine: line)))
      taken.insert(line)
    }
  }

  /// Whether a directive stands at `index` behind the name of someone.
  private func asks(at index: Int, in range: Range<Int>) -> Bool {
    guard
      let (verb, _) = VerbLexicon.directives.match(tokens, at: index, before: range.upperBound),
      verb != "directs"
    else { return false }
    return (max(range.lowerBound, index - Self.longestName)..<index).contains {
      tokens[$0].isCapitalised
        && OrganReader.find(tokens, at: $0, before: range.upperBound)?.end == index
    }
  }
}
