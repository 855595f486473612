public import PlanModel
public import PlanText

/// How many candidates an explanation names.
private let mostCandidates = 5

/// Explains the value at a JSON pointer into a plan's JSON, or why there is none; nil where the pointer names no field that is explained.
///
/// What it says comes from the facts' own steps, from the ledger and from the parser's notes; nothing is read anew.
public func explain(
  _ plan: Plan,
  notes: [Note],
  document: SourceDocument,
  pointer: String
) -> Explanation? {
  guard let place = ExplainedPlace(pointer) else { return nil }
  let fact = ExplainedFact(plan, document, at: place)
  var explanation = Explanation(
    pointer: pointer,
    field: place.field,
    spans: fact?.spans ?? [],
    values: fact?.values ?? [],
    reading: fact?.reading,
    member: place.member,
    candidates: [],
    notes: notes.filter { codes(of: place.field).contains($0.code) }
  )
  if explanation.isAbsent {
    let kinds = kinds(of: place.field, place.member)
    let block = fact?.spans.first.flatMap { span in
      document.blocks.first { $0.span.contains(span) }?.span
    }
    explanation.candidates = candidates(plan.ledger, kinds, within: block)
  }
  return explanation
}

/// The items of some kinds that no fact holds: those of one block, or those without a reason first.
private func candidates(
  _ ledger: Ledger,
  _ kinds: Set<LedgerItem.Kind>,
  within block: TextSpan?
) -> [LedgerItem] {
  let residue = ledger.items.filter { item in
    item.reason != nil && kinds.contains(item.kind) && block?.contains(item.span) ?? true
  }
  let unexplained = residue.filter { $0.reason == .unexplained }
  let explained = residue.filter { $0.reason != .unexplained }
  return Array((unexplained + explained).prefix(mostCandidates))
}

/// The kinds of items from which a field, or a member of it, is made.
private func kinds(of field: ExplainedField, _ member: String?) -> Set<LedgerItem.Kind> {
  switch (field, member) {
  case (.quotas, "due"), (.assignments, "deadline"), (.citations, "date"): [.date]
  case (.citations, "issuer"): [.organ]
  case (.number, _), (.citations, _): [.reference, .number]
  case (.issuer, _), (.signatures, _), (.recipients, _): [.organ]
  case (.issued, _), (.period, _), (.timeline, _): [.date]
  case (.quotas, _): [.number]
  case (.assignments, _), (.programmes, _): [.organ, .directive]
  default: []
  }
}

/// The notes that tell of a field.
private func codes(of field: ExplainedField) -> Set<Note.Code> {
  switch field {
  case .documentType: [.notAPlan, .emptyDocument]
  case .number: [.blankNumber, .unreadNumber]
  case .issuer: [.missingIssuer]
  case .issued: [.blankDate, .unreadDate, .impossibleDate]
  case .title: [.missingTitle]
  case .signatures: [.missingSignature]
  case .recipients: [.missingRecipients]
  case .outline: [.labelGap, .labelRepeated, .labelOutOfOrder]
  case .assignments: [.unreadTable]
  case .quotas: [.noQuotas]
  case .timeline: [.impossibleDate]
  default: []
  }
}

/// Whether a JSON pointer names a field that is explained.
public func isExplained(_ pointer: String) -> Bool { ExplainedPlace(pointer) != nil }
