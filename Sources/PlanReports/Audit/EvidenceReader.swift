import PlanAudit
import PlanText

/// Finds the words of evidence, and where they stand, in the two documents of one audit.
struct EvidenceReader {
  private let child: (document: AuditedDocument, positions: BlockPositions)
  private let parent: (document: AuditedDocument, positions: BlockPositions)?

  init(_ audit: Audit) {
    child = (audit.child, BlockPositions(audit.child.document))
    parent = audit.parent.map { ($0, BlockPositions($0.document)) }
  }

  /// Nil where the words stand in no block.
  func quote(_ evidence: Evidence?) -> QuotedEvidence? {
    guard let evidence, let source = evidence.side == .child ? child : parent,
      let position = source.positions.position(of: evidence.span)
    else { return nil }
    return QuotedEvidence(
      side: evidence.side, document: source.document, position: position,
      origin: source.document.document.blocks[position.block].origin)
  }
}

/// Words of a document with the place they stand at.
struct QuotedEvidence {
  let side: Evidence.Side
  let document: AuditedDocument
  let position: BlockPosition
  /// Where their block stands in the file.
  let origin: Origin

  var words: String { document.words(at: position.span) }

  /// The line of the file where its format has lines, else the number of the block; from 1.
  var line: Int { origin.line ?? position.block + 1 }

  /// The place for people: a line, a page, or a paragraph.
  func place(in language: Language) -> String {
    let isVietnamese = language == .vietnamese
    if let line = origin.line { return (isVietnamese ? "dòng " : "line ") + "\(line)" }
    if let page = origin.page { return (isVietnamese ? "trang " : "page ") + "\(page)" }
    return (isVietnamese ? "đoạn " : "paragraph ") + "\(position.block + 1)"
  }
}
