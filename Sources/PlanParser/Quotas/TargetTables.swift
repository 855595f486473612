internal import PlanModel
internal import PlanText

/// Targets in tables: "Chỉ tiêu | Đơn vị tính | Kế hoạch năm 2025", a bare number a row.
enum TargetTables {
  private static let names = PhraseTable<Bool>(lines: QuotaLexicon.targetColumns)
  private static let unitHeads = PhraseTable<Bool>(lines: QuotaLexicon.unitColumns)
  private static let planned = PhraseTable<Bool>(lines: QuotaLexicon.plannedColumns)
  private static let counts = PhraseTable<Bool>(lines: "số lượng\ntổng số\nsố\nkết quả cần đạt")
  private static let done = PhraseTable<Bool>(lines: QuotaLexicon.pastColumns)

  /// Which columns of a table name, measure and set targets.
  private struct Head {
    var row: Int
    var name: Int
    var unit: Int?
    /// For each column of targets the time its heading sets.
    var values: [Int: When?] = [:]
    /// The units that headings of targets hold in brackets: "Sản lượng (tấn)".
    var units: [Int: Range<Int>] = [:]
    /// Whether each cell tells its own unit.
    var hasUnitsInCells = false
  }

  /// The targets of a table, whose lines are `lines`, and its cells that hold them or their units, "1.000 con"; empty for other tables.
  static func read(_ lines: [Int], _ draft: Draft) -> (targets: [Quota], cells: [Int]) {
    guard let head = head(lines, draft) else { return ([], []) }
    let targets = targets(lines, head, draft)
    let units = lines.filter { draft.lines[$0].cell?.column == head.unit }
    return (targets, units + targets.compactMap { draft.line(at: $0.span.start) })
  }

  /// The head of a table whose columns of targets are sure: each has a unit, and no figures stand in columns without a heading.
  private static func head(_ lines: [Int], _ draft: Draft) -> Head? {
    let tokens = draft.tokens
    guard let heads = TableHeads(lines, of: draft),
      let name = heads.columns.keys.sorted().first(where: { column in
        heads.words(over: column).first.map { opens(names, $0, tokens) } ?? false
      })
    else { return nil }
    var found = Head(row: heads.lastRow, name: name)
    let reader = TimeReader(defaultYear: draft.planYear)
    for column in heads.columns.keys.sorted() where column != name {
      let words = heads.words(over: column)
      if words.count == 1, unitHeads.exactly(tokens, words[0]) != nil {
        found.unit = found.unit ?? column
        continue
      }
      guard !words.contains(where: { done.first(tokens, in: $0) != nil }) else { continue }
      let when = words.compactMap { time($0, reader, tokens) }.last
      let year = (when?.time.to ?? when?.time.from)?.year
      // "Chỉ tiêu | ĐVT | Số lượng"
      let isCount =
        words.count == 1 && counts.exactly(tokens, words[0]) != nil
        && heads.words(over: name).contains { opens(planned, $0, tokens) }
      guard year != nil || isCount || words.contains(where: { opens(planned, $0, tokens) }),
        isAhead(year, draft)
      else { continue }
      found.values[column] = .some(when.flatMap { $0.time.to == nil ? nil : $0 })
      found.units[column] = words.last.flatMap { bracketed($0, tokens) }
    }
    guard !found.values.isEmpty else { return nil }
    if found.unit == nil, found.values.keys.contains(where: { found.units[$0] == nil }) {
      // Cells that tell their units themselves, under a heading of targets: "25 em", "≥ 65%".
      found.values = found.values.filter { column, _ in
        heads.words(over: column).contains { opens(planned, $0, tokens) }
      }
      // What tasks are to reach is read with the tasks.
      guard !found.values.isEmpty, !lines.contains(where: draft.outputLines.contains) else {
        return nil
      }
      found.hasUnitsInCells = true
    }
    let first = found.unit ?? name
    let used = Set(
      lines.compactMap { draft.lines[$0].cell }.filter { $0.row > found.row && $0.column > first }
        .map(\.column))
    guard used.isSubset(of: heads.columns.keys), Set(found.values.keys).isSubset(of: used) else {
      return nil
    }
    return found
  }

  /// The time that a heading names: "Kế hoạch năm 2026", "Kế hoạch 2026".
  static func time(_ words: Range<Int>, _ reader: TimeReader, _ tokens: Tokens) -> When? {
    if let match = reader.cell(tokens, in: words), let time = match.times.first {
      return When(time, at: tokens.span(match.range))
    }
    guard let token = TableHeads.bareYear(words, tokens), let year = tokens.value(token) else {
      return nil
    }
    let time = TimeExpression(
      .within, from: PartialDate(year: year, month: 1, day: 1),
      to: PartialDate(year: year, month: 12, day: 31))
    return When(time, at: tokens.span(token..<token + 1))
  }

  private static func opens(_ table: PhraseTable<Bool>, _ words: Range<Int>, _ tokens: Tokens)
    -> Bool
  {
    table.match(tokens, at: words.lowerBound, before: words.upperBound) != nil
  }

  /// The unit in brackets at the end of a heading: "(nghìn USD)", "(%)", "(nghìn cây)".
  private static func bracketed(_ words: Range<Int>, _ tokens: Tokens) -> Range<Int>? {
    guard let open = words.last(where: { tokens[$0].isSymbol("(") }),
      let close = words.last, tokens[close].isSymbol(")"), open + 1 < close
    else { return nil }
    let words = open + 1..<close
    let unit = FigureUnit(words, tokens)
    return unit.isPercent || unit.unit != nil || unit.power > 0 ? words : nil
  }

