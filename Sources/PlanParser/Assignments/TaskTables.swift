internal import PlanModel
internal import PlanText

extension AssignmentReader {
  /// Rows of tables with a column of units: STT | Nhiệm vụ | Chủ trì | Phối hợp | Thời gian | Sản phẩm.
  mutating func readTables() {
    var tables: [Int: [Int]] = [:]
    for index in draft.zones.body {
      if let cell = draft.lines[index].cell { tables[cell.table, default: []].append(index) }
    }
    for table in tables.keys.sorted() { readTable(tables[table] ?? []) }
  }

  private mutating func readTable(_ lines: [Int]) {
    guard let columns = columns(lines) else {
      if isTableOfFacts(lines) { markUnread(lines) }
      return
    }
    var rows: [Int: [Int]] = [:]
    for index in lines {
      guard let cell = draft.lines[index].cell else { continue }
      // A merged cell stands in every row it covers.
      for row in cell.row..<cell.row + min(max(cell.rowSpan, 1), 1000) {
        rows[row, default: []].append(index)
      }
    }
    for row in rows.keys.sorted() where row > columns.headerRow {
      readRow(rows[row] ?? [], columns.parts)
    }
  }

  /// Whether a table is more than a layout of two columns or a single row, and none of the letter's end.
  private func isTableOfFacts(_ lines: [Int]) -> Bool {
    let filled = lines.filter { !draft.lines[$0].tokens.isEmpty && !draft.zones.isClosing($0) }
    let cells = filled.compactMap { draft.lines[$0].cell }
    return Set(cells.map(\.row)).count >= 2 && Set(cells.map(\.column)).count >= 3
  }

  private mutating func markUnread(_ lines: [Int]) {
    let filled = lines.sorted().map { draft.lines[$0].tokens }.filter { !$0.isEmpty }
    guard let first = filled.first, let last = filled.last else { return }
    unreadTables.append(
      TextSpan(from: tokens.span(first).start, to: tokens.span(last).end))
  }

  /// Which column holds what; nil where no row heads a column of units or times beside one of tasks.
  private func columns(_ lines: [Int]) -> (headerRow: Int, parts: [Int: WorkPart])? {
    var parts: [Int: [Int: WorkPart]] = [:]
    for index in lines {
      guard let cell = draft.lines[index].cell,
        let part = WorkLabels.column(tokens, draft.lines[index].tokens)
      else { continue }
      if parts[cell.row]?[cell.column] == nil { parts[cell.row, default: [:]][cell.column] = part }
    }
    for row in parts.keys.sorted().prefix(3) {
      // A second row of headings divides the columns of the first: "Đơn vị" over "Chủ trì | Phối hợp".
      var columns = (parts[row - 1] ?? [:]).merging(parts[row] ?? [:]) { _, lower in lower }
      for (column, part) in parts[row + 1] ?? [:] where columns[column] == nil && part != .task {
        columns[column] = part
      }
      let kinds = Set(columns.values)
      if kinds.contains(.task), kinds.contains(.lead) || kinds.contains(.support) {
        return (row, columns)
      }
    }
    return nil
  }

  private mutating func readRow(_ lines: [Int], _ columns: [Int: WorkPart]) {
    var cells: [Int: [Int]] = [:]
    for index in lines { cells[draft.lines[index].cell?.column ?? 0, default: []].append(index) }
    // A row of one cell is a group heading.
    guard cells.count > 1 else { return }
    func value(_ part: WorkPart) -> [Int] {
      columns.filter { $0.value == part }.keys.sorted().flatMap { cells[$0] ?? [] }
    }
    let task = value(.task)
    let row = lines.sorted()
    let lead = organs(value(.lead))
    let body = task.map { draft.lines[$0].body }.filter { !$0.isEmpty }
    guard let first = task.first, let last = row.last, !lead.isEmpty else {
      if !body.isEmpty, value(.lead).contains(where: { !draft.lines[$0].body.isEmpty }) {
        markUnread(lines)
      }
      return
    }
    guard let (text, duties) = self.parts(body) else { return }
    let section = draft.path(ofLine: first)
    let when = value(.time).flatMap { labelledTime(draft.lines[$0].tokens) }
    found.append(
      Assignment(
        directive: .states, lead: lead, support: organs(value(.support)), task: text,
        duties: duties,
        deadline: when.first,
        span: TextSpan(
          from: tokens.span(draft.lines[row[0]].tokens).start,
          to: tokens.span(draft.lines[last].tokens).end),
        section: section))
    for time in when {
      times.append(TimelineEntry(when: time, action: text, actors: lead, section: section))
    }
    taken.formUnion(lines)
  }

  /// The units named in cells.
  private func organs(_ lines: [Int]) -> [Organ] {
    lines.flatMap { index -> [Organ] in
      let range = draft.lines[index].body
      guard !range.isEmpty else { return [] }
      return OrganList.match(tokens, at: range.lowerBound, before: range.upperBound)?.organs ?? []
    }
  }
}
