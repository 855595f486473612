import PlanText

/// The document's text cut where facts begin and end, so that each piece knows the facts it belongs to.
struct MarkedText {
  /// A piece of one block, and the numbers of its facts, the shortest first.
  struct Piece {
    var range: Range<Int>
    var facts: [Int]
  }

  /// The ends of facts, in order: where, which fact, whether it begins there, how long it is.
  private let edges: [(at: Int, fact: Int, begins: Bool, length: Int)]
  private let blocks: [Block]

  init(_ facts: [ReviewFact], in document: SourceDocument) {
    blocks = document.blocks
    edges = facts.enumerated().flatMap { number, fact in
      fact.spans.flatMap { span in
        [
          (at: Int(span.start), fact: number, begins: true, length: span.count),
          (at: Int(span.end), fact: number, begins: false, length: span.count),
        ]
      }
    }
    .sorted { ($0.at, $0.begins ? 1 : 0, $0.fact) < ($1.at, $1.begins ? 1 : 0, $1.fact) }
  }

  /// The pieces of every block, in order.
  func pieces() -> [[Piece]] {
    var open: [(fact: Int, length: Int)] = []
    var next = 0
    return blocks.map { block in
      var pieces: [Piece] = []
      var start = block.span.range.lowerBound
      let end = block.span.range.upperBound
      while next < edges.count, edges[next].at <= end {
        let edge = edges[next]
        // What begins at this block's end belongs to the next one.
        if edge.begins, edge.at == end, edge.length > 0 { break }
        if edge.at > start {
          pieces.append(Piece(range: start..<edge.at, facts: open.map(\.fact)))
          start = edge.at
        }
        if edge.begins {
          let place = open.firstIndex { $0.length > edge.length } ?? open.count
          open.insert((edge.fact, edge.length), at: place)
        } else if let place = open.firstIndex(where: {
          $0.fact == edge.fact && $0.length == edge.length
        }) {
          open.remove(at: place)
        }
        next += 1
      }
      if start < end { pieces.append(Piece(range: start..<end, facts: open.map(\.fact))) }
      return pieces
    }
  }
}
