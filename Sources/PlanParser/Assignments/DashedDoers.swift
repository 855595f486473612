internal import PlanModel
internal import PlanText

/// Units behind a spaced dash at the end of an item, with what they are to do: "Trao đổi các vướng mắc - các tổ góp ý, thảo luận".
extension AssignmentReader {
  /// Parts of the outline on either side that are looked at for such ends.
  private static let nearby = 6

  /// The doers behind the last dash of an item; nil where fewer than half of the parts beside it end in doers behind a dash.
  func dashedDoers(_ range: Range<Int>, _ line: Int) -> DoerClause? {
    guard
      let dash = range.last(where: { tokens[$0].isSymbol("-") && tokens[$0].spaceBefore }),
      dash > range.lowerBound + 1, dash + 1 < range.upperBound, tokens[dash + 1].spaceBefore,
      let doers = DoerReader.match(tokens, at: dash + 1, before: range.upperBound),
      doers.directive == .states,
      VerbLexicon.actions.match(
        tokens, at: doers.task.lowerBound, before: doers.task.upperBound) != nil,
      hasDashedNeighbour(line)
    else { return nil }
    return doers
  }

  private func hasDashedNeighbour(_ line: Int) -> Bool {
    guard let index = draft.sectionOfLine[line], draft.sections[index].line == line,
      let parent = draft.sections[index].parent
    else { return false }
    let siblings = draft.sections[parent].children
    let place = siblings.partitioningIndex { $0 >= index }
    let near = max(0, place - Self.nearby)..<min(siblings.count, place + Self.nearby + 1)
    let dashed = siblings[near].count { sibling in
      let body = draft.lines[draft.sections[sibling].line].body
      return sibling != index
        && body.contains { tokens[$0].isSymbol("-") && tokens[$0].spaceBefore }
        && trailingDoers(body) != nil
    }
    return dashed > 0 && dashed * 2 >= near.count - 1
  }
}
