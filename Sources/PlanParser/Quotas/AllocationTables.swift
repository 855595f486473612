internal import PlanModel
internal import PlanText

/// Targets given to units in a table: a row for each unit, a column for each thing that it is to reach.
///
/// `STT | Đơn vị | Công trình thanh niên | Đoàn viên mới` below a heading such as "Chỉ tiêu giao các xã".
enum AllocationTables {
  private static let captions = PhraseTable<Bool>(lines: QuotaLexicon.allocations)
  private static let unitHeads = PhraseTable<Bool>(lines: QuotaLexicon.allocatedUnits)
  private static let otherHeads = PhraseTable<Bool>(lines: QuotaLexicon.unallocated)
  private static let totals = PhraseTable<Bool>(lines: QuotaLexicon.totals)
  /// Rows of units that make such a table.
  private static let fewestUnits = 2

  /// The targets of a table, whose lines are `lines`; empty for other tables.
  static func targets(_ lines: [Int], _ draft: Draft) -> [Quota] {
    let tokens = draft.tokens
    guard let first = lines.first, isAllocated(first, draft), let head = head(lines, draft) else {
      return []
    }
    var named: Set<Int> = []
    for index in lines {
      guard let cell = draft.lines[index].cell, cell.row > head.row, cell.column == head.units
      else { continue }
      let words = draft.lines[index].body
      if isUnit(words, tokens) { named.insert(cell.row) }
    }
    guard named.count >= fewestUnits else { return [] }
    var quotas: [Quota] = []
    for index in lines {
      guard let cell = draft.lines[index].cell, named.contains(cell.row),
        let column = head.columns[cell.column], cell.column > head.units
      else { continue }
      if var quota = target(draft.lines[index].body, column.words, tokens) {
        quota.due = column.when
        quota.section = draft.path(ofLine: index)
        quotas.append(quota)
      }
    }
    return quotas
  }

  /// Which column names the units, and what the others set.
  private struct Head {
    /// The last row of headings.
    var row: Int
    var units: Int
    var columns: [Int: (words: Range<Int>, when: When?)] = [:]
  }

  private static func head(_ lines: [Int], _ draft: Draft) -> Head? {
    let tokens = draft.tokens
    let reader = TimeReader(defaultYear: draft.planYear)
    var row = 0
    var headings: [Int: [Range<Int>]] = [:]
    if let heads = TableHeads(lines, of: draft) {
      (row, headings) = (heads.lastRow, heads.columns)
    } else {
      // Headings too long for a head of several rows.
      for index in lines {
        guard let cell = draft.lines[index].cell, cell.row == 0 else { continue }
        guard cell.columnSpan == 1, cell.rowSpan == 1 else { return nil }
        if headings[cell.column] == nil { headings[cell.column] = [draft.lines[index].body] }
      }
    }
    var found: Head?
    for column in headings.keys.sorted() {
      let words = headings[column] ?? []
      guard
        words.contains(where: {
          unitHeads.match(tokens, at: $0.lowerBound, before: $0.upperBound) != nil
        })
      else { continue }
      guard found == nil else { return nil }
      found = Head(row: row, units: column)
    }
    guard var found else { return nil }
    for (column, words) in headings where column != found.units {
      // "Tỷ lệ hộ có tài khoản (%)" over "Năm 2024": what is set, and by when.
      let when = words.compactMap { TargetTables.time($0, reader, tokens) }.last
      let matters = words.filter {
        TargetTables.time($0, reader, tokens) == nil || words.count == 1
      }
      guard let leaf = matters.last, let start = leaf.first, tokens[start].kind == .word,
        !matters.contains(where: {
          otherHeads.match(tokens, at: $0.lowerBound, before: $0.upperBound) != nil
        }), TargetTables.isAhead((when?.time.to ?? when?.time.from)?.year, draft)
      else { continue }
      found.columns[column] = (leaf, when.flatMap { $0.time.to == nil ? nil : $0 })
    }
    return found.columns.isEmpty ? nil : found
  }

  /// Whether the part, or the line above the table, gives out targets.
  private static func isAllocated(_ line: Int, _ draft: Draft) -> Bool {
    let tokens = draft.tokens
    var section = draft.sectionOfLine[line]
    while let current = section {
      if let title = draft.sections[current].title, captions.first(tokens, in: title) != nil {
        return true
      }
      section = draft.sections[current].parent
    }
    return (max(0, line - 3)..<line).contains { above in
      draft.lines[above].cell == nil && captions.first(tokens, in: draft.lines[above].body) != nil
    }
  }

  /// Whether a cell heads a row of sums: "Tổng cộng", "Cộng (I + II)"; not "Tổng công ty", "Cộng đồng".
  static func isTotal(_ words: Range<Int>, _ tokens: Tokens) -> Bool {
    guard let start = words.first,
      let (_, length) = totals.match(tokens, at: start, before: words.upperBound)
    else { return false }
    let next = start + length
    return length > 1 || next == words.upperBound || tokens[next].kind != .word
  }

  private static func isUnit(_ words: Range<Int>, _ tokens: Tokens) -> Bool {
    guard let start = words.first, !isTotal(words, tokens) else { return false }
    return OrganReader.find(tokens, at: start, before: words.upperBound) != nil
      || PlaceReader.match(tokens, at: start, before: words.upperBound) != nil
      || CountedDoers.begin(tokens, at: start, before: words.upperBound)
      // "KCN Đông Khê": a name of two capitalised words or more.
      || words.count <= longestName && tokens[start].isCapitalised
        && words.allSatisfy { tokens[$0].kind == .word }
        && words.dropFirst().contains { tokens[$0].isCapitalised }
  }

  private static let longestName = 8

  /// The target of one cell: a number and nothing else but a word of comparison before it.
  private static func target(_ cell: Range<Int>, _ head: Range<Int>, _ tokens: Tokens) -> Quota? {
    guard let at = cell.prefix(5).first(where: { tokens[$0].kind == .number }),
      let numeral = NumeralReader.match(tokens, at: at, before: cell.upperBound),
      at + numeral.length == cell.upperBound, numeral.denominator == nil
    else { return nil }
    let before = Comparisons.match(tokens, endingAt: at, from: cell.lowerBound)
    guard (before?.start ?? at) == cell.lowerBound else { return nil }
    let bracket = head.first { tokens[$0].isSymbol("(") }
    let close = head.last { tokens[$0].isSymbol(")") } ?? head.upperBound
    let unit = bracket.map { FigureUnit($0 + 1..<max($0 + 1, close), tokens) }
    let isPercent = numeral.isPercent || head.contains { tokens[$0].isSymbol("%") }
    func full(_ figure: Decimal) -> Decimal? {
      guard !isPercent, let unit else { return figure }
      return unit.full(figure)
    }
    guard let value = full(numeral.value) else { return nil }
    let counted = head.lowerBound..<(bracket ?? head.upperBound)
    let isRange = numeral.upper != nil
    return Quota(
      comparison: isRange ? .between : before?.comparison ?? .exactly,
      value: isRange ? nil : value,
      low: isRange ? value : nil,
      high: isRange ? numeral.upper.flatMap(full) : nil,
      measure: isPercent ? .percent : unit?.unit == nil ? .count : .amount,
      counted: counted.isEmpty ? nil : tokens.span(counted),
      unit: isPercent ? nil : unit?.unit.map { tokens.words($0) },
      per: nil, each: false, due: nil,
      span: tokens.span(cell), section: "")
  }
}
