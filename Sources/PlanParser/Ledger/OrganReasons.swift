internal import PlanModel
internal import PlanText

/// Tells why a named organisation is no doer and no part of another fact: by the word that governs it.
enum OrganReasons {
  private static let owners = PhraseTable<Bool>(lines: LedgerLexicon.owners)
  private static let addressees = PhraseTable<Bool>(lines: LedgerLexicon.addressees)
  private static let locations = PhraseTable<Bool>(lines: LedgerLexicon.locations)
  private static let companions = PhraseTable<Bool>(lines: LedgerLexicon.companions)
  private static let agents = PhraseTable<Bool>(lines: LedgerLexicon.agents)
  private static let helpers = PhraseTable<Bool>(lines: LedgerLexicon.helpers)
  private static let members = PhraseTable<Bool>(lines: LedgerLexicon.members)
  private static let narratives = PhraseTable<Bool>(lines: LedgerLexicon.narratives)

  /// - Parameter joined: the reason of the organ before, where a comma or "và" joins this one to it.
  static func reason(
    _ organ: OrganMatch, _ range: Range<Int>, _ context: LineContext, joined: ResidueReason?
  ) -> ResidueReason {
    let tokens = context.tokens
    if context.part == .closingPart || context.part == .headPart {
      return context.part ?? .headPart
    }
    if let reason = governed(range.lowerBound, context) {
      return reason == .unexplained && isSaidAgain(range, context) ? .restated : reason
    }
    if let joined { return joined }
    if let part = context.part { return part }
    if isSaidAgain(range, context) { return .restated }
    if let reason = governedList(range, context) { return reason }
    if context.isHeading(range) { return .heading }
    if context.scene.tables.isOverseer(context.draft.lines[context.line]) { return .overseer }
    if isListed(range, context) { return .membership }
    if [1, 2].contains(where: { length in
      range.lowerBound - length >= context.range.lowerBound
        && renamed.exactly(tokens, range.lowerBound - length..<range.lowerBound) != nil
    }) {
      return .partOfName
    }
    if ownsQuota(range, context) { return .owner }
    if isMember(range, context) { return .membership }
    if isIssuer(organ, context) { return .issuerItself }
    if narratives.match(tokens, at: range.upperBound, before: context.range.upperBound) != nil {
      return .narrative
    }
    // "Chủ tịch UBND huyện | giao Phòng Y tế …": who gives the job.
    if VerbLexicon.directives.match(tokens, at: range.upperBound, before: context.range.upperBound)
      != nil
    {
      return .agent
    }
    let line = context.draft.lines[context.line]
    if context.scene.tables.isVenue(line) { return .location }
    return context.scene.standsBesideQuotas(line) ? .addressee : .unexplained
  }

  /// What the words that govern an organ begin with.
  private static let governors: WordFilter = {
    var words = VerbLexicon.directives.entry.words
    words.formUnion(VerbLexicon.actions.entry.words)
    for table in [helpers, companions, locations, owners, agents, addressees] {
      words.formUnion(table.firstWords)
    }
    return words
  }()

