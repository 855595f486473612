internal import PlanModel
internal import PlanText

/// Collects the times of the body that bind an action.
struct TimelineReader {
  private let settled: SettledDraft
  var entries: [TimelineEntry]
  let reader: TimeReader
  /// Dates that the calendar does not have.
  private(set) var impossible: [TextSpan] = []
  /// Times that bind nothing, in order.
  private(set) var refusals: [Refusal] = []

  private static let excluded: [SectionRole] = [
    .purposes, .purposesAndRequirements, .requirements, .viewpoints, .criteria, .subjects, .scope,
    .situation,
  ]

  /// Where the times begin by which quotas are due: those bind whatever words stand around them.
  private let dues: Set<UInt32>
  /// The year of the latest document cited in the preamble: the plan is no older.
  private let latestCited: Int?

  init(_ draft: Draft) {
    settled = SettledDraft(draft)
    entries = draft.plan.timeline
    let year = draft.planYear
    dues = Set(
      draft.plan.quotas.compactMap { quota in
        // The plan's own year goes without saying.
        guard let due = quota.due,
          due.time.relation != .within || due.time.from?.month != 1 || due.time.to?.month != 12
            || due.time.from?.year != year
        else { return nil }
        return due.span.start
      })
    latestCited = draft.plan.citations.compactMap { $0.date?.year }.max()
    reader = TimeReader(defaultYear: draft.planYear, issued: draft.plan.header.issued?.date)
  }

  var draft: Draft { settled.draft }

  var tokens: Tokens { draft.tokens }

  mutating func readAll() {
    let known = SpanIndex(entries.map(\.when.span))
    for index in draft.zones.body
    where !draft.zones.isClosing(index) && !draft.claimedLines.contains(index)
      && (draft.lines[index].cell == nil || draft.taskLines.contains(index)
        || draft.outputLines.contains(index))
    {
      let span = tokens.span(draft.lines[index].tokens)
      if known.first(within: span) != nil { continue }
      if let section = ownSection(index), let title = section.title {
        if readHeading(title, section, index) { continue }
        // "III. HOẠT ĐỘNG TRỌNG TÂM TRONG NĂM 2026" names what stands below.
        if title.allSatisfy({ tokens[$0].isAllCaps || tokens[$0].kind != .word }) {
          if let runIn = section.runIn { read(runIn, index) }
          continue
        }
      }
      read(draft.lines[index].body, index)
    }
    entries.sort { $0.when.span < $1.when.span }
    for index in entries.indices { entries[index].id = "t" + String(index + 1) }
  }

  private func ownSection(_ line: Int) -> Section? {
    guard let index = draft.sectionOfLine[line], draft.sections[index].line == line else {
      return nil
    }
    return draft.sections[index]
  }

  /// "5.2. Năm 2023:": a heading that is a time binds what stands first below it.
  private mutating func readHeading(_ title: Range<Int>, _ section: Section, _ line: Int) -> Bool {
    guard let match = reader.match(tokens, at: title.lowerBound, before: title.upperBound),
      match.range.upperBound >= title.upperBound
    else { return false }
    if isPast(match) {
      refusals.append(Refusal(range: match.range, reason: .past))
      if let runIn = section.runIn { read(runIn, line) }
      return true
    }
    let below = section.runIn ?? firstBelow(section)
    add(match, action: below.map { action($0) } ?? nil, line)
    if let runIn = section.runIn { read(runIn, line) }
    return true
  }

  private func firstBelow(_ section: Section) -> Range<Int>? {
    section.lines.dropFirst().first { !draft.lines[$0].body.isEmpty && !draft.zones.isClosing($0) }
      .map { draft.lines[$0].body }
      ?? section.children.first.map { draft.lines[draft.sections[$0].line].body }
  }

  /// Times behind another that may tell more of when the same is done.
  static let nearby = 4

