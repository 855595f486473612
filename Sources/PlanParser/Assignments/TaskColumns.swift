internal import PlanText

/// What the columns of a table of tasks hold, as its head says.
struct TaskColumns {
  /// The last row of the head.
  var headRow: Int
  var parts: [Int: WorkPart]

  /// Reads the head among the first rows of a table; nil where none of them heads a column of units or times beside others.
  init?(_ lines: [Int], of draft: Draft) {
    var rows: [Int: [Int: WorkPart]] = [:]
    for index in lines {
      guard let cell = draft.lines[index].cell,
        let part = WorkLabels.column(draft.tokens, draft.lines[index].tokens)
      else { continue }
      if rows[cell.row]?[cell.column] == nil { rows[cell.row, default: [:]][cell.column] = part }
    }
    for row in rows.keys.sorted().prefix(3) {
      // A second row of headings divides the columns of the first: "Đơn vị" over "Chủ trì | Phối hợp".
      var columns = (rows[row - 1] ?? [:]).merging(rows[row] ?? [:]) { _, lower in lower }
      var last = row
      for (column, part) in rows[row + 1] ?? [:] where columns[column] == nil && part != .task {
        columns[column] = part
        last = row + 1
      }
      let kinds = Set(columns.values)
      let hasUnits = kinds.contains(.lead) || kinds.contains(.support)
      // A calendar may head its other columns by anything.
      if kinds.contains(.task) && hasUnits || kinds.contains(.time) {
        headRow = last
        parts = columns
        return
      }
    }
    return nil
  }
}
