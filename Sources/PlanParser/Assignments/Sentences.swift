internal import PlanModel
internal import PlanText

extension AssignmentReader {
  private static let adverbials = PhraseTable<Bool>(lines: AssignmentLexicon.adverbials)

  /// Sentences that name who does what: "Giao Sở Y tế …", "Sở Tài chính chủ trì, phối hợp với …", "… đề nghị các đơn vị phản ánh …".
  mutating func readSentences() {
    for line in draft.zones.body
    where isOpen(line) && !draft.claimedLines.contains(line) && !isDescriptive(line) {
      let roles = draft.roles(ofLine: line)
      let isExecutive = roles.contains { Self.executive.contains($0) }
      let section = draft.sectionOfLine[line].map { draft.sections[$0] }
      if let section, section.line == line, section.title != nil {
        if let runIn = section.runIn { readClauses(runIn, line, isExecutive: isExecutive) }
        continue
      }
      if WorkLabels.match(tokens, draft.lines[line].body) != nil { continue }
      readClauses(draft.lines[line].body, line, isExecutive: isExecutive)
    }
  }

  private mutating func readClauses(_ range: Range<Int>, _ line: Int, isExecutive: Bool) {
    let before = found.count
    var open: Int?
    for clause in DoerSplitter.clauses(tokens, range) {
      let isFirst = clause.lowerBound == range.lowerBound
      guard let doers = clauseDoers(clause, isFirst: isFirst, isExecutive: isExecutive, line: line)
      else {
        // What follows without a doer of its own goes on with the one before.
        if let open { extend(open, to: clause) }
        continue
      }
      open = found.count
      found.append(
        Assignment(
          directive: doers.directive, lead: doers.lead, support: doers.support,
          task: tokens.span(doers.task),
          span: tokens.span(doers.range), section: draft.path(ofLine: line)))
    }
    guard found.count == before + 1 else { return }
    attachDuties(to: before, line)
  }

  private mutating func extend(_ index: Int, to clause: Range<Int>) {
    let end = tokens.span(clause).end
    found[index].task = TextSpan(from: found[index].task.start, to: end)
    found[index].span = TextSpan(from: found[index].span.start, to: end)
  }

  /// Bullets below a sentence that ends with a colon are its duties.
  private mutating func attachDuties(to index: Int, _ line: Int) {
    guard let last = draft.lines[line].body.last, tokens[last].isSymbol(":") else { return }
    var duties: [Int] = []
    var next = line + 1
    while next < draft.lines.count, isOpen(next),
      draft.lines[next].label == nil || draft.lines[next].bullet != nil,
      draft.lines[next].depth > draft.lines[line].depth
    {
      duties.append(next)
      next += 1
    }
    let top = duties.map { draft.lines[$0].depth }.min() ?? 0
    for duty in duties {
      for organ in SupportReader.all(tokens, in: draft.lines[duty].body)
      where !found[index].support.contains(where: { $0.name == organ.name }) {
        found[index].support.append(organ)
      }
    }
    found[index].duties = duties.filter { draft.lines[$0].depth == top }.map {
      tokens.span(draft.lines[$0].body)
    }
    taken.formUnion(duties)
  }

  /// The doers of one clause, at its start, behind an adverbial, or behind a directive inside it.
  private func clauseDoers(_ clause: Range<Int>, isFirst: Bool, isExecutive: Bool, line: Int)
    -> DoerClause?
  {
    if let issued = issuerDirective(clause) { return issued }
    if let direct = DoerReader.match(tokens, at: clause.lowerBound, before: clause.upperBound),
      accepts(direct, clause, isExecutive: isExecutive)
    {
      return direct
    }
    guard isExecutive || draft.roles(ofLine: line).isEmpty || isNearEnd(line) else { return nil }
    if let late = lateDirective(clause) { return late }
    guard Self.adverbials.match(tokens, at: clause.lowerBound, before: clause.upperBound) != nil
    else { return nil }
    return laterDoers(clause, isExecutive: isExecutive)
  }

  private static let prepositions = PhraseTable<Bool>(
    lines: "của\nvới\nvề\ncho\ntheo\ntại\ndo\nđến\ntừ\nthuộc\ngiữa\nbởi\ncùng\ntrong\nđối với"
  )

