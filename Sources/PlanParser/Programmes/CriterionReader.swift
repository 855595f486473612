internal import PlanModel
internal import PlanText

/// Reads what someone must be like to count for a programme: "Đối với tập thể: …", "Là nông dân có …".
enum CriterionReader {
  private static let groups = PhraseTable<Criterion.Group>(lines: ProgrammeLexicon.groups)
  private static let addressed = PhraseTable<Bool>(lines: "đối với\nvề")
  private static let descriptive = PhraseTable<Bool>(lines: "là\ncó\nlà những\nlà các")

  /// The criterion that the tokens of a paragraph state; nil for paragraphs that do something else.
  static func read(_ tokens: Tokens, _ range: Range<Int>) -> Criterion? {
    guard var at = range.first else { return nil }
    var isAddressed = false
    if let (_, length) = addressed.match(tokens, at: at, before: range.upperBound) {
      isAddressed = true
      at += length
    }
    let determiner = OrganHead.determiners.match(tokens, at: at, before: range.upperBound)
    let noun = at + (determiner?.length ?? 0)
    let group = groups.match(tokens, at: noun, before: range.upperBound)?.value
    if isAddressed { return Criterion(appliesTo: group ?? .other, span: tokens.span(range)) }
    if let group { return Criterion(appliesTo: group, span: tokens.span(range)) }
    guard let (_, length) = descriptive.match(tokens, at: at, before: range.upperBound) else {
      return nil
    }
    let inner = at + length
    let behind =
      OrganHead.determiners.match(tokens, at: inner, before: range.upperBound)?.length ?? 0
    let described = groups.match(tokens, at: inner + behind, before: range.upperBound)?.value
    return Criterion(appliesTo: described ?? .individual, span: tokens.span(range))
  }
}
