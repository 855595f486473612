internal import PlanModel
internal import PlanText

/// Reads the quotas of every line that may hold one.
enum Quotas {
  private static let excluded: [SectionRole] = [
    .viewpoints, .situation,
  ]

  private static let times = PhraseTable<Bool>(lines: "lần\nđợt\nkỳ")

  /// "02 lần/tháng": how often is a number to reach as well as a time.
  private static func isFrequency(_ match: TimeMatch, _ tokens: Tokens) -> Bool {
    match.kind == .recurrence
      && match.range.dropLast().contains {
        tokens[$0].kind == .number
          && times.match(tokens, at: $0 + 1, before: match.range.upperBound) != nil
      }
  }

  private static let targetTitles = PhraseTable<Bool>(
    lines: "chỉ tiêu\ncác chỉ tiêu\nmục tiêu\ncác mục tiêu\nmột số chỉ tiêu\nmột số mục tiêu")

  /// "II. CHỈ TIÊU XUẤT KHẨU ĐẾN NĂM 2030": a heading above that begins with targets, whatever they are of.
  private static func standsUnderTargets(_ line: Int, _ draft: Draft) -> Bool {
    var section = draft.sectionOfLine[line]
    while let current = section {
      if let title = draft.sections[current].title,
        targetTitles.match(draft.tokens, at: title.lowerBound, before: title.upperBound) != nil
      {
        return true
      }
      section = draft.sections[current].parent
    }
    return false
  }

  private static let marks = PhraseTable<Bool>(lines: QuotaLexicon.marks)

  /// Tables that give marks: their figures say what something is worth, not what is to be reached.
  private static func scales(_ draft: Draft) -> Set<Int> {
    var found: Set<Int> = []
    for line in draft.lines {
      guard let cell = line.cell, cell.row < 3, line.tokens.count <= 12,
        marks.first(draft.tokens, in: line.tokens) != nil
      else { continue }
      found.insert(cell.table)
    }
    return found
  }

  private static let objects = PhraseTable<Bool>(lines: "đối tượng")
  private static let amounts = PhraseTable<Bool>(
    lines: "số lượng\ntổng số\ntần suất\nchỉ tiêu\ntỷ lệ\nsố lần\nkhối lượng")

  /// Cells that name what their row is about, "Đối tượng kiểm tra", in tables that tell how many in other columns: their numbers describe.
  private static func objectCells(_ draft: Draft) -> Set<Int> {
    var found: Set<Int> = []
    for lines in BodyTables.lines(draft) {
      var named: Set<Int> = []
      var numbered: Set<Int> = []
      var tellsAmounts = false
      for index in lines {
        guard let cell = draft.lines[index].cell, let first = draft.lines[index].tokens.first,
          case let end = draft.lines[index].tokens.upperBound
        else { continue }
        if cell.column == 0, draft.tokens[first].kind == .number { numbered.insert(cell.row) }
        if cell.row < 2, objects.match(draft.tokens, at: first, before: end) != nil {
          named.insert(cell.column)
        } else if cell.row < 2, amounts.match(draft.tokens, at: first, before: end) != nil {
          tellsAmounts = true
        } else if named.contains(cell.column), cell.column == 0 || numbered.contains(cell.row) {
          found.insert(index)
        }
      }
      if !tellsAmounts { found.subtract(lines) }
    }
    return found
  }

  /// "Điều 1. Phê duyệt Kế hoạch … đến năm 2025": the time of a name.
  private static let approvals = PhraseTable<Bool>(lines: "phê duyệt\nban hành")

  private static let plans = PhraseTable<Bool>(lines: "kế hoạch\nkế hoạch công tác")

  /// "KẾ HOẠCH | NĂM 2026" as a heading says which plan it is.
  private static func namesPlan(_ match: TimeMatch, _ title: Range<Int>, _ tokens: Tokens) -> Bool {
    plans.exactly(tokens, title.lowerBound..<match.range.lowerBound) != nil
  }

  /// "2.1. Đến năm 2030": the time that a heading above sets for all numbers below it.
  private static func headingTime(_ line: Int, _ draft: Draft) -> When? {
    var section = draft.sectionOfLine[line]
    while let current = section {
      let head = draft.sections[current].line
      if head != line, !draft.times[head].isEmpty, let title = draft.sections[current].title,
        approvals.match(draft.tokens, at: title.lowerBound, before: title.upperBound) == nil,
        let match = draft.times[head].last(where: {
          title.contains($0.range.lowerBound) && ($0.kind == .date || $0.kind == .span)
            && !namesPlan($0, title, draft.tokens)
        }), let time = match.times.last, time.to != nil
      {
        return When(time, at: draft.tokens.span(match.range))
      }
      section = draft.sections[current].parent
    }
    return nil
  }

  /// Cells of a task table that hold nothing but a figure to reach: "95%", "12 ha" under "Chỉ tiêu"; for each line its quota.
  private static func bareTargets(_ draft: Draft) -> [Int: Quota] {
    var found: [Int: Quota] = [:]
    for target in draft.taskTargets {
      let value = draft.lines[target.value].body
      let task = draft.lines[target.task].body
      guard !value.isEmpty, !task.isEmpty,
        var quota = TargetTables.target(value, nil, of: task, draft.tokens)
      else { continue }
      quota.section = draft.path(ofLine: target.value)
      quota.due = target.due
      found[target.value] = quota
    }
    return found
  }

