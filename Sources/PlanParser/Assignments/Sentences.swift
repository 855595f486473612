internal import PlanModel
internal import PlanText

extension AssignmentReader {
  private static let adverbials = PhraseTable<Bool>(lines: AssignmentLexicon.adverbials)

  /// Sentences that name who does what: "Giao Sở Y tế …", "Sở Tài chính chủ trì, phối hợp với …", "… đề nghị các đơn vị phản ánh …".
  mutating func readSentences() {
    for line in draft.zones.body where !draft.claimedLines.contains(line) {
      let known = found.count
      if isOpen(line) { readSentences(ofLine: line) }
      readBrackets(line, known: known)
    }
  }

  private mutating func readSentences(ofLine line: Int) {
    guard !isDescriptive(line) || describesSubjects(line) || setsTargets(line) else { return }
    let roles = draft.roles(ofLine: line)
    let isExecutive = roles.contains { Self.executive.contains($0) }
    let section = draft.sectionOfLine[line].flatMap {
      draft.sections[$0].line == line ? draft.sections[$0] : nil
    }
    if let section, section.title != nil, !isSentence(section) {
      if let runIn = section.runIn {
        let isDone =
          saysWhoDoes(title: section.title) || namesBehindColon(draft.lines[line].body)
          || isHosted(runIn)
        readClauses(
          isDone ? draft.lines[line].body : runIn, line, isExecutive: isExecutive)
      }
      if section.runIn == nil, let title = section.title, trailingDoers(title) != nil {
        readClauses(title, line, isExecutive: isExecutive)
      }
      return
    }
    if WorkLabels.match(tokens, draft.lines[line].body) != nil { return }
    readClauses(draft.lines[line].body, line, isExecutive: isExecutive)
  }

  /// A part without a meaning of its own below criteria: there groups may be told what to do as well.
  private func describesSubjects(_ line: Int) -> Bool {
    draft.roles(ofLine: line).first == .criteria
      && draft.sectionOfLine[line].map { draft.sections[$0].role == nil } ?? false
  }

  /// Whether what looks like a heading is a sentence: "2. UBND xã rà soát ….", a last item with nothing below it, "Giao Phòng A chỉ đạo UBND xã: (i) …".
  private func isSentence(_ section: Section) -> Bool {
    if section.runIn != nil, section.role == nil, let title = section.title,
      let doers = DoerReader.match(tokens, at: title.lowerBound, before: title.upperBound)
    {
      return doers.directive != .states && !doers.task.isEmpty
    }
    guard section.runIn == nil, section.role == nil, let last = draft.lines[section.line].body.last
    else { return false }
    return tokens[last].isSymbol(".") || section.children.isEmpty && section.lines.count <= 1
  }

  private mutating func readClauses(_ range: Range<Int>, _ line: Int, isExecutive: Bool) {
    let before = found.count
    let turns = doersInTurn(range, line)
    if !turns.isEmpty {
      found += turns
      return
    }
    var open: Int?
    let sentences = behindRunIn(range)
    for clause in DoerSplitter.clauses(tokens, sentences) {
      let isFirst = clause.lowerBound == sentences.lowerBound
      guard let doers = clauseDoers(clause, isFirst: isFirst, isExecutive: isExecutive, line: line)
      else {
        // What follows without a doer of its own goes on with the one before.
        if let open { extend(open, to: clause) }
        continue
      }
      // "TT; Nội dung; Đơn vị chủ trì": the headings of a list.
      if Self.isHosting(doers.task, tokens), doers.lead.count == 1, isBareNoun(doers.lead[0]) {
        continue
      }
      // "Các đơn vị tổ chức tập huấn." above "Đơn vị thực hiện: Sở Y tế, các xã": the label says who does it.
      if doers.directive == .states, directives[line] == nil, let names = labelled[line],
        doers.isVague || doers.lead.allSatisfy({ names.contains($0.name) })
      {
        continue
      }
      open = found.count
      // "Rà soát quy trình nội bộ. Phòng Pháp chế chủ trì.": what is to be done stands before.
      let earlier = range.lowerBound..<max(range.lowerBound, clause.lowerBound - 1)
      let task = Self.isHosting(doers.task, tokens) && !earlier.isEmpty ? earlier : doers.task
      let directive = doers.directive == .states ? directives[line] : nil
      found.append(
        Assignment(
          directive: directive ?? doers.directive, lead: doers.lead, support: doers.support,
          task: tokens.span(task),
          span: tokens.span(doers.range), section: draft.path(ofLine: line)))
    }
    if found.count == before, labelled[line] == nil,
      let doers = trailingDoers(range) ?? dashedDoers(range, line) ?? chargedDoers(sentences)
    {
      found.append(
        Assignment(
          directive: doers.directive, lead: doers.lead, support: doers.support,
          task: tokens.span(doers.task), span: tokens.span(doers.range),
          section: draft.path(ofLine: line)))
    }
    guard found.count == before + 1 else { return }
    attachDuties(to: before, line)
  }