  /// The times of one paragraph.
  private mutating func read(_ range: Range<Int>, _ line: Int) {
    // The time of a row stands in a cell of its own; "trước khi trình" in another tells how.
    let isCell = draft.lines[line].cell != nil
    // What a task is to yield names times as part of what it is, unless it begins with one.
    let isOutput = draft.outputLines.contains(line)
    let matches = draft.times[line].filter {
      range.contains($0.range.lowerBound) && !(isCell && $0.kind == .indefinite)
        && (!isOutput || $0.range.lowerBound == range.lowerBound)
    }
    guard !matches.isEmpty else { return }
    let tokens = tokens
    let role = draft.roles(ofLine: line).first
    let describes = role.map { Self.excluded.contains($0) } ?? false
    let cited = draft.citations[line].map(\.range)
    let clauses = ClauseSplitter.clauses(tokens, range)
    impossible += matches.compactMap { $0.impossible.map { tokens.span($0) } }
    var last: (end: Int, action: TextSpan?)?
    var turned: Turn?
    for (index, match) in matches.enumerated() {
      // Both lists are in order and do not overlap themselves.
      let next = cited.partitioningIndex { $0.upperBound > match.range.lowerBound }
      if next < cited.count, cited[next].overlaps(match.range) { continue }
      let place = clauses.partitioningIndex { $0.upperBound > match.range.lowerBound }
      guard place < clauses.count, clauses[place].contains(match.range.lowerBound) else {
        continue
      }
      let clause = clause(place, of: clauses, with: match)
      let joinsLast = last.map { joins($0.end, match) } ?? false
      let isDue = dues.contains(tokens.span(match.range).start)
      var refusal: ResidueReason?
      if isGloss(match, after: index > 0 ? matches[index - 1] : nil)
        || draft.times[line].first.map({ $0.range.lowerBound < match.range.lowerBound }) ?? false
          && NamedTimes.nameReview(match, tokens)
      {
        refusal = .nameOfPeriod
      } else if !isDue, !joinsLast {
        refusal = TimeBinding.refusal(of: chain(matches, from: index), in: clause, tokens)
      }
      // "Tọa đàm kỷ niệm 95 năm … (26/3/1931 - 26/3/2026): tối ngày 25/3"
      if refusal == nil, match.kind == .anniversary,
        matches[(index + 1)...].prefix(Self.nearby).contains(where: {
          $0.kind == .date && clause.contains($0.range.lowerBound)
        })
      {
        refusal = .anniversary
      }
      if refusal == nil, isPast(match) { refusal = .past }
      if refusal == nil, describes, !isTerm(match) { refusal = .descriptivePart }
      if refusal == nil, role == .funding, !TimeBinding.isFine(match) { refusal = .nameOfPeriod }
      let turn = turn(match, of: clause, after: index > 0 ? matches[index - 1] : nil, turned)
      turned = turn
      if let refusal {
        refusals.append(Refusal(range: match.range, reason: refusal))
        continue
      }
      var action =
        turn?.action
        ?? ActionReader.action(
          of: run(matches, from: index), in: clause, of: range,
          behind: index > 0 ? matches[index - 1].range.upperBound : range.lowerBound,
          before: index + 1 < matches.count ? matches[index + 1].range : nil, tokens)
      if let last, joins(last.end, match) {
        // "vào tháng 4 và tháng 8": one action at two times.
        action = last.action
      } else if clause.lowerBound == range.lowerBound,
        isLabel(clause.lowerBound..<match.range.lowerBound)
      {
        // "Thời gian thực hiện sau khi …": the heading says what is done.
        action = headingAction(line) ?? (ownSection(line) == nil ? action : nil)
      }
      last = (match.range.upperBound, action)
      // "Hằng tháng báo cáo kết quả trước ngày 25": the day of each month.
      let opening = index > 0 ? matches[index - 1] : nil
      let every = opening.flatMap {
        $0.range.lowerBound == clause.lowerBound && $0.times.count == 1 ? $0.times[0].recurs : nil
      }
      add(
        every.flatMap { reader.recurring(tokens, match, every: $0) } ?? match, action: action, line)
    }
  }

  /// The clause at `place`; with the next one where behind its time stand only doers, whose list a semicolon parts: "Hằng tháng, Bí thư các chi bộ; Trưởng các thôn họp dân".
  private func clause(_ place: Int, of clauses: [Range<Int>], with match: TimeMatch) -> Range<Int> {
    let clause = clauses[place]
    guard place + 1 < clauses.count, match.range.lowerBound == clause.lowerBound,
      match.range.upperBound + 1 < clause.upperBound,
      case let start = match.range.upperBound
        + (tokens[match.range.upperBound].isSymbol(",") ? 1 : 0),
      OrganList.end(tokens, at: start, before: clause.upperBound) == clause.upperBound
    else { return clause }
    return clause.lowerBound..<clauses[place + 1].upperBound
  }

