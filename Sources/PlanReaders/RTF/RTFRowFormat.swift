/// The cells of a row as `\trowd` and the words behind it define them.
struct RTFRowFormat {
  struct Cell {
    var rightEdge: Int
    var joinsLeft = false
    var joinsAbove = false
  }

  private(set) var cells: [Cell] = []
  var leftEdge: Int?
  private var joinsLeft = false
  private var joinsAbove = false

  private static let mostCells = 1_000
  private static let widest = 1 << 20

  mutating func mergeLeft() { joinsLeft = true }
  mutating func mergeAbove() { joinsAbove = true }

  /// Ends the definition of a cell by its right edge.
  mutating func end(at edge: Int) {
    if cells.count < Self.mostCells {
      let edge = min(max(edge, -Self.widest), Self.widest)
      cells.append(Cell(rightEdge: edge, joinsLeft: joinsLeft, joinsAbove: joinsAbove))
    }
    joinsLeft = false
    joinsAbove = false
  }
}