  /// "Đơn vị": a noun of a group, without a word that says which.
  private func isBareNoun(_ organ: Organ) -> Bool {
    guard organ.kind == .collective else { return false }
    return Self.bareNouns.exactly(tokens, tokens.indices(in: organ.span)) != nil
  }
  private static let bareNouns = PhraseTable<Bool>(lines: "đơn vị\ncơ quan\nbộ phận\ncá nhân")

  private mutating func extend(_ index: Int, to clause: Range<Int>) {
    let end = tokens.span(clause).end
    found[index].task = TextSpan(from: found[index].task.start, to: end)
    found[index].span = TextSpan(from: found[index].span.start, to: end)
    // "…; phối hợp với Công an tỉnh kiểm tra"
    for organ in SupportReader.all(tokens, in: clause) {
      let known = found[index].support + found[index].lead
      if !known.contains(where: { $0.name == organ.name }) { found[index].support.append(organ) }
    }
  }

  /// The doers of one clause: at its start, behind a heading and a colon, behind an adverbial, or behind a directive inside it.
  private func clauseDoers(_ clause: Range<Int>, isFirst: Bool, isExecutive: Bool, line: Int)
    -> DoerClause?
  {
    if let issued = issuerDirective(clause) { return issued }
    if asksOthers(clause) { return nil }
    if let group = concernedBeforeColon(clause) { return group }
    let direct = DoerReader.match(tokens, at: clause.lowerBound, before: clause.upperBound)
    if let direct, accepts(direct, clause, isExecutive: isExecutive, isFirst: isFirst, line: line) {
      return direct
    }
    if let late = lateDirective(clause) { return withTime(late, clause) }
    if opensWithAdverbial(clause) {
      let later = laterDoers(clause, isExecutive: isExecutive, line: line).map {
        withTime($0, clause)
      }
      // "Đối với các đơn vị, các doanh nghiệp: …": the second of a list is no doer without the first.
      if let later, let direct, later.task == direct.task, direct.lead.count > later.lead.count {
        return direct
      }
      return later
    }
    return nil
  }

  /// "Mở tài khoản: UBND xã phối hợp …": what follows a short run-in heading that names no doers.
  private func behindRunIn(_ range: Range<Int>) -> Range<Int> {
    guard
      let colon = range.prefix(Self.longestRunIn).first(where: { tokens[$0].isSymbol(":") }),
      colon + 1 < range.upperBound, colon > range.lowerBound,
      !opensWithAdverbial(range), !saysWhoDoes(title: range.lowerBound..<colon),
      DoerReader.match(tokens, at: range.lowerBound, before: colon, allowsBare: true) == nil,
      concerned(range.lowerBound..<colon) == nil
    else { return range }
    return colon + 1..<range.upperBound
  }

  private static let longestRunIn = 30

  /// "Căn cứ Kế hoạch này, …", "Quý I/2027, …": what a sentence may open with before it names the doer.
  private func opensWithAdverbial(_ clause: Range<Int>) -> Bool {
    let start = clause.lowerBound
    // "Theo dõi …" is a verb.
    if let (_, length) = Self.adverbials.match(tokens, at: start, before: clause.upperBound) {
      return VerbLexicon.actions.match(tokens, at: start, before: clause.upperBound)
        .map { $0.length <= length } ?? true
    }
    guard tokens[start].isCapitalised || start > 0 && tokens[start - 1].isSymbol(";"),
      let time = TimeReader().match(tokens, at: start, before: clause.upperBound)
    else { return false }
    return time.range.upperBound < clause.upperBound
      && tokens[time.range.upperBound].isSymbol(",")
  }

