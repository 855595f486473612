internal import PlanModel
internal import PlanText

/// The last words of a plan, which stand below its last unit and are not that unit's duties.
extension AssignmentReader {
  private static let closings = PhraseTable<Bool>(lines: AssignmentLexicon.closings)

  /// "Trong quá trình thực hiện …", "UBND huyện yêu cầu …": the plan's last words, not the last unit's duty.
  func isClosingParagraph(_ index: Int, in section: Section) -> Bool {
    let line = draft.lines[index]
    guard line.bullet == nil, line.label == nil, index > section.line, let first = line.body.first
    else { return false }
    if index > section.line + 1 || !section.children.isEmpty, addressesAll(index) { return true }
    if Self.closings.match(tokens, at: first, before: line.body.upperBound) != nil {
      return index > section.line + 1 || section.runIn != nil || !section.children.isEmpty
        || section.title == nil
        || isLast(section)
    }
    // "UBND huyện yêu cầu các phòng, ban …": one who gives work to others.
    guard tokens[first].isCapitalised,
      let (organ, stop) = OrganReader.match(tokens, at: first, before: line.body.upperBound),
      let (_, length) = VerbLexicon.directives.match(
        tokens, at: stop, before: line.body.upperBound)
    else { return false }
    return organ.kind == draft.plan.header.issuer?.kind
      || OrganList.end(tokens, at: stop + length, before: line.body.upperBound) != nil
  }

  /// "… Đề nghị các cơ quan, đơn vị nghiêm túc thực hiện./.": the last paragraph before the signature, with a request to all.
  private func addressesAll(_ index: Int) -> Bool {
    let isLast =
      index + 1 >= draft.lines.count || draft.zones.isClosing(index + 1)
      || draft.zones.restarts.contains(index + 1)
    guard isLast else { return false }
    return ClauseSplitter.clauses(tokens, draft.lines[index].body).dropFirst().contains { clause in
      VerbLexicon.directives.match(tokens, at: clause.lowerBound, before: clause.upperBound) != nil
        && DoerReader.match(tokens, at: clause.lowerBound, before: clause.upperBound)?.isVague
          ?? false
    }
  }

  private func isLast(_ section: Section) -> Bool {
    draft.sections.last.map { $0.line == section.line } ?? false
  }
}
