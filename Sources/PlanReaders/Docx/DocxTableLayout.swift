import PlanNative

/// The rows and cells of one table and where each cell stands in the grid.
struct DocxTableLayout {
  struct Cell {
    var node: XMLTree.Node
    var column: Int
    var columnSpan: Int
    var rowSpan = 1
    /// Whether the cell above covers it.
    var isCovered = false
  }

  private(set) var rows: [[Cell]] = []

  /// Word has 63 columns at most; a larger number is a mistake.
  private static let widest = 1_000

  /// - Parameter skips: whether a row is left out, as a deleted one is.
  init(
    _ table: XMLTree.Node,
    in tree: NamedTree<DocxName>,
    skipping skips: (XMLTree.Node) -> Bool
  ) {
    for node in Self.flattened(table, .row, tree) where !skips(node) {
      rows.append(Self.cells(of: node, tree))
    }
    findSpans(tree)
  }

  /// The children of this name, also those within content controls and other wrappers.
  private static func flattened(
    _ parent: XMLTree.Node,
    _ name: DocxName,
    _ tree: NamedTree<DocxName>
  ) -> [XMLTree.Node] {
    var found: [XMLTree.Node] = []
    for child in tree.children(parent) {
      switch tree.name(child) {
      case name: found.append(child)
      case .unknown, .control, .insertion, .movedHere, .deletion, .movedAway:
        found += flattened(child, name, tree)
      default: break
      }
    }
    return found
  }

  private static func cells(of row: XMLTree.Node, _ tree: NamedTree<DocxName>) -> [Cell] {
    var column = 0
    if let properties = tree.child(.rowProperties, of: row) {
      column = min(max(tree.integerValue(of: .columnsBefore, in: properties) ?? 0, 0), widest)
    }
    var cells: [Cell] = []
    for node in flattened(row, .cell, tree) {
      var span = 1
      var isContinued = false
      if let properties = tree.child(.cellProperties, of: node) {
        span = min(max(tree.integerValue(of: .columnSpan, in: properties) ?? 1, 1), widest)
        isContinued = continues(.horizontalMerge, properties, tree)
      }
      var cell = Cell(node: node, column: column, columnSpan: span)
      if isContinued, let last = cells.indices.last {
        cells[last].columnSpan += span
        cell.isCovered = true
      }
      column = min(column + span, 1 << 20)
      cells.append(cell)
    }
    return cells
  }

  /// Gives each cell the rows that continued cells below add to it.
  private mutating func findSpans(_ tree: NamedTree<DocxName>) {
    // For each column the cell that goes on downwards.
    var open: [Int: (row: Int, cell: Int)] = [:]
    for row in rows.indices {
      var next: [Int: (row: Int, cell: Int)] = [:]
      for index in rows[row].indices where !rows[row][index].isCovered {
        let cell = rows[row][index]
        guard let properties = tree.child(.cellProperties, of: cell.node),
          tree.child(.verticalMerge, of: properties) != nil
        else { continue }
        if Self.continues(.verticalMerge, properties, tree), let above = open[cell.column] {
          rows[above.row][above.cell].rowSpan = row - above.row + 1
          rows[row][index].isCovered = true
          next[cell.column] = above
        } else {
          next[cell.column] = (row, index)
        }
      }
      open = next
    }
  }

  /// Whether a merge says that the cell goes on with the one before.
  private static func continues(
    _ merge: DocxName,
    _ properties: XMLTree.Node,
    _ tree: NamedTree<DocxName>
  ) -> Bool {
    guard let node = tree.child(merge, of: properties) else { return false }
    return tree.attribute(.value, of: node) != "restart"
  }
}