  /// A stretch of words without the marks around them; nil where no word stands there.
  func words(_ range: Range<Int>) -> TextSpan? {
    guard let first = range.first(where: { tokens[$0].kind != .symbol }),
      let last = range.last(where: { tokens[$0].kind != .symbol })
    else { return nil }
    return tokens.span(first..<last + 1)
  }

  /// A time with those of any kind that a list goes on with: one action is done at all of them.
  private func run(_ matches: [TimeMatch], from index: Int) -> TimeMatch {
    var whole = matches[index]
    for next in matches[(index + 1)...].prefix(12) {
      guard joins(whole.range.upperBound, next) else { break }
      let end = next.range.upperBound
      let isBracketed = tokens[next.range.lowerBound - 1].isSymbol("(")
      let closes = isBracketed && end < tokens.count && tokens[end].isSymbol(")")
      whole.range = whole.range.lowerBound..<(closes ? end + 1 : end)
    }
    return whole
  }

  private static let labels = PhraseTable<Bool>(lines: TimelineLexicon.labels)

  private static let expected = PhraseTable<Bool>(lines: "dự kiến\nbắt đầu")
  private static let lengths = PhraseTable<Bool>(
    lines: "ngày\ntuần\ntháng\nquý\nnăm\nbuổi\nngày làm việc")

  /// Whether words are a label and at most a length of time behind it: "Thời gian thực hiện: 05 năm,", "Thời gian: dự kiến".
  private func isLabel(_ whole: Range<Int>) -> Bool {
    var range = whole
    if let last = range.last, tokens[last].isSymbol(",") { range = range.lowerBound..<last }
    if range.count > 3,
      Self.lengths.exactly(tokens, range.upperBound - 1..<range.upperBound) != nil,
      tokens[range.upperBound - 2].kind == .number
    {
      range = range.lowerBound..<range.upperBound - 2
    } else if range.count > 3,
      Self.expected.exactly(tokens, range.upperBound - 2..<range.upperBound) != nil
    {
      range = range.lowerBound..<range.upperBound - 2
    }
    return Self.labels.match(tokens, at: range.lowerBound, before: range.upperBound).map {
      $0.length == range.count
        || $0.length + 1 == range.count && tokens[range.upperBound - 1].isSymbol(":")
    } ?? false
  }

  /// The heading of the part, or of the part that a label of time is a heading in, where it names a subject matter.
  private func headingAction(_ line: Int) -> TextSpan? {
    guard var index = draft.sectionOfLine[line] else { return nil }
    if draft.sections[index].line == line {
      guard let parent = draft.sections[index].parent, draft.sections[parent].role == nil else {
        return nil
      }
      index = parent
    }
    let section = draft.sections[index]
    guard section.role != .schedule, let title = section.title else { return nil }
    // "1.1. Nội dung: Kiểm tra …": the label is no action.
    if section.role == .content, let runIn = section.runIn { return self.action(runIn) }
    return tokens.span(title)
  }

  /// A day by which or from which something is to be done: it binds even among purposes and criteria.
  private func isTerm(_ match: TimeMatch) -> Bool {
    guard match.kind == .date,
      match.times.contains(where: {
        ($0.relation == .by && $0.to?.day != nil || $0.relation == .from && $0.from?.day != nil)
      }), TimeBinding.saysDay(match, tokens)
    else { return false }
    return !TimeBinding.tellsForce(match.range.lowerBound, tokens)
  }

  /// A time that ended before the plan was issued is history.
  private func isPast(_ match: TimeMatch) -> Bool {
    guard
      let issued = draft.plan.header.issued?.date?.year ?? draft.plan.header.period?.from.year
        ?? latestCited
    else { return false }
    let day = draft.plan.header.issued?.date
    return match.times.allSatisfy { time in
      guard let year = time.to?.year ?? time.from?.year else { return false }
      // "Năm học 2022-2023: …" in a plan of September 2023.
      if year == issued, let day, !TimeBinding.isFine(match), let to = time.to {
        return to.iso < day.iso
      }
      return year < issued
    }
  }

  private func action(_ range: Range<Int>) -> TextSpan? {
    guard let clause = ClauseSplitter.clauses(tokens, range).first else { return nil }
    return ActionReader.main(clause, tokens)
  }

  private mutating func add(_ match: TimeMatch, action: TextSpan?, _ line: Int) {
    for time in match.times {
      entries.append(
        TimelineEntry(
          when: When(time, at: tokens.span(match.range)), action: action, actors: [],
          section: draft.path(ofLine: line)))
    }
  }
}