  /// Whether a year is not over when the plan begins.
  static func isAhead(_ year: Int?, _ draft: Draft) -> Bool {
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
      guard let cells = rows[row], let name = cells[head.name], !name.isEmpty else { continue }
      let common = head.unit.flatMap { cells[$0] }
      for column in head.values.keys.sorted() {
        guard let value = cells[column], !value.isEmpty else { continue }
        let unit = head.units[column] ?? common
        guard
          let quota = unit.map({ $0.isEmpty ? nil : target(value, $0, of: name, tokens) })
            ?? (head.hasUnitsInCells ? target(value, nil, of: name, tokens, withNoun: true) : nil)
        else { continue }
        var set = quota
        set.due = head.values[column] ?? nil
        set.section = draft.line(at: set.span.start).map { draft.path(ofLine: $0) } ?? ""
        quotas.append(set)
      }
    }
    return quotas
  }

  /// "lần/tháng", "triệu đồng/người/năm": the period and the shares that a unit tells behind its slashes.
  private static func shares(_ unit: Range<Int>, _ tokens: Tokens) -> (
    per: Quota.Per?, isShared: Bool
  ) {
    var per: Quota.Per?
    var isShared = false
    for slash in unit where tokens[slash].isSymbol("/") && slash + 1 < unit.upperBound {
      if let (period, _) = QuotaReader.periods.match(
        tokens, at: slash + 1, before: unit.upperBound)
      {
        per = period
      } else if QuotaReader.shares.match(tokens, at: slash + 1, before: unit.upperBound) != nil {
        isShared = true
      }
    }
    return (per, isShared)
  }

  /// The figure in full as its unit tells; nil beyond the range of numbers.
  private static func full(_ figure: Decimal, _ unit: FigureUnit?) -> Decimal? {
    unit.map { $0.full(figure) } ?? figure
  }

  /// Words that name what is counted at most: "giáo viên", "sáng kiến kinh nghiệm".
  private static let longestNoun = 4

  /// Where the words end that name what the number before `at` counts: all that follow, if they are few and nothing but words.
  private static func counted(_ tokens: Tokens, _ at: Int, _ end: Int) -> Int {
    end - at <= longestNoun && (at..<end).allSatisfy { tokens[$0].kind == .word } ? end : at
  }

  /// The target of one cell: a number, at most a word of comparison before or behind it, and its unit where no column tells it, or what is counted, where `withNoun` allows it.
  static func target(
    _ value: Range<Int>, _ unit: Range<Int>?, of name: Range<Int>, _ tokens: Tokens,
    withNoun: Bool = false
  ) -> Quota? {
    let end = value.upperBound
    guard
      let at = value.prefix(5).first(where: { tokens[$0].kind == .number }),
      let numeral = NumeralReader.match(tokens, at: at, before: end)
    else { return nil }
    let before = Comparisons.match(tokens, endingAt: at, from: value.lowerBound)
    let figure = at + numeral.length
    // "12,5 tỷ đồng": the words of scale belong to the unit.
    let scaled = figure - numeral.scaleLength
    let money = QuotaReader.units.match(tokens, at: scaled, before: end).flatMap {
      numeral.scaleLength > 0 && !numeral.isPercent && $0.length > numeral.scaleLength
        ? scaled..<scaled + $0.length : nil
    }
    let own =
      money
      ?? QuotaReader.units.match(tokens, at: figure, before: end).map {
        figure..<figure + $0.length
      }
    let unit = unit ?? own
    let behind = own?.upperBound ?? figure
    let limit = Comparisons.limit(tokens, from: behind, before: end)
    let noun = withNoun && unit == nil && !numeral.isPercent ? counted(tokens, figure, end) : figure
    // "9/11" where things are counted: nine of eleven.
    let isPart = numeral.denominator.map { numeral.value <= Decimal($0) } ?? false
    guard (before?.start ?? at) == value.lowerBound, (limit?.end ?? max(behind, noun)) == end,
      numeral.denominator == nil || isPart && unit != nil && own == nil && !numeral.isPercent
    else { return nil }
    let figures = unit.map { FigureUnit($0, tokens) }
    let isPercent = numeral.isPercent || figures?.isPercent ?? false
    guard numeral.denominator == nil || (figures?.power ?? 0) == 0,
      let amount = full(money == nil ? numeral.value : numeral.figure, figures)
    else { return nil }
    let upper = money == nil ? numeral.upper : numeral.upperFigure
    let isRange = numeral.upper != nil
    return Quota(
      comparison: isRange ? .between : before?.comparison ?? limit?.comparison ?? .exactly,
      value: isRange ? nil : amount,
      low: isRange ? amount : nil,
      high: isRange ? upper.flatMap { full($0, figures) } : nil,
      measure: isPercent ? .percent : figures?.unit == nil ? .count : .amount,
      counted: tokens.span(name),
      unit: isPercent ? nil : figures?.unit.map { tokens.words($0) },
      per: unit.flatMap { shares($0, tokens).per },
      each: unit.map { shares($0, tokens).isShared } ?? false,
      due: nil,
      span: tokens.span(value), section: "")
  }
}
