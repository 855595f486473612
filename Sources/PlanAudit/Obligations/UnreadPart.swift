import PlanModel
import PlanText

/// A part of a plan that may ask for something and was not understood, or not read at all.
struct UnreadPart: Hashable {
  enum Cause: Hashable {
    /// Pages, tables, text in fonts that could not be read.
    case place
    case number, date, organ, directive
  }

  var cause: Cause
  /// The sentence it stands in; for a place its longest paragraph or cell.
  var span: TextSpan

  /// The parts of `document` in order: one a sentence, and of a table one in all.
  static func all(of document: AuditedDocument) -> [UnreadPart] {
    let places = document.notes.compactMap { place($0, document) }
    let tables = document.notes.filter { $0.code == .unreadTable }.compactMap(\.span)
    var seen = Set(places.map(\.span))
    var tablesSeen: Set<Int> = []
    var sentences: [UnreadPart] = []
    for item in document.plan.ledger.items where item.reason == .unexplained {
      guard let cause = cause(item.kind), !tables.contains(where: { $0.contains(item.span) }),
        let block = document.block(around: item.span)
      else { continue }
      if cause == .organ {
        // Organs in the text become doers or stand in sentences that are told; in cells they may be both.
        guard let cell = block.cell,
          !document.places.assignments(at: block.span).contains(where: {
            $0.span.overlaps(block.span)
          }),
          tablesSeen.insert(cell.table).inserted
        else { continue }
        sentences.append(UnreadPart(cause: .place, span: block.span))
        continue
      }
      let sentence = document.sentence(around: item.span)
      if !document.places.hasUnheld(at: sentence), seen.insert(sentence).inserted {
        sentences.append(UnreadPart(cause: cause, span: sentence))
      }
    }
    return places + sentences
  }

  private static func place(_ note: Note, _ document: AuditedDocument) -> UnreadPart? {
    switch note.code {
    case .unreadTable, .unreadPages, .unmappedFont, .depthExceeded, .emptyDocument:
      let blocks = document.document.blocks
      let inside = note.span.map { span in blocks.filter { span.contains($0.span) } } ?? []
      let title = document.plan.header.title.flatMap(document.block(around:))
      let block = inside.max { $0.span.count < $1.span.count } ?? title ?? blocks.first
      return block.map { UnreadPart(cause: .place, span: $0.span) }
    default: return nil
    }
  }

  private static func cause(_ kind: LedgerItem.Kind) -> Cause? {
    switch kind {
    case .number: .number
    case .date: .date
    case .organ: .organ
    case .directive: .directive
    case .reference: nil
    }
  }
}
