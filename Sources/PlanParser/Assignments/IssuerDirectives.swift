internal import PlanModel
internal import PlanText

/// Sentences whose subject gives others a job: "UBND huyện yêu cầu các đơn vị …".
extension AssignmentReader {
  private static let adverbs = PhraseTable<Bool>(
    lines: "cũng\ncũng đồng thời\nsẽ\ntiếp tục\nđồng thời\nđồng thời cũng")

  /// "UBND huyện | cũng | giao …": behind the adverbs between the one who gives a job and the directive, not what has been done already ("đã giao"); `index` where none stand.
  func adverbsEnd(_ index: Int, before end: Int) -> Int {
    Self.adverbs.match(tokens, at: index, before: end).map { index + $0.length } ?? index
  }

  /// "UBND huyện yêu cầu các đơn vị …".
  func issuerDirective(_ clause: Range<Int>) -> DoerClause? {
    guard
      let organ = OrganReader.find(tokens, at: clause.lowerBound, before: clause.upperBound),
      case let verb = adverbsEnd(organ.end, before: clause.upperBound),
      let (name, _) = VerbLexicon.directives.match(tokens, at: verb, before: clause.upperBound),
      // "Các Bộ chỉ đạo các đơn vị trực thuộc …": to direct others is an organ's own job, unless it issues the plan.
      name != "directs"
        || verb == organ.end
          && (organ.kind == .post || organ.kind == draft.plan.header.issuer?.kind)
    else { return nil }
    return DoerReader.match(tokens, at: verb, before: clause.upperBound)
  }

  /// Words of the name of the one who gives a job at most.
  private static let longestGiver = 14

  /// "Trong tháng 5/2025, UBND huyện | giao …": whether the plan's issuer, or a post, stands behind a comma and before the directive at `index`.
  func isIssuers(_ index: Int, in clause: Range<Int>) -> Bool {
    let near = max(clause.lowerBound + 1, index - Self.longestGiver)..<index
    return near.contains { start in
      guard tokens[start - 1].isSymbol(","), tokens[start].isCapitalised,
        let organ = OrganReader.find(tokens, at: start, before: clause.upperBound),
        adverbsEnd(organ.end, before: clause.upperBound) == index
      else { return false }
      return organ.kind == .post || organ.kind == draft.plan.header.issuer?.kind
    }
  }

  /// "UBND xã yêu cầu toàn thể …": the issuer asks, whoever it is that is asked.
  func asksOthers(_ clause: Range<Int>) -> Bool {
    guard
      let organ = OrganReader.find(tokens, at: clause.lowerBound, before: clause.upperBound),
      organ.kind == draft.plan.header.issuer?.kind, organ.kind != .collective,
      let (name, _) = VerbLexicon.directives.match(
        tokens, at: adverbsEnd(organ.end, before: clause.upperBound), before: clause.upperBound)
    else { return false }
    return name == "requires" || name == "requests"
  }
}