  /// What the words before an organ say of its part in the sentence.
  private static func governed(_ start: Int, _ context: LineContext) -> ResidueReason? {
    let tokens = context.tokens
    if centre.match(tokens, at: start, before: context.range.upperBound)?.length == 2,
      start > context.range.lowerBound, tokens[start - 1].kind == .word,
      !PlaceReader.isJoiner(tokens, start - 1)
    {
      return .owner
    }
    var end = start
    // "các", "một số" and opening quotes stand between.
    while end > context.range.lowerBound,
      tokens[end - 1].symbol == 0x22 || tokens[end - 1].symbol == 0x28
        || OrganHead.determiners.match(tokens, at: end - 1, before: end) != nil
    {
      end -= 1
    }
    for length in [4, 3, 2, 1] where end - length >= context.range.lowerBound {
      let words = end - length..<end
      guard governors.mayHold(tokens[words.lowerBound].key) else { continue }
      if helpers.exactly(tokens, words) != nil { return .unexplained }
      if let verb = VerbLexicon.directives.exactly(tokens, words) {
        // One who is asked or given a job should stand in an assignment.
        return verb == "directs" || DirectiveReasons.isNoun(words.lowerBound, context)
          ? .addressee : .unexplained
      }
      if companions.exactly(tokens, words) != nil { return .companion }
      if locations.exactly(tokens, words) != nil { return .location }
      if owners.exactly(tokens, words) != nil { return .owner }
      if agents.exactly(tokens, words) != nil { return .agent }
      if addressees.exactly(tokens, words) != nil { return .addressee }
      if length <= 2, VerbLexicon.actions.exactly(tokens, words) != nil { return .addressee }
    }
    return nil
  }

  /// Doers of one assignment that are looked at.
  private static let mostDoers = 32

  /// Whether the assignment around the words has the organ as a doer: "Giao Công an tỉnh …" in a row whose column of doers names it.
  static func isSaidAgain(_ range: Range<Int>, _ context: LineContext) -> Bool {
    let tokens = context.tokens
    guard let index = context.scene.assignments.innermost(containing: tokens.span(range)) else {
      return false
    }
    func hasDoer(_ organs: [Organ]) -> Bool {
      organs.prefix(mostDoers).contains { organ in
        let named = tokens.indices(in: organ.span)
        return named.count <= range.count
          && zip(named, range).allSatisfy { tokens[$0].key == tokens[$1].key }
      }
    }
    return hasDoer(context.draft.plan.assignments[index].lead)
      || hasDoer(context.draft.plan.assignments[index].support)
  }

  /// "ngân sách | Trung ương": the level of what stands before it.
  private static let centre = PhraseTable<Bool>(lines: "trung ương\ntrung ương đảng")

  /// "Tổng cục Thủy sản (nay | Cục Thủy sản)": another name of the organ before.
  private static let renamed = PhraseTable<Bool>(lines: "nay\nnay là")

  private static let participants = PhraseTable<Bool>(lines: LedgerLexicon.participants)
  private static let listing = PhraseTable<Bool>(lines: LedgerLexicon.listing)

  /// "Thành phần: lãnh đạo Sở, …", "các cơ quan báo chí, gồm: …": one of those who make up a whole.
  private static func isListed(_ range: Range<Int>, _ context: LineContext) -> Bool {
    let (tokens, line) = (context.tokens, context.draft.lines[context.line])
    if let first = line.body.first,
      let (_, length) = participants.match(tokens, at: first, before: line.body.upperBound),
      first + length < range.lowerBound, tokens[first + length].isSymbol(":")
    {
      return true
    }
    let start = range.lowerBound
    return [3, 2, 1].contains {
      start - $0 >= context.range.lowerBound
        && listing.exactly(tokens, start - $0..<start) != nil
    }
  }

  /// "Ủy ban bầu cử của tỉnh: không quá 05 cá nhân": the organ that a quota behind the colon is for.
  private static func ownsQuota(_ range: Range<Int>, _ context: LineContext) -> Bool {
    let (tokens, line) = (context.tokens, context.draft.lines[context.line])
    guard range.lowerBound < line.body.lowerBound + 8,
      let colon = (range.upperBound..<line.body.upperBound).prefix(8).first(where: {
        tokens[$0].isSymbol(":")
      })
    else { return false }
    let end = line.body.upperBound
    return colon + 1 < end
      && context.scene.quotas.first(within: tokens.span(colon + 1..<end)) != nil
  }

  /// Words of a list that its governing word is looked for before.
  private static let longestList = 40

