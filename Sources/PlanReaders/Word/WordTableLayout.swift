import PlanText

/// Where each cell of a table stands in the grid that the edges of all its cells make.
struct WordTableLayout {
  struct Place {
    var column: Int
    var columnSpan: Int
    var rowSpan = 1
    /// Whether another cell covers it.
    var isCovered = false
  }

  /// For each row a place for each cell.
  private(set) var places: [[Place]] = []

  /// Edges so close are one, in twentieths of a point.
  private static let near = 60

  init(_ table: WordTable) {
    let grid = Self.grid(table)
    for row in table.rows {
      let hasEdges = !grid.isEmpty && row.cells.allSatisfy { $0.rightEdge != nil }
      var column = hasEdges ? Self.column(row.leftEdge ?? grid[0], grid) : 0
      var places: [Place] = []
      for cell in row.cells {
        var span = 1
        if hasEdges, let edge = cell.rightEdge {
          span = max(1, Self.column(edge, grid) - column)
        }
        var place = Place(column: column, columnSpan: span)
        if cell.joinsLeft, let left = places.lastIndex(where: { !$0.isCovered }) {
          places[left].columnSpan += span
          place.isCovered = true
        }
        column += span
        places.append(place)
      }
      self.places.append(places)
    }
    joinRows(table)
  }

  /// All edges, sorted, those near one another taken for one.
  private static func grid(_ table: WordTable) -> [Int] {
    var edges: [Int] = []
    for row in table.rows {
      if let left = row.leftEdge { edges.append(left) }
      edges += row.cells.compactMap(\.rightEdge)
    }
    var grid: [Int] = []
    for edge in edges.sorted() {
      if let last = grid.last, edge - last < near { continue }
      grid.append(edge)
    }
    return grid
  }

  /// The grid line that an edge is on.
  private static func column(_ edge: Int, _ grid: [Int]) -> Int {
    var low = 0
    var high = grid.count
    while low < high {
      let middle = (low + high) / 2
      if grid[middle] <= edge { low = middle + 1 } else { high = middle }
    }
    return max(0, low - 1)
  }

  /// Gives each cell the rows that cells below add to it.
  private mutating func joinRows(_ table: WordTable) {
    var open: [Int: (row: Int, cell: Int)] = [:]
    for row in table.rows.indices {
      var next: [Int: (row: Int, cell: Int)] = [:]
      for (index, cell) in table.rows[row].cells.enumerated() {
        let column = places[row][index].column
        guard !places[row][index].isCovered else { continue }
        if cell.joinsAbove, let above = open[column] {
          places[above.row][above.cell].rowSpan = row - above.row + 1
          places[row][index].isCovered = true
          next[column] = above
        } else {
          next[column] = (row, index)
        }
      }
      open = next
    }
  }
}
