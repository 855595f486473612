internal import PlanModel
internal import PlanText

/// What stands above each column of a table: one heading, or those of several rows from the top down.
///
/// Files that lost the spans of merged headings are understood where the counts leave one way to lay the headings over the columns.
struct TableHeads {
  /// The last row of the head, a row that numbers the columns included.
  private(set) var lastRow: Int
  /// The words over each column of the rows below, from the top down.
  private(set) var columns: [Int: [Range<Int>]] = [:]
  /// The row that numbers the columns.
  private(set) var numbering: Int?

  /// Rows of headings at most.
  private static let mostRows = 3
  /// Words that a heading has at most.
  private static let longest = 14

  /// One heading with its place.
  private struct Head {
    var column: Int
    var columnSpan: Int
    var words: Range<Int>
    /// The years it names.
    var years: ClosedRange<Int>?
  }

  /// Reads the head of the table whose lines are `lines`; nil where its first row holds no headings.
  init?(_ lines: [Int], of draft: Draft) {
    let tokens = draft.tokens
    guard let top = lines.compactMap({ draft.lines[$0].cell?.row }).min() else { return nil }
    var rows: [Int: [(cell: Block.Cell, words: Range<Int>)]] = [:]
    for index in lines {
      guard let cell = draft.lines[index].cell, !draft.lines[index].tokens.isEmpty else { continue }
      rows[cell.row, default: []].append((cell, draft.lines[index].tokens))
    }
    func isHead(_ row: Int) -> Bool {
      guard let cells = rows[row], !cells.isEmpty else { return false }
      return cells.allSatisfy { cell in
        cell.words.count <= Self.longest && cell.words.contains { tokens[$0].kind == .word }
      }
    }
    guard isHead(top) else { return nil }
    let times = TimeReader(defaultYear: draft.planYear)
    func heads(_ row: Int) -> [Head] {
      var seen: Set<Int> = []
      return (rows[row] ?? []).compactMap { cell, words in
        guard seen.insert(cell.column).inserted else { return nil }
        return Head(
          column: cell.column, columnSpan: min(max(cell.columnSpan, 1), 100), words: words,
          years: Self.years(words, times, tokens))
      }
    }
    // A heading over several rows or columns leaves room for those below it.
    var last = top
    while last + 1 < top + Self.mostRows, isHead(last + 1),
      (rows[last] ?? []).contains(where: { $0.cell.columnSpan > 1 }),
      (rows[last + 1] ?? []).count > 1
    {
      last += 1
    }
    let isFlat = (rows[top] ?? []).allSatisfy { $0.cell.columnSpan <= 1 && $0.cell.rowSpan <= 1 }
    let below = isFlat && isHead(top + 1) ? top + 1 : nil
    lastRow = last
    let first = heads(top)
    if isFlat, let laid = Self.dropGroups(first, width: Self.width(rows, from: top + 1)) {
      columns = laid
    } else if let below,
      let laid = Self.underGroups(
        first, heads(below), width: Self.width(rows, from: below + 1))
    {
      lastRow = below
      columns = laid
    } else if let below,
      let laid = Self.overBlanks(
        first, heads(below), width: Self.width(rows, from: below + 1))
    {
      lastRow = below
      columns = laid
    } else {
      for row in top...last {
        for head in heads(row) {
          for column in head.column..<head.column + head.columnSpan {
            columns[column, default: []].append(head.words)
          }
        }
      }
    }
    if Self.numbers(rows[lastRow + 1] ?? [], tokens) {
      numbering = lastRow + 1
      lastRow += 1
    }
  }

  /// The headings over a column as one list; empty where none stands.
  func words(over column: Int) -> [Range<Int>] { columns[column] ?? [] }

  /// How many columns the rows from `row` on have at most.
  private static func width(
    _ rows: [Int: [(cell: Block.Cell, words: Range<Int>)]], from row: Int
  ) -> Int {
    var width = 0
    for (key, cells) in rows where key >= row {
      for item in cells { width = max(width, item.cell.column + max(item.cell.columnSpan, 1)) }
    }
    return width
  }

