internal import PlanModel
internal import PlanText

/// Groups that a heading tells by what they have to do with: "Các đơn vị còn lại có liên quan đến công tác tiêm chủng:".
extension AssignmentReader {
  private static let concerning = PhraseTable<Bool>(
    lines: """
      có liên quan đến công tác
      có liên quan đến hoạt động
      có liên quan đến nhiệm vụ
      có liên quan đến việc
      có liên quan tới công tác
      liên quan đến công tác
      liên quan đến hoạt động
      liên quan đến nhiệm vụ
      liên quan đến việc
      liên quan tới công tác
      """)
  private static let predicates = PhraseTable<Bool>(
    lines: "có trách nhiệm\nchịu trách nhiệm\nchủ trì\nphối hợp\nyêu cầu\nđề nghị\nsau\nnội dung")
  /// Words of a group's name, and of what it has to do with, at most.
  private static let longestGroup = 16
  private static let longestConcern = 20

  /// "Các đơn vị có liên quan đến công tác tiêm chủng: chọn 01 cá nhân": such a group with a colon and what it is to do.
  func concernedBeforeColon(_ clause: Range<Int>) -> DoerClause? {
    guard
      let colon = clause.prefix(Self.longestGroup + Self.longestConcern)
        .first(where: { tokens[$0].isSymbol(":") }), colon + 1 < clause.upperBound,
      DoerVerbs.startsAction(tokens, colon + 1, clause.upperBound),
      var group = concerned(clause.lowerBound..<colon)
    else { return nil }
    group.task = colon + 1..<clause.upperBound
    group.range = clause
    return group
  }

  /// The group that all words of a heading name; nil for other headings.
  func concerned(_ range: Range<Int>) -> DoerClause? {
    guard
      let group = OrganReader.find(tokens, at: range.lowerBound, before: range.upperBound),
      group.kind == .collective,
      let at = range.prefix(Self.longestGroup).first(where: {
        Self.concerning.match(tokens, at: $0, before: range.upperBound) != nil
      }), at <= group.end, at > range.lowerBound, range.upperBound - at <= Self.longestConcern,
      (at..<range.upperBound).allSatisfy({
        (tokens[$0].kind == .word || tokens[$0].isSymbol(","))
          && Self.predicates.match(tokens, at: $0, before: range.upperBound) == nil
      })
    else { return nil }
    return DoerClause(
      directive: .states, lead: [group.organ(tokens).covering(range, of: tokens)], support: [],
      task: range.upperBound..<range.upperBound, range: range, isBinding: true)
  }
}