  /// The first doers behind an adverbial: an organ list that no preposition governs, with a verb behind it.
  private func laterDoers(_ clause: Range<Int>, isExecutive: Bool) -> DoerClause? {
    var at = clause.lowerBound + 2
    while at < min(clause.upperBound, clause.lowerBound + 80) {
      guard let (_, stop) = OrganList.match(tokens, at: at, before: clause.upperBound) else {
        at += 1
        continue
      }
      let isGoverned = Self.prepositions.match(tokens, at: at - 1, before: at) != nil
      if !isGoverned, let doers = DoerReader.match(tokens, at: at, before: clause.upperBound),
        accepts(doers, clause, isExecutive: isExecutive)
      {
        return doers
      }
      at = max(stop, at + 1)
    }
    return nil
  }

  private func isNearEnd(_ line: Int) -> Bool {
    guard let last = draft.zones.closing(after: line) else { return line + 3 >= draft.lines.count }
    return last.lowerBound - line <= 3
  }

  /// A named doer counts anywhere; groups only where work is given out, or where the words bind.
  private func accepts(_ doers: DoerClause, _ clause: Range<Int>, isExecutive: Bool) -> Bool {
    guard !doers.task.isEmpty else { return false }
    if doers.directive != .states {
      let first = tokens[doers.range.lowerBound]
      return first.isCapitalised || isExecutive
    }
    if isIssuer(doers), !isExecutive { return false }
    if doers.isVague { return isExecutive || doers.isBinding || isEach(doers) }
    return true
  }

  private static let each = PhraseTable<Bool>(lines: "mỗi")
  private static let plainNouns = PhraseTable<Bool>(
    lines: "đơn vị\ncơ quan\ncá nhân\ntập thể\ntổ chức\nngười dân")

  /// "Mỗi xã duy trì …": a duty of every member of a group that is no mere "đơn vị".
  private func isEach(_ doers: DoerClause) -> Bool {
    let start = doers.range.lowerBound
    guard tokens[start].isCapitalised,
      Self.each.match(tokens, at: start, before: doers.range.upperBound) != nil
    else { return false }
    return Self.plainNouns.match(tokens, at: start + 1, before: doers.range.upperBound) == nil
  }

  /// The plan's own issuer as the subject states what the plan is; it gives itself no job outside the part on duties.
  private func isIssuer(_ doers: DoerClause) -> Bool {
    guard let issuer = draft.plan.header.issuer, doers.lead.count == 1 else { return false }
    return doers.lead[0].kind == issuer.kind && issuer.kind == .peoplesCommittee
  }

  /// "UBND huyện yêu cầu các đơn vị …".
  private func issuerDirective(_ clause: Range<Int>) -> DoerClause? {
    guard
      let (_, stop) = OrganReader.match(tokens, at: clause.lowerBound, before: clause.upperBound),
      VerbLexicon.directives.match(tokens, at: stop, before: clause.upperBound) != nil
    else { return nil }
    return DoerReader.match(tokens, at: stop, before: clause.upperBound)
  }

  /// "Trong quá trình thực hiện, nếu có vướng mắc, đề nghị các đơn vị phản ánh …".
  private func lateDirective(_ clause: Range<Int>) -> DoerClause? {
    for index in clause.dropFirst() {
      guard
        let (name, _) = VerbLexicon.directives.match(tokens, at: index, before: clause.upperBound),
        name == "requests" || name == "requires", isAddress(index, clause),
        let doers = DoerReader.match(tokens, at: index, before: clause.upperBound),
        !doers.task.isEmpty
      else { continue }
      return doers
    }
    return nil
  }

  /// A directive behind a comma or the issuer's name, not one of several verbs of a duty.
  private func isAddress(_ index: Int, _ clause: Range<Int>) -> Bool {
    let before = tokens[index - 1]
    if before.isSymbol(",") {
      let opening =
        Self.adverbials.match(tokens, at: clause.lowerBound, before: clause.upperBound) != nil
      return opening
        || tokens[clause.lowerBound].isCapitalised
          && TimeReader().match(tokens, at: clause.lowerBound, before: clause.upperBound) != nil
    }
    return Self.adverbials.match(tokens, at: clause.lowerBound, before: clause.upperBound) != nil
  }
}
