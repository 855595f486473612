internal import PlanModel
internal import PlanText

/// What the columns of a table of tasks hold, as its head says.
struct TaskColumns {
  /// The last row of the head.
  var headRow: Int
  var parts: [Int: WorkPart]
  /// The columns that say when a task begins, where others say when it ends.
  var starts: Set<Int> = []
  /// The columns of a chart of times.
  var marked: [Int: When] = [:]
  /// How many columns the head has.
  var width = 0

  /// Reads the head among the first rows of a table; nil where none of them heads a column of units or times beside others.
  init?(_ lines: [Int], of draft: Draft) {
    var rows: [Int: [Int: WorkPart]] = [:]
    var targets: Set<Int> = []
    for index in lines {
      guard let cell = draft.lines[index].cell,
        let part = WorkLabels.column(draft.tokens, draft.lines[index].tokens)
      else { continue }
      if rows[cell.row]?[cell.column] == nil {
        rows[cell.row, default: [:]][cell.column] = part
        if cell.row < 3, WorkLabels.isTarget(draft.tokens, draft.lines[index].tokens) {
          targets.insert(cell.column)
        }
      }
    }
    let marked = MarkedColumns(lines, of: draft).times
    for row in rows.keys.sorted().prefix(3) {
      // A second row of headings divides the columns of the first: "Đơn vị" over "Chủ trì | Phối hợp".
      var columns = (rows[row - 1] ?? [:]).merging(rows[row] ?? [:]) { _, lower in lower }
      var last = row
      for (column, part) in rows[row + 1] ?? [:] where columns[column] == nil && part != .task {
        columns[column] = part
        last = row + 1
      }
      // Beside a column of tasks "Chỉ tiêu" says what they are to reach.
      if columns.contains(where: { $0.value == .task && !targets.contains($0.key) }) {
        for column in targets where columns[column] == .task { columns[column] = .target }
      }
      if let unit = Self.units(lines, below: row, columns, targets, draft) { columns[unit] = .lead }
      let kinds = Set(columns.values)
      let hasUnits = kinds.contains(.lead) || kinds.contains(.support)
      // A calendar may head its other columns by anything.
      let hasTimes = kinds.contains(.time) || !marked.isEmpty
      if kinds.contains(.task) && hasUnits || hasTimes && (marked.isEmpty || kinds.contains(.task))
      {
        // A heading over several rows heads them all.
        headRow =
          lines.compactMap { draft.lines[$0].cell }
          .filter { $0.row <= last && columns[$0.column] != nil && $0.rowSpan <= Self.mostHeadRows }
          .map { $0.row + max($0.rowSpan, 1) - 1 }.max().map { max($0, last) } ?? last
        parts = columns.filter { marked[$0.key] == nil }
        self.marked = marked
        starts = Set(
          lines.compactMap { index in
            draft.lines[index].cell.flatMap { cell in
              cell.row <= headRow && columns[cell.column] == .time
                && WorkLabels.isBeginning(draft.tokens, draft.lines[index].tokens)
                ? cell.column : nil
            }
          })
        width =
          lines.compactMap { draft.lines[$0].cell }
          .filter { $0.row >= row && $0.row <= last }
          .map { $0.column + max($0.columnSpan, 1) }.max() ?? 0
        return
      }
    }
    return nil
  }

  private static let unitHeads = PhraseTable<Bool>(
    lines: "cơ quan\ncơ quan, đơn vị\ntên đơn vị\nđơn vị\nđơn vị, cá nhân")

  /// The column headed "Đơn vị" beside one of tasks, where no other names who leads and at least half of its cells name organs; elsewhere the word means units of measure.
  private static func units(
    _ lines: [Int], below row: Int, _ columns: [Int: WorkPart], _ targets: Set<Int>, _ draft: Draft
  ) -> Int? {
    guard columns.contains(where: { $0.value == .task && !targets.contains($0.key) }),
      !columns.values.contains(where: { $0 == .lead || $0 == .support })
    else { return nil }
    let heads = lines.filter {
      draft.lines[$0].cell?.row == row && columns[draft.lines[$0].cell?.column ?? 0] == nil
        && unitHeads.exactly(draft.tokens, draft.lines[$0].tokens) != nil
    }
    guard heads.count == 1, let column = draft.lines[heads[0]].cell?.column else { return nil }
    let cells = lines.filter {
      draft.lines[$0].cell.map { $0.column == column && $0.row > row } ?? false
        && !draft.lines[$0].body.isEmpty
    }
    let named = cells.count { NameStretch.organs(draft.tokens, in: draft.lines[$0].body) != nil }
    return named > 0 && named * 2 >= cells.count ? column : nil
  }

  /// The column of times that stands before all but row numbers, as in a calendar: a blank cell of it means the time above.
  var leadingTime: Int? {
    guard let time = parts.first(where: { $0.value == .time })?.key,
      parts.filter({ $0.value == .time }).count == 1,
      (0..<time).allSatisfy({ parts[$0] == .number })
    else { return nil }
    return time
  }

  /// Rows that a heading covers at most.
  private static let mostHeadRows = 3

  /// Rows that begin with a day make a calendar, though no head says so.
  private static let fewestDays = 3

  /// Reads a table without a head of which one column holds days: `Thứ Hai 26/12/2011 | Sáng | Họp giao ban`; nil for other tables.
  init?(calendar lines: [Int], of draft: Draft) {
    var days: [Int: Int] = [:]
    var rows: Set<Int> = []
    for index in lines {
      guard let cell = draft.lines[index].cell, !draft.lines[index].tokens.isEmpty else { continue }
      rows.insert(cell.row)
      let words = draft.lines[index].tokens
      if let match = draft.times[index].first, match.kind == .date,
        match.times.allSatisfy({ $0.relation == .on && $0.to?.day != nil && $0.to?.year != nil }),
        words.count - match.range.count <= 3
      {
        days[cell.column, default: 0] += 1
      }
    }
    guard let (column, count) = days.max(by: { ($0.value, $1.key) < ($1.value, $0.key) }),
      days.count == 1, count >= Self.fewestDays, count * 3 >= rows.count
    else { return nil }
    headRow = -1
    parts = [column: .time]
    width = Int.max / 4
  }
}
