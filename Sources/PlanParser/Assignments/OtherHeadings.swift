internal import PlanModel
internal import PlanText

/// Headings that name someone or stand below his duties and give him no work.
extension AssignmentReader {
  private static let founding = PhraseTable<Bool>(
    lines: "thành lập\nkiện toàn\nthành lập,\nxây dựng")

  /// "1. Đoàn kiểm tra" above "Thành lập 04 đoàn kiểm tra …": what the heading names is set up there and not told what to do.
  func isFounded(_ doers: DoerClause, _ entries: [Range<Int>]) -> Bool {
    guard doers.lead.count == 1, doers.directive == .states, let first = entries.first,
      let (_, length) = Self.founding.match(
        tokens, at: first.lowerBound, before: first.upperBound)
    else { return false }
    let name = tokens.indices(in: doers.lead[0].span).map { tokens[$0].key }
    let near = first.lowerBound + length..<min(first.upperBound, first.lowerBound + length + 3)
    return near.contains { at in
      at + name.count <= first.upperBound
        && name.indices.allSatisfy { tokens[at + $0].key == name[$0] }
    }
  }

  /// "* Lịch công tác trọng tâm": a line that is a heading of another meaning, below the last unit's duties.
  func isOtherHeading(_ index: Int, in section: Section) -> Bool {
    let line = draft.lines[index]
    guard index > section.line + 1, let first = line.body.first, tokens[first].isCapitalised,
      line.body.count <= Self.longestHeading, line.bullet != nil
    else { return false }
    return HeadingRoles.role(tokens, line.body) == .schedule
  }
  private static let longestHeading = 10
}
