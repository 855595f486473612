internal import PlanModel
internal import PlanText

/// Sentences whose subject gives others a job: "UBND huyện yêu cầu các đơn vị …".
extension AssignmentReader {
  /// "UBND huyện yêu cầu các đơn vị …".
  func issuerDirective(_ clause: Range<Int>) -> DoerClause? {
    guard
      let organ = OrganReader.find(tokens, at: clause.lowerBound, before: clause.upperBound),
      let (name, _) = VerbLexicon.directives.match(
        tokens, at: organ.end, before: clause.upperBound),
      // "Các Bộ chỉ đạo các đơn vị trực thuộc …": to direct others is an organ's own job, unless it issues the plan.
      name != "directs" || organ.kind == .post || organ.kind == draft.plan.header.issuer?.kind
    else { return nil }
    return DoerReader.match(tokens, at: organ.end, before: clause.upperBound)
  }

  /// "UBND xã yêu cầu toàn thể …": the issuer asks, whoever it is that is asked.
  func asksOthers(_ clause: Range<Int>) -> Bool {
    guard
      let organ = OrganReader.find(tokens, at: clause.lowerBound, before: clause.upperBound),
      organ.kind == draft.plan.header.issuer?.kind, organ.kind != .collective,
      let (name, _) = VerbLexicon.directives.match(
        tokens, at: organ.end, before: clause.upperBound)
    else { return false }
    return name == "requires" || name == "requests"
  }
}
