internal import PlanModel
internal import PlanText

/// Tables that say again, or break down, what the text sets: their figures are the values of quotas that stand elsewhere.
struct RestatedTables {
  /// The tables.
  private var tables: Set<Int> = []
  /// The values that the text sets, scaled numbers in full.
  private let values: Set<Decimal>
  private let times: Set<TimeExpression>

  /// Figures that such a table has at least.
  private static let fewest = 4
  /// Numbers up to which agreement proves nothing.
  private static let chance = Decimal(9)

  init(_ draft: Draft) {
    let cells = Set(draft.lines.indices.filter { draft.lines[$0].cell != nil })
    guard !cells.isEmpty else {
      (values, times) = ([], [])
      return
    }
    let quotas = draft.plan.quotas.filter { quota in
      draft.line(at: quota.span.start).map { !cells.contains($0) } ?? false
    }
    values = Set(quotas.flatMap { [$0.value, $0.low, $0.high].compactMap(\.self) })
    times = Set(draft.plan.timeline.map(\.when.time))
    guard !values.isEmpty else { return }
    var figures: [Int: [Decimal]] = [:]
    for line in draft.lines {
      guard let cell = line.cell, cell.column > 0,
        let value = Self.figure(line, draft.tokens)
      else { continue }
      figures[cell.table, default: []].append(value)
    }
    for (table, all) in figures where all.count >= Self.fewest {
      // Small numbers agree by chance; of the largest one must agree as well.
      let known = all.filter { values.contains($0) }
      let largest = all.sorted().suffix(Self.fewest - 1)
      if known.count * 5 >= all.count * 4,
        largest.contains(where: { $0 > Self.chance && values.contains($0) })
      {
        tables.insert(table)
      }
    }
  }

  /// The number that is all a cell holds.
  private static func figure(_ line: Line, _ tokens: Tokens) -> Decimal? {
    guard let first = line.tokens.first, tokens[first].kind == .number,
      let numeral = NumeralReader.match(tokens, at: first, before: line.tokens.upperBound),
      first + numeral.length == line.tokens.upperBound
    else { return nil }
    return numeral.value
  }

  /// Whether the number at `range` stands in such a table and has the value of a quota.
  func holds(_ range: Range<Int>, _ line: Line, _ tokens: Tokens) -> Bool {
    guard let cell = line.cell, tables.contains(cell.table),
      let numeral = NumeralReader.match(tokens, at: range.lowerBound, before: range.upperBound)
    else { return false }
    return values.contains(numeral.value)
  }

  /// Whether a time stands in such a table and is one of the timeline's.
  func holds(_ match: TimeMatch, _ line: Line) -> Bool {
    guard let cell = line.cell, tables.contains(cell.table) else { return false }
    return match.times.allSatisfy { times.contains($0) }
  }
}
