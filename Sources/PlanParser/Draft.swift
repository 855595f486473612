internal import PlanModel
internal import PlanText

/// A document on its way to a plan: its words, lines, zones and parts, and the fields read so far.
struct Draft {
  let document: SourceDocument
  let tokens: Tokens
  let lines: [Line]
  /// Words that were understood in spite of slips, in order.
  let slips: [Slip]
  let zones: Zones
  let sections: [Section]
  /// For each line the part it stands in; nil outside any.
  let sectionOfLine: [Int?]
  var plan = Plan()
  var notes: [Note] = []
  /// Numbers that were looked at and are no quotas, in order.
  var quotaRefusals: [Refusal] = []
  /// Times that were looked at and bind nothing, in order.
  var timeRefusals: [Refusal] = []
  /// Lines that a field has taken whole, so that others leave them alone: programme headings and criteria.
  var claimedLines: Set<Int> = []

  /// Cells that say what a task is to yield, whose counts bind.
  var outputLines: Set<Int> = []
  /// Cells that say what is to be done: times in them bind as those of sentences do.
  var taskLines: Set<Int> = []
  /// Cells of a column "Chỉ tiêu" beside the tasks they are set for.
  var taskTargets: [TaskTarget] = []

  init(_ document: SourceDocument) {
    self.document = document
    var tokens = Tokens(document, vocabulary: PlanVocabulary.known)
    var slips = DocumentSlips.mend(&tokens, document)
    slips += MeasureSlips.mend(&tokens, document)
    self.tokens = tokens
    let tokensOfBlocks = tokens.blocks
    var lines = document.blocks.indices.map {
      Line(document.blocks[$0], at: $0, tokens: tokensOfBlocks[$0], of: tokens)
    }
    slips += NumeralSlips.mend(&lines, tokens, document)
    slips.sort { $0.span.start < $1.span.start }
    self.slips = slips
    self.lines = lines
    let zones = Zones(lines, tokens)
    self.zones = zones
    var notes = slips.map { Note(.slipTolerated, .info, at: $0.span, $0.meant) }
    let sections = OutlineBuilder.build(
      lines, tokens, body: zones.body, restarts: zones.restarts,
      closings: zones.closing.map(\.lowerBound), notes: &notes)
    self.sections = sections
    var roles: [[SectionRole]] = []
    roles.reserveCapacity(sections.count)
    for index in sections.indices {
      let above = sections[index].parent.map { roles[$0] } ?? []
      roles.append(sections[index].role.map { [$0] + above } ?? above)
    }
    rolesOfSection = roles
    var owners = [Int?](repeating: nil, count: lines.count)
    for index in sections.indices {
      for line in sections[index].lines where !zones.isClosing(line) { owners[line] = index }
    }
    // Behind the head of an annex nothing belongs to the part before it.
    var restart = -1
    for line in lines.indices {
      if zones.restarts.contains(line) { restart = line }
      if let owner = owners[line], sections[owner].line < restart { owners[line] = nil }
    }
    sectionOfLine = owners
    self.notes = notes
  }

  /// The path of labels of the part that `line` stands in; empty outside any.
  func path(ofLine line: Int) -> String {
    sectionOfLine[line].map { sections[$0].path } ?? ""
  }

  /// The time expressions of each line, for the year the plan covers.
  private(set) var times: [[TimeMatch]] = []
  /// The documents named in each line.
  private(set) var citations: [[CitationMatch]] = []

  /// Finds times and citations once for all fields that look at them; the head must have been read.
  mutating func scanLines() {
    let reader = TimeReader(defaultYear: planYear, issued: plan.header.issued?.date)
    times.reserveCapacity(lines.count)
    citations.reserveCapacity(lines.count)
    var list: CitationList?
    for line in lines.indices {
      let body = lines[line].body
      times.append(reader.matches(tokens, in: body, openings: [.times, .figures]))
      citations.append(CitationReader.matches(tokens, in: body, list: &list))
    }
  }

  /// The line that holds the byte at `offset`.
  func line(at offset: UInt32) -> Int? {
    var low = 0
    var high = document.blocks.count
    while low < high {
      let middle = (low + high) / 2
      if document.blocks[middle].span.start <= offset { low = middle + 1 } else { high = middle }
    }
    return low > 0 ? low - 1 : nil
  }

  /// The nearest role from the part of `line` upwards.
  func role(ofLine line: Int) -> SectionRole? {
    var index = sectionOfLine[line]
    while let current = index {
      if let role = sections[current].role { return role }
      index = sections[current].parent
    }
    return nil
  }

  /// All roles from the part of `line` upwards, nearest first.
  func roles(ofLine line: Int) -> [SectionRole] {
    sectionOfLine[line].map { rolesOfSection[$0] } ?? []
  }

  /// For each part its own role and those above it, nearest first.
  private let rolesOfSection: [[SectionRole]]

  /// The single year the plan covers, for times that leave it out.
  var planYear: Int? {
    guard let period = plan.header.period, period.from.year == period.to.year else { return nil }
    return period.from.year
  }
}
