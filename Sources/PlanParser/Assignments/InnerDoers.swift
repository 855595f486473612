internal import PlanModel
internal import PlanText

/// Doers with jobs of their own among the duties of the unit a heading names.
extension AssignmentReader {
  /// The clauses of a run-in task, behind its first, that open with named units and what each is to do; where the first of them begins.
  func nextDoers(_ entry: Range<Int>) -> (clauses: [DoerClause], start: Int)? {
    var found: [DoerClause] = []
    var start: Int?
    for clause in DoerSplitter.clauses(tokens, entry) where clause.lowerBound > entry.lowerBound {
      guard
        let doers = DoerReader.match(tokens, at: clause.lowerBound, before: clause.upperBound),
        !doers.task.isEmpty,
        tokens[clause.lowerBound].isCapitalised
          && doers.lead.allSatisfy({ $0.kind != .post && $0.kind != .collective })
          || doers.lead.allSatisfy(isRest)
      else {
        // What has no doer of its own goes on with the one before.
        if let last = found.popLast() {
          var longer = last
          longer.task = last.task.lowerBound..<clause.upperBound
          longer.range = last.range.lowerBound..<clause.upperBound
          found.append(longer)
        }
        continue
      }
      found.append(doers)
      start = start ?? clause.lowerBound - 1
    }
    return start.map { (found, $0) }
  }

  private static let titles = PhraseTable<Bool>(lines: "đồng chí\nđ/c\nông\nbà")

  /// "đồng chí Lê Thị Mẫu - Phó Bí thư Huyện đoàn": a person, whatever the post.
  private func isTitled(_ organ: Organ) -> Bool {
    let words = tokens.indices(in: organ.span)
    return Self.titles.match(tokens, at: words.lowerBound, before: words.upperBound) != nil
  }

  private static let obligations = PhraseTable<Bool>(lines: "có trách nhiệm\ncó nhiệm vụ")

  /// "1. Các phòng" above "- Trưởng, Phó các phòng có trách nhiệm đôn đốc": others than the heading names, who have a duty of their own.
  private func obliged(_ entry: Range<Int>, beside leads: [Organ]) -> DoerClause? {
    guard let first = entry.first, tokens[first].isCapitalised,
      let list = OrganList.find(tokens, at: first, before: entry.upperBound),
      Self.obligations.match(tokens, at: list.end, before: entry.upperBound) != nil,
      let doers = DoerReader.match(tokens, at: first, before: entry.upperBound),
      doers.directive == .states, !doers.task.isEmpty,
      doers.lead.allSatisfy({ $0.kind != .collective }),
      !doers.lead.contains(where: { lead in leads.contains { $0.name == lead.name } })
    else { return nil }
    return doers
  }

  /// "1. Trung tâm Y tế" above "- Giao Khoa Dược theo dõi …": what a unit gives to one of its own is that one's job as well.
  mutating func appendInner(_ entries: [Range<Int>], _ section: String, beside leads: [Organ]) {
    for entry in entries {
      if let doers = obliged(entry, beside: leads) {
        found.append(
          Assignment(
            directive: .states, lead: doers.lead, support: doers.support,
            task: tokens.span(doers.task), span: tokens.span(doers.range), section: section))
        continue
      }
      guard
        let (name, _) = VerbLexicon.directives.match(
          tokens, at: entry.lowerBound, before: entry.upperBound),
        name != "directs",
        let doers = DoerReader.match(tokens, at: entry.lowerBound, before: entry.upperBound),
        !doers.task.isEmpty,
        doers.lead.allSatisfy({ $0.kind != .collective && ($0.kind != .post || isTitled($0)) })
      else { continue }
      found.append(
        Assignment(
          directive: doers.directive, lead: doers.lead, support: doers.support,
          task: tokens.span(doers.task), span: tokens.span(doers.range), section: section))
    }
  }
}