  /// A named doer counts anywhere; groups only where work is given out, or where the words bind.
  func accepts(
    _ doers: DoerClause, _ clause: Range<Int>, isExecutive: Bool, isFirst: Bool, line: Int
  ) -> Bool {
    guard doers.task.contains(where: { tokens[$0].kind == .word }) else { return false }
    if announcesPlan(doers.task) { return false }
    // "Các đơn vị tham gia gồm: …" says who they are.
    if Self.listing.match(tokens, at: doers.task.lowerBound, before: doers.task.upperBound) != nil {
      return false
    }
    // "người dân đóng góp 1,5 tỷ đồng": where money comes from.
    if doers.directive == .states, draft.roles(ofLine: line).first == .funding,
      doers.lead.allSatisfy(isPlain)
    {
      return false
    }
    // "Cá nhân hoàn thành tốt …" is a criterion.
    if isDescriptive(line), !setsTargets(line), doers.lead.contains(where: isPlain) { return false }
    if setsTargets(line), !isFirst { return false }
    // "Bảo tàng tỉnh trưng bày 500 hiện vật": what is, by a verb that is often part of a noun.
    if isDescriptive(line) || draft.roles(ofLine: line).first == .situation,
      doers.directive == .states, DoerReader.opensOnlyBehind(doers, tokens)
    {
      return false
    }
    // "Trường A: tổ bộ môn …" outside the parts that give out work lists and does not assign.
    if doers.directive == .states, !isExecutive,
      tokens[doers.task.lowerBound - 1].isSymbol(":"),
      !DoerVerbs.startsAction(tokens, doers.task.lowerBound, doers.task.upperBound),
      !startsTimedAction(doers.task)
    {
      return false
    }
    if doers.directive != .states {
      let first = tokens[doers.range.lowerBound]
      return first.isCapitalised || isExecutive
    }
    if isIssuer(doers), !isExecutive { return false }
    guard doers.isVague else { return true }
    return isExecutive || doers.isBinding || isEach(doers) || isFirst && isAddressed(doers)
      || doers.lead.allSatisfy(isOwned) || !isFirst && doers.lead.allSatisfy(isRest)
  }

  /// "Các cơ quan, đơn vị liên quan tổng hợp …" at the start of an entry: a group that is told what to do.
  private func isAddressed(_ doers: DoerClause) -> Bool {
    guard tokens[doers.range.lowerBound].isCapitalised, let last = doers.lead.last,
      let verb = VerbLexicon.actions.match(
        tokens, at: doers.task.lowerBound, before: doers.task.upperBound)
    else { return false }
    return verb.length >= 2 && !tokens[doers.task.lowerBound - 1].isSymbol(":")
      && tokens.indices(in: last.span).upperBound <= doers.task.lowerBound
  }

  private static let listing = PhraseTable<Bool>(
    lines: "tham gia gồm\ntham dự gồm\ntham gia bao gồm\ngồm\nbao gồm\nthực hiện gồm")

  /// The plan's own issuer as the subject states what the plan is; it gives itself no job outside the part on duties.
  private func isIssuer(_ doers: DoerClause) -> Bool {
    guard let issuer = draft.plan.header.issuer, doers.lead.count == 1 else { return false }
    let lead = doers.lead[0]
    return lead.kind == issuer.kind && issuer.kind == .peoplesCommittee
      && (lead.level == nil || issuer.level == nil || lead.level == issuer.level)
  }

  /// "Trong quá trình thực hiện, nếu có vướng mắc, đề nghị các đơn vị phản ánh …".
  private func lateDirective(_ clause: Range<Int>) -> DoerClause? {
    var next = clause.lowerBound + 1
    while next < clause.upperBound {
      let index = tokens.first(of: .directives, from: next, before: clause.upperBound)
      next = index + 1
      guard
        let (name, _) = VerbLexicon.directives.match(tokens, at: index, before: clause.upperBound),
        name != "directs", isAddress(index, clause, name),
        let doers = DoerReader.match(tokens, at: index, before: clause.upperBound),
        !doers.task.isEmpty
      else { continue }
      return doers
    }
    return nil
  }

  /// A directive behind a comma or the issuer's name, not one of several verbs of a duty.
  private func isAddress(_ index: Int, _ clause: Range<Int>, _ directive: String) -> Bool {
    opensWithAdverbial(clause)
      && (directive != "assigns" || tokens[index - 1].isSymbol(",") || isIssuers(index, in: clause))
  }
}