  /// "5% hồ sơ cấp | trong năm 2025" in a plan of 2026: the year of what is counted, by which nothing is due any more.
  private static func isOver(_ due: When?, _ draft: Draft) -> Bool {
    // "từ năm 2025" goes on.
    guard let year = due?.time.to?.year,
      let issued = draft.plan.header.issued?.date?.year,
      draft.plan.header.period.map({ ($0.from.year ?? issued) >= issued }) ?? true
    else { return false }
    return year < issued
  }

  /// "88,7%": a cell of figures and nothing else, whose heading says what they are.
  private static func isBare(_ words: Range<Int>, _ tokens: Tokens) -> Bool {
    words.allSatisfy {
      tokens[$0].kind == .number || [0x2C, 0x2E, 0x25, 0x2D].contains(tokens[$0].symbol)
    }
  }

  /// The quotas and the numbers that are none, in order, and the tables that were read for their targets.
  static func read(_ draft: Draft) -> (quotas: [Quota], refusals: [Refusal], tables: Set<Int>) {
    var tables: Set<Int> = []
    var quotas: [Quota] = []
    let scales = scales(draft)
    let objectCells = objectCells(draft)
    let bare = bareTargets(draft)
    var refusals: [Refusal] = []
    var readCells: Set<Int> = []
    for lines in BodyTables.lines(draft) {
      let table = TargetTables.read(lines, draft)
      let targets =
        table.targets.isEmpty ? AllocationTables.targets(lines, draft) : table.targets
      quotas += targets
      if !targets.isEmpty, let cell = lines.first.flatMap({ draft.lines[$0].cell }) {
        tables.insert(cell.table)
      }
      if !table.targets.isEmpty { readCells.formUnion(table.cells) }
    }
    for index in draft.zones.body
    where !draft.zones.isClosing(index) && !draft.claimedLines.contains(index)
      && bare[index] == nil && !readCells.contains(index)
    {
      guard !draft.lines[index].bodyClasses.isDisjoint(with: [.figures, .numbers]) else { continue }
      let line = draft.lines[index]
      guard
        line.body.count < 200 || line.body.contains(where: { draft.tokens[$0].kind == .number }),
        case let roles = draft.roles(ofLine: index),
        !(roles.first.map { excluded.contains($0) } ?? false), !roles.contains(.situation)
      else { continue }
      let isOutput = draft.outputLines.contains(index)
      if let cell = line.cell,
        line.body.count < (isOutput ? 2 : 4) || scales.contains(cell.table)
          || !isOutput && isBare(line.body, draft.tokens)
      {
        continue
      }
      let citations = draft.citations[index]
      // The year of a law is no time.
      var times = draft.times[index]
      var masked: [Range<Int>] = []
      if !citations.isEmpty {
        let named = MaskedWords(citations.map(\.range))
        times = times.filter { named.end(around: $0.range.lowerBound) == nil }
        masked = citations.map(\.naming) + citations.compactMap(\.title)
      }
      for time in times where !isFrequency(time, draft.tokens) { masked.append(time.range) }
      let (known, refused) = (quotas.count, refusals.count)
      QuotaReader(
        tokens: draft.tokens, range: line.body, masked: MaskedWords(masked),
        quoted: MaskedWords(
          line.bodyClasses.contains(.quotes) ? QuotedWords.ranges(draft.tokens, in: line.body) : []),
        times: times,
        isTarget: roles.contains(.objectives) || roles.contains(.targets)
          || standsUnderTargets(index, draft),
        isCell: line.cell != nil && !isOutput, isFunding: roles.first == .funding,
        mayNameRate: line.bodyClasses.contains(.rates),
        isPurpose: roles.first == .purposes || roles.first == .purposesAndRequirements,
        section: draft.path(ofLine: index)
      ).read(into: &quotas, &refusals)
      if objectCells.contains(index) {
        refusals += quotas[known...].map {
          Refusal(range: draft.tokens.indices(in: $0.span), reason: .descriptivePart)
        }
        refusals[refused...].sort { $0.range.lowerBound < $1.range.lowerBound }
        quotas.removeSubrange(known...)
      }
    }
    let known = Set(quotas.map(\.span.start))
    quotas += bare.values.filter { !known.contains($0.span.start) }
    quotas.sort { $0.span < $1.span }
    for index in quotas.indices {
      if isOver(quotas[index].due, draft) { quotas[index].due = nil }
      if quotas[index].due != nil { continue }
      let time = draft.line(at: quotas[index].span.start).flatMap { headingTime($0, draft) }
      quotas[index].due = isOver(time, draft) ? nil : time
    }
    let programmes = SpanIndex(draft.plan.programmes.map(\.span))
    let assignments = SpanIndex(draft.plan.assignments.map(\.span))
    for index in quotas.indices {
      let span = quotas[index].span
      quotas[index].id = "q" + String(index + 1)
      quotas[index].programme = programmes.innermost(containing: span).map {
        draft.plan.programmes[$0].id
      }
      quotas[index].assignment = assignments.innermost(containing: span).map {
        draft.plan.assignments[$0].id
      }
    }
    return (quotas, refusals, tables)
  }
}
