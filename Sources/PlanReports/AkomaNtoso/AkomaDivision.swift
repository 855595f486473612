import PlanModel
import PlanText

/// A numbered part with the text under it and the parts within it; the body itself where it has no number.
struct AkomaDivision {
  /// A numbered part, where it begins, and how deep it stands.
  struct Node {
    var outline: OutlineNode
    var block: Int
    var depth: Int
  }

  /// Text that belongs to one part.
  enum Piece {
    /// Some bytes of one block.
    case text(block: Int, Range<Int>)
    /// The blocks of one table.
    case table(Range<Int>)
  }

  var outline: OutlineNode?
  /// The text before the parts within it; the first piece begins with its number.
  var pieces: [Piece] = []
  var children: [AkomaDivision] = []

  private init(_ outline: OutlineNode) { self.outline = outline }

  /// The tree of `nodes` with all text of `blocks`.
  init(_ document: SourceDocument, _ blocks: Range<Int>, _ nodes: [Node]) {
    outline = nil
    var open: [AkomaDivision] = []
    func close(to depth: Int) -> [AkomaDivision] {
      while open.count > depth, let last = open.popLast() {
        if let parent = open.indices.last {
          open[parent].children.append(last)
        } else {
          return [last]
        }
      }
      return []
    }
    var next = 0
    for piece in Self.pieces(document, blocks) {
      guard case .text(let block, let range) = piece else {
        Self.append(piece, to: &open, or: &pieces)
        continue
      }
      var start = range.lowerBound
      while next < nodes.count, nodes[next].block <= block {
        let node = nodes[next]
        let cut = max(start, Int(node.outline.span.start))
        if cut > start { Self.append(.text(block: block, start..<cut), to: &open, or: &pieces) }
        children += close(to: node.depth)
        open.append(AkomaDivision(node.outline))
        start = cut
        next += 1
      }
      if start < range.upperBound {
        Self.append(.text(block: block, start..<range.upperBound), to: &open, or: &pieces)
      }
    }
    children += close(to: 0)
  }

  private static func append(
    _ piece: Piece, to open: inout [AkomaDivision], or pieces: inout [Piece]
  ) {
    if let last = open.indices.last {
      open[last].pieces.append(piece)
    } else {
      pieces.append(piece)
    }
  }

  /// The blocks of `range` as pieces, each table one.
  static func pieces(_ document: SourceDocument, _ range: Range<Int>) -> [Piece] {
    var pieces: [Piece] = []
    var index = range.lowerBound
    while index < range.upperBound {
      let end = min(range.upperBound, document.endOfTable(from: index))
      if end > index {
        pieces.append(.table(index..<end))
        index = end
      } else {
        pieces.append(.text(block: index, document.blocks[index].span.range))
        index += 1
      }
    }
    return pieces
  }
}

extension SourceDocument {
  /// The first block behind the table to which the block at `index` belongs; `index` for a block outside of tables.
  func endOfTable(from index: Int) -> Int {
    guard let table = blocks[index].cell?.table else { return index }
    return blocks[index...].firstIndex { $0.cell?.table != table } ?? blocks.count
  }
}