  /// What the word before a list of groups and organs says of the organ at `range`, a later member: "hướng dẫn các sở, ngành, UBND các xã".
  private static func governedList(_ range: Range<Int>, _ context: LineContext) -> ResidueReason? {
    let (tokens, start) = (context.tokens, range.lowerBound)
    guard start - 1 > context.range.lowerBound, PlaceReader.isJoiner(tokens, start - 1) else {
      return nil
    }
    let first = max(context.range.lowerBound + 1, start - longestList)
    for index in stride(from: start - 2, through: first, by: -1) {
      if [0x2E, 0x3A].contains(tokens[index].symbol) { return nil }
      guard mayOpenList(tokens, index),
        let reason = governed(index, context), reason != .unexplained,
        let end = OrganList.end(tokens, at: index, before: context.range.upperBound),
        end >= range.upperBound
      else { continue }
      return reason
    }
    return nil
  }

  private static func mayOpenList(_ tokens: Tokens, _ index: Int) -> Bool {
    OrganHead.determiners.match(tokens, at: index, before: index + 1) != nil
      || OrganHead.groupNouns.match(tokens, at: index, before: tokens.count) != nil
      || tokens[index].isCapitalised
  }

  private static let bare = PhraseTable<Bool>(lines: "thành viên")
  private static let without = PhraseTable<Bool>(lines: "phi")
  private static let digital = PhraseTable<Bool>(lines: "số")

  /// Whether the words name an organisation at all: more than a bare "Trung tâm" or "Công ty", no "Chính phủ số", and in lines of capitals no single syllable from the middle of a word ("PHỤC VỤ").
  static func isNamed(_ tokens: Tokens, _ range: Range<Int>, from start: Int, before end: Int)
    -> Bool
  {
    guard let (head, length) = OrganHead.table.match(tokens, at: range.lowerBound, before: end)
    else { return true }
    if length == range.count, head.tail == .name || head.tail == .function { return false }
    if bare.exactly(tokens, range) != nil { return false }
    if digital.match(tokens, at: range.upperBound, before: end) != nil { return false }
    // "các tổ chức phi Chính phủ" are none of the government's.
    if range.lowerBound > start,
      without.exactly(tokens, range.lowerBound - 1..<range.lowerBound) != nil
    {
      return false
    }
    guard length == 1, range.count > 1, range.lowerBound > start,
      tokens[range.lowerBound].isAllCaps, tokens[range.lowerBound + 1].isAllCaps
    else { return true }
    let before = tokens[range.lowerBound - 1]
    return !before.isAllCaps || owners.match(tokens, at: range.lowerBound - 1, before: end) != nil
  }

  /// Whether a comma, "và" or the like stands between the organ that ends at `end` and the one at `start`.
  static func joins(_ tokens: Tokens, _ end: Int, _ start: Int) -> Bool {
    guard end < start, start - end <= 3,
      PlaceReader.isJoiner(tokens, end) || tokens[end].isSymbol("-") || tokens[end].isSymbol(";")
    else { return false }
    return (end + 1..<start).allSatisfy {
      PlaceReader.isJoiner(tokens, $0)
        || OrganHead.determiners.match(tokens, at: $0, before: $0 + 1) != nil
    }
  }

  /// "Giám đốc Sở Y tế - Phó Trưởng ban", "…, thành viên": a role stands behind the name or before it.
  private static func isMember(_ range: Range<Int>, _ context: LineContext) -> Bool {
    let tokens = context.tokens
    let behind = range.upperBound..<min(range.upperBound + 8, context.range.upperBound)
    if members.first(tokens, in: behind) != nil { return true }
    let before = max(context.range.lowerBound, range.lowerBound - 4)..<range.lowerBound
    if members.first(tokens, in: before) != nil { return true }
    return context.listsMembers
  }

  private static func isIssuer(_ organ: OrganMatch, _ context: LineContext) -> Bool {
    guard let issuer = context.draft.plan.header.issuer else { return false }
    guard organ.kind == issuer.kind else { return false }
    let level = organ.level(context.tokens)
    return level == nil || level == issuer.level
  }
}
