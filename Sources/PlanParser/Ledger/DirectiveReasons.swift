internal import PlanModel
internal import PlanText

/// Tells why a verb that can give someone a job gives none.
enum DirectiveReasons {
  private static let nounMarkers = PhraseTable<Bool>(lines: LedgerLexicon.nounMarkers)
  private static let tellers = PhraseTable<Bool>(lines: LedgerLexicon.tellers)
  private static let otherWords = PhraseTable<Bool>(lines: LedgerLexicon.otherWords)
  private static let boards = PhraseTable<Bool>(lines: "ban\ncơ quan\nngoại")

  /// Whether the words are a directive at all: not "giao thông", "ngoại giao" or "Ban Chỉ đạo".
  static func isDirective(_ tokens: Tokens, _ index: Int, from start: Int, before end: Int) -> Bool
  {
    if otherWords.match(tokens, at: index, before: end) != nil { return false }
    return index == start || boards.match(tokens, at: index - 1, before: index) == nil
  }

  private static let subordinators = PhraseTable<Bool>(lines: LedgerLexicon.subordinators)
  private static let passives = PhraseTable<Bool>(lines: LedgerLexicon.passives)
  private static let nounTails = PhraseTable<Bool>(lines: LedgerLexicon.nounTails)

  static func reason(_ range: Range<Int>, _ context: LineContext) -> ResidueReason {
    let tokens = context.tokens
    if context.part == .closingPart || context.part == .headPart {
      return context.part ?? .headPart
    }
    if context.isHeading(range) { return .heading }
    if stands(tellers, before: range.lowerBound, context) { return .narrative }
    if stands(passives, before: range.lowerBound, context) { return .passive }
    if stands(subordinators, before: range.lowerBound, context) { return .subordinate }
    if stands(nounMarkers, before: range.lowerBound, context) { return .noun }
    if nounTails.match(tokens, at: range.upperBound, before: context.range.upperBound) != nil {
      return .noun
    }
    if let part = context.part { return part }
    if !isAddressed(range.upperBound, context) { return .noAddressee }
    if isOwnDuty(range, context) { return .ownDuty }
    return .unexplained
  }

  /// Whether an organ or a group stands behind the verb.
  private static func isAddressed(_ index: Int, _ context: LineContext) -> Bool {
    (index..<min(index + 2, context.range.upperBound)).contains {
      OrganReader.find(context.tokens, at: $0, before: context.range.upperBound) != nil
    }
  }

  private static let ownVerbs = PhraseTable<Bool>(lines: "chỉ đạo\nphân công")

  /// Whether the verb stands in the task or a duty of an assignment, as what its doer does with others.
  private static func isOwnDuty(_ range: Range<Int>, _ context: LineContext) -> Bool {
    if let end = OrganReader.find(
      context.tokens, at: range.upperBound, before: context.range.upperBound)?.end,
      OrganReasons.isSaidAgain(range.upperBound..<end, context)
    {
      return true
    }
    return ownVerbs.match(context.tokens, at: range.lowerBound, before: range.upperBound) != nil
      && context.scene.assignments.innermost(containing: context.tokens.span(range)) != nil
  }

  /// Whether the words before a directive make it a noun: "hồ sơ đề nghị".
  static func isNoun(_ index: Int, _ context: LineContext) -> Bool {
    stands(nounMarkers, before: index, context)
  }

  private static func stands(
    _ table: PhraseTable<Bool>, before index: Int, _ context: LineContext
  ) -> Bool {
    [4, 3, 2, 1].contains {
      index - $0 >= context.range.lowerBound
        && table.exactly(context.tokens, index - $0..<index) != nil
    }
  }
}
