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
    explanation.candidates = candidates(
      plan.ledger, kinds(of: place.field, place.member), near: fact?.spans.first)
  }
  return explanation
}

/// The items of some kinds that no fact holds: the nearest to `span`, or those without a reason first.
private func candidates(
  _ ledger: Ledger,
  _ kinds: Set<LedgerItem.Kind>,
  near span: TextSpan?
) -> [LedgerItem] {
  let residue = ledger.items.filter { $0.reason != nil && kinds.contains($0.kind) }
  func rank(_ item: LedgerItem) -> UInt32 {
    guard let span else { return item.reason == .unexplained ? 0 : 1 }
    return item.span.start > span.start
      ? item.span.start - span.start : span.start - item.span.start
  }
  let sorted = residue.enumerated().sorted {
    (rank($0.element), $0.offset) < (rank($1.element), $1.offset)
  }
  return sorted.prefix(mostCandidates).map(\.element)
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
  case .number: [.blankNumber]
  case .issuer: [.missingIssuer]
  case .issued: [.blankDate, .impossibleDate]
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