  private static func years(_ words: Range<Int>, _ times: TimeReader, _ tokens: Tokens)
    -> ClosedRange<Int>?
  {
    for match in times.matches(tokens, in: words) {
      if let time = match.times.first, let from = time.from?.year, let to = time.to?.year,
        from <= to
      {
        return from...to
      }
    }
    return bareYear(words, tokens).flatMap { tokens.value($0) }.map { $0...$0 }
  }

  /// The token of a year that no word introduces: "Kế hoạch 2026".
  static func bareYear(_ words: Range<Int>, _ tokens: Tokens) -> Int? {
    let years = words.filter {
      tokens.digitCount($0) == 4 && (2000...2099).contains(tokens.value($0) ?? 0)
    }
    return years.count == 1 ? years[0] : nil
  }

  /// "Giai đoạn 2026 - 2030 | Năm 2026 | … | Năm 2030" in one row: the stage stood over the years and has no column of its own.
  private static func dropGroups(_ heads: [Head], width: Int) -> [Int: [Range<Int>]]? {
    guard heads.count > width, width > 1 else { return nil }
    var kept: [(head: Head, group: Range<Int>?)] = []
    var group: Head?
    for (index, head) in heads.enumerated() {
      if let years = head.years, years.count > 1, index + 1 < heads.count,
        let next = heads[index + 1].years, next.count == 1, years.contains(next.lowerBound)
      {
        group = head
        continue
      }
      if let span = group?.years, head.years.map({ span.contains($0.lowerBound) }) != true {
        group = nil
      }
      kept.append((head, group?.words))
    }
    guard kept.count == width else { return nil }
    var columns: [Int: [Range<Int>]] = [:]
    for (column, item) in kept.enumerated() {
      columns[column] = [item.group, item.head.words].compactMap(\.self)
    }
    return columns
  }

  /// A first row of which the headings that name times are groups, and a second row with as many headings for each of them.
  private static func underGroups(_ first: [Head], _ second: [Head], width: Int)
    -> [Int: [Range<Int>]]?
  {
    let groups = first.filter { $0.years != nil }.count
    guard groups > 0, second.count >= 2 * groups, second.count % groups == 0,
      first.count - groups + second.count == width
    else { return nil }
    let share = second.count / groups
    var columns: [Int: [Range<Int>]] = [:]
    var column = 0
    var used = 0
    for head in first {
      guard head.years != nil else {
        columns[column] = [head.words]
        column += 1
        continue
      }
      for leaf in second[used..<used + share] {
        columns[column] = [head.words, leaf.words]
        column += 1
      }
      used += share
    }
    return columns
  }

  /// `TT | Đơn vị | Tỷ lệ (%) | | | Ghi chú` above `| | Năm 2023 | Năm 2024 | Năm 2025 |`: a heading stands over the blanks behind it where a second row fills those places and no others.
  private static func overBlanks(_ first: [Head], _ second: [Head], width: Int)
    -> [Int: [Range<Int>]]?
  {
    guard !second.isEmpty, second.count < width else { return nil }
    var leaves: [Int: Range<Int>] = [:]
    for leaf in second { leaves[leaf.column] = leaf.words }
    var columns: [Int: [Range<Int>]] = [:]
    var used = 0
    for (index, head) in first.enumerated() {
      let end = index + 1 < first.count ? first[index + 1].column : width
      guard end > head.column + 1 else {
        columns[head.column] = [head.words]
        continue
      }
      for column in head.column..<end {
        guard let leaf = leaves[column] else { return nil }
        columns[column] = [head.words, leaf]
        used += 1
      }
    }
    return used == leaves.count ? columns : nil
  }

  /// Whether a row only numbers the columns: `(1) | (2) | (3)`.
  private static func numbers(
    _ row: [(cell: Block.Cell, words: Range<Int>)], _ tokens: Tokens
  ) -> Bool {
    guard row.count >= 3 else { return false }
    var previous: Int?
    for item in row {
      let figures = item.words.filter { tokens[$0].kind == .number }
      guard figures.count == 1, let value = figures.first.flatMap({ tokens.value($0) }),
        value < 100, item.words.allSatisfy({ tokens[$0].kind != .word }),
        previous.map({ value == $0 + 1 }) ?? true
      else { return false }
      previous = value
    }
    return true
  }
}
