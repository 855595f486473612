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
    guard let columns = TaskColumns(lines, of: draft) ?? TaskColumns(calendar: lines, of: draft)
    else {
      if isTableOfFacts(lines) { markUnread(lines) }
      return
    }
    if let number = columns.parts.filter({ $0.value == .number }).keys.min(), number > 0 {
      // A table glued to what stood before it: its cells follow each other, in rows that are not its own.
      for record in records(lines, columns, from: number) { readRow(record, columns) }
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
    var above: [Int] = []
    for row in rows.keys.sorted() where row > columns.headRow {
      var cells: [Int: [Int]] = [:]
      for index in rows[row] ?? [] {
        cells[draft.lines[index].cell?.column ?? 0, default: []].append(index)
      }
      if let time = columns.leadingTime { carry(&above, to: &cells, time) }
      for record in split(cells, columns) { readRow(record, columns, row) }
    }
  }

  /// Gives a row whose cell of the time is blank the time `above` it, which no longer holds behind a row of one cell, a group's heading.
  private func carry(_ above: inout [Int], to cells: inout [Int: [Int]], _ column: Int) {
    let own = cells[column, default: []].filter { !draft.lines[$0].body.isEmpty }
    let filled = cells.values.count { $0.contains { !draft.lines[$0].body.isEmpty } }
    if !own.isEmpty || filled < 2 {
      above = filled < 2 ? [] : own
    } else {
      cells[column] = above.isEmpty ? nil : above
    }
  }

  /// A row cut where a second one has been glued to it: behind the last column of the head its cells begin anew with a row number.
  private func split(_ cells: [Int: [Int]], _ columns: TaskColumns) -> [[Int: [Int]]] {
    let width = columns.width
    guard let last = cells.keys.max(), last > width, last <= 3 * width else { return [cells] }
    let starts = cells.keys.sorted().filter { column in
      column >= width && last - column >= 2
        && cells[column].map { $0.count == 1 && isRowNumber(draft.lines[$0[0]].tokens) } ?? false
    }
    guard let start = starts.first else { return [cells] }
    var second: [Int: [Int]] = [:]
    for (column, lines) in cells where column >= start { second[column - start] = lines }
    return [cells.filter { $0.key < width }, second]
  }

  /// The rows of a table whose head does not begin in the first column: each begins with its number, and its cells stand in the order of the head.
  private func records(_ lines: [Int], _ columns: TaskColumns, from number: Int) -> [[Int: [Int]]] {
    guard let last = columns.parts.keys.max(), last > number, last - number < 64 else { return [] }
    let order = Array(number...last)
    var records: [[Int: [Int]]] = []
    var place = order.count
    var previous: (row: Int, column: Int)?
    for index in lines where !draft.lines[index].tokens.isEmpty {
      guard let cell = draft.lines[index].cell,
        cell.row > columns.headRow || cell.row == columns.headRow && cell.column > last
      else { continue }
      let isSame = previous.map { $0.row == cell.row && $0.column == cell.column } ?? false
      previous = (cell.row, cell.column)
      if !isSame, draft.lines[index].tokens.count <= 2, isRowNumber(draft.lines[index].tokens) {
        records.append([number: [index]])
        place = 0
      } else {
        if !isSame { place += 1 }
        guard !records.isEmpty, place < order.count else { continue }
        records[records.count - 1][order[place], default: []].append(index)
      }
    }
    return records
  }

  private func isRowNumber(_ range: Range<Int>) -> Bool {
    guard let first = range.first else { return false }
    return tokens[first].kind == .number && tokens.digitCount(first) <= 3
      || RomanNumeral.value(tokens, at: first) != nil
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

  /// Reads the cells of a row by their columns; `number` is the row's, nil where its cells stand in several.
  private mutating func readRow(_ cells: [Int: [Int]], _ head: TaskColumns, _ number: Int? = nil) {
    let columns = head.parts
    let lines = cells.values.flatMap { $0 }.sorted()
    // A row of one cell is a group heading.
    guard cells.count > 1 else { return }
    func value(_ part: WorkPart) -> [Int] {
      columns.filter { $0.value == part }.keys.sorted().flatMap { cells[$0] ?? [] }
    }
    let task = task(value(.task), cells, columns)
    // What is carried down from above makes no part of the row's words, but for what is done and by whom.
    let row = lines.filter { line in
      number == nil || draft.lines[line].cell?.row == number || task.contains(line)
        || value(.lead).contains(line)
    }
    let doers = doers(value(.lead))
    let body = task.map { draft.lines[$0].body }.filter { !$0.isEmpty }
    guard let first = task.first, let last = row.last, let (text, duties) = parts(body) else {
      return
    }
    let section = draft.path(ofLine: first)
    let told = value(.time).flatMap { cellTimes($0) }
    let marked = markedTimes(cells, head)
    let when = told + marked.map { ($0, nil) }
    // Marks tell when something is done, the last of them by when.
    let ends = columns.filter { $0.value == .time && !head.starts.contains($0.key) }.keys.sorted()
      .flatMap { cells[$0] ?? [] }.flatMap { cellTimes($0) }
    let deadline = ends.first?.when ?? told.first?.when ?? marked.last
    if doers.lead.isEmpty {
      if value(.lead).contains(where: { !draft.lines[$0].body.isEmpty }) { markUnread(lines) }
    } else {
      found.append(
        Assignment(
          directive: .states, lead: doers.lead,
          support: doers.support + self.doers(value(.support)).lead, task: text, duties: duties,
          deadline: deadline,
          span: TextSpan(
            from: tokens.span(draft.lines[row[0]].tokens).start,
            to: tokens.span(draft.lines[last].tokens).end),
          section: section))
    }
    let announced = calendarAction(body, columns, first)
    let action = announced ?? text
    let actors =
      announced == nil ? doers.lead : lines.flatMap { guests($0, columns) }
    for time in when {
      times.append(
        TimelineEntry(
          when: time.when, action: time.action ?? action, actors: actors, section: section))
    }
    if !doers.lead.isEmpty || !when.isEmpty {
      taken.formUnion(lines)
      outputs.formUnion(value(.product) + value(.target))
      tasks.formUnion(value(.task))
      for line in value(.target) {
        targets.append(TaskTarget(value: line, task: first, due: deadline))
      }
    }
  }

  /// The times of a chart at which the cells of a row hold marks; a mark over several columns stands for each.
  private func markedTimes(_ cells: [Int: [Int]], _ head: TaskColumns) -> [When] {
    guard !head.marked.isEmpty else { return [] }
    var columns: Set<Int> = []
    for line in cells.values.joined() {
      guard let cell = draft.lines[line].cell,
        MarkedColumns.isMark(draft.lines[line].tokens, tokens)
      else { continue }
      columns.formUnion(cell.column..<cell.column + min(max(cell.columnSpan, 1), 100))
    }
    return columns.sorted().compactMap { head.marked[$0] }
  }

  /// The times of a cell: one for all its words, or, where words between several say what each is for, one by one with its action.
  private func cellTimes(_ line: Int) -> [(when: When, action: TextSpan?)] {
    let range = draft.lines[line].tokens
    let whole = labelledTime(range).map { (when: $0, action: TextSpan?.none) }
    let dated = draft.times[line].filter { $0.times.contains(where: \.hasDate) }
    guard whole.count > 1 else { return whole }
    guard dated.count > 1 else { return singly(whole, inBracket(range)) }
    var start = range.lowerBound
    var actions: [TextSpan?] = []
    for match in dated {
      let words = start..<max(start, match.range.lowerBound)
      let opening = words.first { tokens[$0].kind == .word && !PlaceReader.isJoiner(tokens, $0) }
      actions.append(
        opening.flatMap { first in
          let last = words.last { tokens[$0].kind == .word } ?? first
          return VerbLexicon.actions.match(tokens, at: first, before: last + 1) != nil
            ? tokens.span(first..<last + 1) : nil
        })
      start = match.range.upperBound
    }
    guard actions.dropFirst().contains(where: { $0 != nil }) else { return singly(whole, dated) }
    return zip(dated, actions).flatMap { match, action in
      match.times.map { (When($0, at: tokens.span(match.range)), action) }
    }
  }

  /// "02 tháng (tháng 4 và tháng 8)": each of the times that `whole` has found in a cell with its own words, where `dated` finds the same one by one.
  private func singly(_ whole: [(when: When, action: TextSpan?)], _ dated: [TimeMatch])
    -> [(when: When, action: TextSpan?)]
  {
    guard dated.count == whole.count,
      zip(dated, whole).allSatisfy({ $0.times == [$1.when.time] })
    else { return whole }
    return dated.map { (When($0.times[0], at: tokens.span($0.range)), nil) }
  }

  /// The times inside the bracket at the end of a cell.
  private func inBracket(_ range: Range<Int>) -> [TimeMatch] {
    guard let last = range.last, tokens[last].isSymbol(")"),
      let open = range.first(where: { tokens[$0].isSymbol("(") })
    else { return [] }
    return TimeReader(defaultYear: draft.planYear, issued: draft.plan.header.issued?.date)
      .matches(tokens, in: open + 1..<last)
  }

  /// Where a calendar's rows say only who comes when, what they come for: the heading above the table.
  private func calendarAction(_ body: [Range<Int>], _ columns: [Int: WorkPart], _ line: Int)
    -> TextSpan?
  {
    guard !columns.values.contains(.task), let section = draft.sectionOfLine[line],
      let title = draft.sections[section].title,
      body.allSatisfy({ NameStretch.organs(tokens, in: $0) != nil || isPlace($0) })
    else { return nil }
    return tokens.span(title)
  }

  /// Whether a cell names a place and nothing else: "Xã Ea Bar".
  private func isPlace(_ words: Range<Int>) -> Bool {
    guard let start = words.first,
      let place = PlaceReader.match(tokens, at: start, before: words.upperBound)
    else { return false }
    return place.end == words.upperBound
  }

  /// Who comes, as a cell beside the times of a calendar says.
  private func guests(_ line: Int, _ columns: [Int: WorkPart]) -> [Organ] {
    guard let cell = draft.lines[line].cell, columns[cell.column] != .time,
      draft.lines[line].body.contains(where: { tokens[$0].kind == .word })
    else { return [] }
    return NameStretch.organs(tokens, in: draft.lines[line].body) ?? []
  }

  /// The units named in cells, and those that the same cells say take part.
  private func doers(_ lines: [Int]) -> (lead: [Organ], support: [Organ]) {
    var lead: [Organ] = []
    var support: [Organ] = []
    for index in lines {
      // "Chủ trì: Sở Y tế; Phối hợp: các xã" inside a cell
      // "P. Kỹ thuật" is no part called P.
      let line = draft.lines[index]
      let (words, labels) = WorkLabels.parts(
        tokens, line.label?.style == .upperLetter ? line.tokens : line.body)
      for (part, range) in [(WorkPart.lead, words)] + labels.map({ ($0.part, $0.value) }) {
        guard part == .lead || part == .support,
          range.contains(where: { tokens[$0].kind == .word }),
          let organs = NameStretch.organs(tokens, in: range, width: .anything)
        else { continue }
        let helpers = organs.filter { part == .support || isCalledSupport($0, range) }
        support += helpers
        if part == .lead {
          lead += organs.filter { !helpers.contains($0) }
          support += SupportReader.all(tokens, in: range)
        }
      }
    }
    return (lead, support)
  }

  private static let supportMarks = PhraseTable<Bool>(
    lines: "phối hợp\nđơn vị phối hợp\ncơ quan phối hợp\nph")

  /// "Trạm Y tế (phối hợp)"
  private func isCalledSupport(_ organ: Organ, _ range: Range<Int>) -> Bool {
    let open = tokens.indices(in: organ.span).upperBound
    return open < range.upperBound && tokens[open].isSymbol("(")
      && Self.supportMarks.match(tokens, at: open + 1, before: range.upperBound) != nil
  }
}
