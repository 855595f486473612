internal import PlanModel
internal import PlanText

/// Targets in tables: "Chỉ tiêu | Đơn vị tính | Kế hoạch năm 2025", a bare number a row.
enum TargetTables {
  private static let names = PhraseTable<Bool>(lines: QuotaLexicon.targetColumns)
  private static let unitHeads = PhraseTable<Bool>(lines: QuotaLexicon.unitColumns)
  private static let planned = PhraseTable<Bool>(lines: QuotaLexicon.plannedColumns)
  private static let done = PhraseTable<Bool>(lines: QuotaLexicon.pastColumns)

  /// Which columns of a table name, measure and set targets.
  private struct Head {
    var row: Int
    var name: Int
    var unit: Int
    /// For each column of targets the time its heading sets.
    var values: [Int: When?]
  }

  /// The targets of a table, whose lines are `lines`; empty for other tables.
  static func targets(_ lines: [Int], _ draft: Draft) -> [Quota] {
    guard let head = head(lines, draft) else { return [] }
    return targets(lines, head, draft)
  }

  /// The head of a table whose columns of targets are sure: a column for the unit, and no figures in columns without a heading.
  private static func head(_ lines: [Int], _ draft: Draft) -> Head? {
    let tokens = draft.tokens
    let reader = TimeReader(defaultYear: draft.planYear)
    var found = Head(row: 0, name: -1, unit: -1, values: [:])
    var headed: Set<Int> = []
    for index in lines {
      let words = draft.lines[index].tokens
      guard let cell = draft.lines[index].cell, cell.row < 2, let first = words.first,
        words.count <= 14, tokens[first].kind == .word || tokens[first].kind == .number
      else { continue }
      headed.insert(cell.column)
      if cell.columnSpan > 1 { continue }
      if unitHeads.exactly(tokens, words) != nil {
        found.unit = cell.column
        found.row = max(found.row, cell.row)
      } else if found.name < 0,
        names.match(tokens, at: first, before: words.upperBound) != nil
      {
        found.name = cell.column
      } else if done.first(tokens, in: words) == nil {
        let time = reader.cell(tokens, in: words)
        let year = time?.times.first.flatMap { $0.to ?? $0.from }?.year
        let isPlanned = planned.match(tokens, at: first, before: words.upperBound) != nil
        guard isPlanned || year != nil, isAhead(year, draft) else { continue }
        found.values[cell.column] = .some(
          time.flatMap { match in
            match.times.first.flatMap {
              $0.to == nil ? nil : When($0, at: tokens.span(match.range))
            }
          })
        found.row = max(found.row, cell.row)
      }
    }
    guard found.name >= 0, found.unit >= 0, !found.values.isEmpty else { return nil }
    let figures = lines.filter {
      draft.lines[$0].cell.map { $0.row > found.row && $0.column > found.unit } ?? false
    }
    let used = Set(figures.compactMap { draft.lines[$0].cell?.column })
    guard used.isSubset(of: headed), Set(found.values.keys).isSubset(of: used) else { return nil }
    return found
  }

  /// Whether a year is not over when the plan begins.
  private static func isAhead(_ year: Int?, _ draft: Draft) -> Bool {
    guard let year,
      let start = draft.plan.header.period?.from.year ?? draft.plan.header.issued?.date?.year
    else { return true }
    return year >= start
  }

  private static func targets(_ lines: [Int], _ head: Head, _ draft: Draft) -> [Quota] {
    let tokens = draft.tokens
    var rows: [Int: [Int: Range<Int>]] = [:]
    for index in lines {
      guard let cell = draft.lines[index].cell, cell.row > head.row else { continue }
      if rows[cell.row]?[cell.column] == nil {
        rows[cell.row, default: [:]][cell.column] = draft.lines[index].body
      }
    }
    var quotas: [Quota] = []
    for row in rows.keys.sorted() {
      guard let cells = rows[row], let name = cells[head.name], !name.isEmpty,
        let unit = cells[head.unit], !unit.isEmpty
      else { continue }
      for column in head.values.keys.sorted() {
        guard let value = cells[column],
          let quota = target(value, unit, of: name, tokens)
        else { continue }
        var set = quota
        set.due = head.values[column] ?? nil
        set.section = draft.line(at: set.span.start).map { draft.path(ofLine: $0) } ?? ""
        quotas.append(set)
      }
    }
    return quotas
  }

  /// The target of one cell: a number and at most a word of comparison.
  private static func target(
    _ value: Range<Int>, _ unit: Range<Int>, of name: Range<Int>, _ tokens: Tokens
  ) -> Quota? {
    let end = value.upperBound
    guard
      let at = value.prefix(5).first(where: { tokens[$0].kind == .number }),
      let numeral = NumeralReader.match(tokens, at: at, before: end)
    else { return nil }
    let before = Comparisons.match(tokens, endingAt: at, from: value.lowerBound)
    let behind = at + numeral.length
    let limit = Comparisons.limit(tokens, from: behind, before: end)
    guard (before?.start ?? at) == value.lowerBound, (limit?.end ?? behind) == end,
      numeral.denominator == nil
    else { return nil }
    let isPercent = numeral.isPercent || unit.contains { tokens[$0].isSymbol("%") }
    let isMeasured =
      !isPercent
      && QuotaReader.units.match(tokens, at: unit.lowerBound, before: unit.upperBound) != nil
    let isRange = numeral.upper != nil
    return Quota(
      comparison: isRange ? .between : before?.comparison ?? limit?.comparison ?? .exactly,
      value: isRange ? nil : numeral.value,
      low: isRange ? numeral.value : nil,
      high: isRange ? numeral.upper : nil,
      measure: isPercent ? .percent : isMeasured ? .amount : .count,
      counted: tokens.span(name),
      unit: isMeasured ? tokens.words(unit) : nil,
      per: nil, each: false, due: nil,
      span: tokens.span(value), section: "")
  }
}
