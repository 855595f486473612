import PlanModel
import PlanText

/// A document as tables need it: words and places.
struct TableSource {
  let document: SourceDocument
  private let positions: BlockPositions

  init(_ document: SourceDocument) {
    self.document = document
    positions = BlockPositions(document)
  }

  /// The cell of the document's name, first in every row.
  var name: TableCell { TableCell(document.info.name) }

  func words(_ span: TextSpan?) -> TableCell { TableCell(span.map(text)) }

  func text(_ span: TextSpan) -> String { document.words(at: span) }

  /// The names of organs, one after another.
  func names(_ organs: [Organ]) -> TableCell {
    TableCell(organs.map(\.name).joined(separator: "; "))
  }

  /// The cells of page and block, last in every row of a fact.
  func place(_ span: TextSpan?) -> [TableCell] {
    guard let block = span.flatMap(positions.position)?.block else { return [.empty, .empty] }
    return [TableCell(document.blocks[block].origin.page), TableCell(block)]
  }

  static let nameColumn = TableColumn("document", "Văn bản", "Document", width: 24)
  static let placeColumns = [
    TableColumn("page", .integer, "Trang", "Page", width: 7),
    TableColumn("block", .integer, "Đoạn", "Block", width: 7),
  ]
}
