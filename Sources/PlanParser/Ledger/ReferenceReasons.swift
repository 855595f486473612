internal import PlanModel
internal import PlanText

/// Tells why a document that the text names is no citation.
enum ReferenceReasons {
  static func reason(_ match: CitationMatch, _ context: LineContext) -> ResidueReason {
    let own = context.draft.plan.header.number
    if let own, let number = match.number,
      number.lowercased().filter({ $0 != "-" }).hasSuffix(
        own.symbol.lowercased().filter { $0 != "-" }),
      match.serial == own.serial || own.serial == nil
    {
      return .ownDocument
    }
    if context.isHeading(match.naming) { return .heading }
    return context.part ?? .unexplained
  }
}
