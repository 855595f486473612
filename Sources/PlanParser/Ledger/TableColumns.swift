internal import PlanModel
internal import PlanText

/// What the heads of tables say of the cells below: row numbers, prices, points, statistics.
struct TableColumns {
  private static let indices = PhraseTable<Bool>(lines: "stt\ntt\nsố tt\nsố thứ tự\nthứ tự")
  private static let figures = PhraseTable<ResidueReason>(lines: LedgerLexicon.columns)
  /// A price in one column makes a table one of costs, with quantities in the others.
  private static let overseers = PhraseTable<Bool>(lines: LedgerLexicon.overseers)
  private static let venues = PhraseTable<Bool>(lines: LedgerLexicon.venues)
  private static let marks = PhraseTable<Bool>(lines: QuotaLexicon.marks)
  private static let ofWholeTables: Set<ResidueReason> = [.estimate, .coordinate]
  /// Rows from the top in which heads stand at most.
  private static let headRows = 2
  /// Words that a head has at most.
  private static let longestHead = 14

  /// What is known of one table.
  private struct Table {
    var indexColumns: Set<Int> = []
    /// What all its figures are.
    var figures: ResidueReason?
    /// What the figures of a column are.
    var columns: [Int: ResidueReason] = [:]
    /// Columns of those who watch over the work of others.
    var overseers: Set<Int> = []
    /// Columns of the places where something happens.
    var venues: Set<Int> = []
    /// Rows of sums.
    var totals: Set<Int> = []
    /// The last row of the head.
    var headRow = 0
    /// The row that numbers the columns.
    var numbering: Int?
    var rowCount = 0
    /// How many columns the head has.
    var width = Int.max
    /// For each row to which a second one is glued the column that this one begins in.
    var glued: [Int: Int] = [:]

    /// The column of the head that a cell belongs to.
    func column(_ cell: Block.Cell) -> Int {
      guard let start = glued[cell.row], cell.column >= start else { return cell.column }
      return cell.column - start
    }
  }

  private var tables: [Int: Table] = [:]

  init(_ draft: Draft) {
    let tokens = draft.tokens
    for line in draft.lines {
      guard let cell = line.cell else { continue }
      var table = tables[cell.table] ?? Table()
      table.rowCount = max(table.rowCount, cell.row + 1)
      if line.tokens.count <= Self.longestHead, AllocationTables.isTotal(line.tokens, tokens) {
        table.totals.insert(cell.row)
      }
      if cell.row < Self.headRows, line.tokens.count <= Self.longestHead,
        let first = line.tokens.first
      {
        let end = line.tokens.upperBound
        if Self.indices.match(tokens, at: first, before: end) != nil {
          table.indexColumns.insert(cell.column)
        } else if let reason = Self.figures.first(tokens, in: line.tokens)?.value,
          Self.ofWholeTables.contains(reason)
        {
          table.figures = reason
        } else if let (reason, _) = Self.figures.match(tokens, at: first, before: end) {
          for column in cell.column..<cell.column + min(max(cell.columnSpan, 1), 100) {
            table.columns[column] = reason
          }
        }
      }
      tables[cell.table] = table
    }
    readHeads(draft)
  }

  /// What the headings say that `TableHeads` has laid over the columns.
  private mutating func readHeads(_ draft: Draft) {
    let tokens = draft.tokens
    var lines: [Int: [Int]] = [:]
    for index in draft.lines.indices {
      if let cell = draft.lines[index].cell { lines[cell.table, default: []].append(index) }
    }
    for (key, lines) in lines {
      guard let heads = TableHeads(lines, of: draft), var table = tables[key] else { continue }
      table.headRow = heads.lastRow
      table.numbering = heads.numbering
      table.width = (heads.columns.keys.max() ?? -1) + 1
      for index in lines {
        guard let cell = draft.lines[index].cell, cell.column >= table.width,
          table.glued[cell.row] == nil, isBare(draft.lines[index], tokens),
          draft.lines[index].tokens.contains(where: { tokens[$0].kind == .number })
        else { continue }
        table.glued[cell.row] = cell.column
      }
      for (column, words) in heads.columns {
        for range in words {
          let (first, end) = (range.lowerBound, range.upperBound)
          if Self.overseers.match(tokens, at: first, before: end) != nil {
            table.overseers.insert(column)
          }
          if Self.venues.match(tokens, at: first, before: end) != nil {
            table.venues.insert(column)
          }
          if Self.marks.first(tokens, in: range) != nil { table.figures = .score }
          if let (reason, _) = Self.figures.match(tokens, at: first, before: end),
            table.columns[column] == nil
          {
            table.columns[column] = reason
          }
        }
      }
      tables[key] = table
    }
  }

  /// Whether a line is a cell of row numbers.
  func isIndex(_ line: Line, _ tokens: Tokens) -> Bool {
    guard let cell = line.cell, isBare(line, tokens) else { return false }
    if let table = tables[cell.table], table.numbering == cell.row { return true }
    guard let columns = tables[cell.table]?.indexColumns, !columns.isEmpty else {
      return cell.column == 0
    }
    return columns.contains(tables[cell.table]?.column(cell) ?? cell.column)
  }

  /// What the figures of a cell are that holds nothing else; nil where no head tells.
  func figures(_ line: Line, _ tokens: Tokens) -> ResidueReason? {
    guard let cell = line.cell, isBare(line, tokens) else { return nil }
    guard let table = tables[cell.table] else { return nil }
    return table.figures ?? table.columns[table.column(cell)]
  }

  /// What all figures of a table are, those between words as well; nil where no head tells.
  func figuresOfTable(_ line: Line) -> ResidueReason? {
    line.cell.flatMap { tables[$0.table]?.figures }
  }

  /// Whether a line is a cell of those who watch over the work of others.
  func isOverseer(_ line: Line) -> Bool {
    line.cell.flatMap { cell in
      tables[cell.table].map { $0.overseers.contains($0.column(cell)) }
    } ?? false
  }

  /// Whether a line is a cell of places where something happens.
  func isVenue(_ line: Line) -> Bool {
    line.cell.flatMap { cell in
      tables[cell.table].map { $0.venues.contains($0.column(cell)) }
    } ?? false
  }

  /// Whether a line is a cell in the head of a table with more rows.
  func isHead(_ line: Line) -> Bool {
    guard let cell = line.cell, let table = tables[cell.table] else { return false }
    return cell.row <= table.headRow && table.rowCount > 2
  }

  /// Whether a line is a figure in a row of sums, which says again what the rows above set.
  func isTotal(_ line: Line, _ tokens: Tokens) -> Bool {
    guard let cell = line.cell, isBare(line, tokens) else { return false }
    return tables[cell.table]?.totals.contains(cell.row) ?? false
  }

  /// Whether a line has no words.
  private func isBare(_ line: Line, _ tokens: Tokens) -> Bool {
    line.tokens.allSatisfy { tokens[$0].kind != .word }
  }
}
