public import PlanModel
public import PlanText

/// A plan and what made it hard to understand.
public struct Reading: Sendable {
  public var plan: Plan
  public var notes: [Note]

  public init(plan: Plan, notes: [Note]) {
    self.plan = plan
    self.notes = notes
  }
}

/// Reads a plan out of a document. Never fails: a text that is no plan gives an empty plan and notes that say so.
///
/// Time and memory grow linearly with the document.
///
/// - Parameter particulars: Whether to read what only the rules of an audit ask for as well: blanks, abbreviations, references to its own parts …; about a tenth of the time.
public func parsePlan(_ document: SourceDocument, particulars: Bool = true) -> Reading {
  var draft = Draft(document)
  for field in particulars ? Fields.all : Fields.facts { field.read(&draft) }
  Readings.survey(&draft)
  SlipReading.survey(&draft)
  draft.plan.ledger = LedgerReader.read(draft)
  let count = draft.plan.ledger.count()
  if count.unexplained > 0 {
    draft.notes.append(
      Note(.unexplainedItems, .info, "\(count.all)", "\(count.unexplained)"))
  }
  draft.notes.sort { ($0.span?.start ?? 0) < ($1.span?.start ?? 0) }
  return Reading(plan: draft.plan, notes: draft.notes)
}
