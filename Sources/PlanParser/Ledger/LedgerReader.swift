internal import PlanModel
internal import PlanText

/// Lists what the text names, line by line, and accounts for each item: by the fact that holds it, by what a reader said when it refused it, or by what stands around it.
///
/// Every token is looked at a bounded number of times.
struct LedgerReader {
  private let tokens: Tokens
  private let cover: FactCover
  private let scene: LedgerScene
  private var quotaRefusals: RefusalCursor
  private var timeRefusals: RefusalCursor
  private var items: [LedgerItem] = []
  /// Whether bullets list the members that the last line without one has announced.
  private var listsMembers = false

  static func read(_ draft: Draft) -> Ledger {
    var reader = LedgerReader(draft)
    for line in draft.lines.indices { reader.read(draft, line) }
    return Ledger(reader.items)
  }

  private init(_ draft: Draft) {
    tokens = draft.tokens
    cover = FactCover(draft)
    scene = LedgerScene(draft)
    quotaRefusals = RefusalCursor(draft.quotaRefusals)
    timeRefusals = RefusalCursor(draft.timeRefusals)
    items.reserveCapacity(draft.tokens.count / 12)
  }

  private mutating func read(_ draft: Draft, _ line: Int) {
    if draft.lines[line].bullet == nil { listsMembers = false }
    let context = LineContext(scene, line, listsMembers: listsMembers)
    if context.opensMembers { listsMembers = true }
    let range = draft.lines[line].tokens
    // The next of each, by its place: they are too large to be taken out for every token.
    let times = draft.times[line]
    var nextTime = 0
    let namings = draft.citations[line]
    var nextNaming = 0
    var at = range.lowerBound
    // The grammar by which the organ before was explained, for those that a comma joins to it.
    var joined: (reason: ResidueReason, end: Int)?
    var document: (reason: ResidueReason, end: Int)?
    var number: (reason: ResidueReason, end: Int)?
    while at < range.upperBound {
      while nextNaming < namings.count, namings[nextNaming].naming.upperBound <= at {
        nextNaming += 1
      }
      while nextTime < times.count, times[nextTime].range.upperBound <= at { nextTime += 1 }
      if nextNaming < namings.count, namings[nextNaming].naming.lowerBound == at {
        let found = namings[nextNaming]
        let reason = add(.reference, found.naming) { ReferenceReasons.reason(found, context) }
        document = reason.map { ($0, found.naming.upperBound) }
        at = found.naming.upperBound
        continue
      }
      if nextTime < times.count, times[nextTime].range.lowerBound == at {
        let found = times[nextTime]
        if Self.isDate(found) {
          let refusal = timeRefusals.reason(at)
          let own = document.flatMap { at - $0.end <= 2 ? $0.reason : nil }
          add(.date, found.range) {
            DateReasons.reason(found, refusal, context, joined: own)
          }
          at = found.range.upperBound
          continue
        }
        nextTime += 1
      }
      let token = tokens[at]
      if token.kind == .number {
        let length = NumberReasons.length(tokens, at, range.upperBound)
        let refusal = quotaRefusals.reason(at)
        let before = number.flatMap {
          NumberReasons.joins(tokens, $0.reason, $0.end, at) ? $0.reason : nil
        }
        let reason = add(.number, at..<at + length) {
          NumberReasons.reason(at..<at + length, refusal, context, joined: before)
        }
        number = reason.map { ($0, at + length) }
        at += length
        continue
      }
      if token.kind == .word {
        if let (_, length) = VerbLexicon.directives.match(tokens, at: at, before: range.upperBound),
          DirectiveReasons.isDirective(
            tokens, at, from: range.lowerBound, before: range.upperBound)
        {
          add(.directive, at..<at + length) {
            DirectiveReasons.reason(at..<at + length, context)
          }
          at += length
          continue
        }
        if token.isCapitalised,
          let organ = OrganReader.find(
            tokens, at: at,
            before: Self.next(
              behind: at, nextNaming < namings.count ? namings[nextNaming].naming.lowerBound : nil,
              nextTime < times.count ? times[nextTime].range.lowerBound : nil)
              ?? range.upperBound),
          OrganReasons.isNamed(
            tokens, organ.range, from: range.lowerBound, before: range.upperBound)
        {
          let end = organ.end
          let before = joined.flatMap { OrganReasons.joins(tokens, $0.end, at) ? $0.reason : nil }
          let reason = OrganReasons.reason(organ, at..<end, context, joined: before)
          // Groups without a name are no items; they hand on what governs them.
          if organ.kind != .collective {
            add(.organ, at..<end) { reason }
            at = end
          } else {
            at = (at..<end).first { tokens[$0].kind == .number } ?? end
          }
          joined = (reason, end)
          continue
        }
      }
      at += 1
      let stop = min(
        nextNaming < namings.count ? Self.place(of: namings[nextNaming].naming, from: at) : .max,
        nextTime < times.count ? Self.place(of: times[nextTime].range, from: at) : .max,
        range.upperBound)
      if at < stop { at = tokens.first(of: Self.openings, from: at, before: stop) }
    }
  }

  /// Where a stretch begins, or where it ends if it began before `at`.
  private static func place(of stretch: Range<Int>, from at: Int) -> Int {
    stretch.lowerBound >= at ? stretch.lowerBound : stretch.upperBound
  }

  /// What items begin with: most words begin none.
  private static let openings: WordClasses = [.figures, .directives, .capitals]

  /// Where the first of two stretches begins behind `index`; names end there.
  private static func next(behind index: Int, _ first: Int?, _ second: Int?) -> Int? {
    let end = min(
      first.flatMap { $0 > index ? $0 : nil } ?? .max,
      second.flatMap { $0 > index ? $0 : nil } ?? .max)
    return end < .max ? end : nil
  }

  /// Times without any date or recurrence, such as "kịp thời", are no items.
  private static func isDate(_ match: TimeMatch) -> Bool {
    match.kind != .indefinite || match.times.contains { $0.hasDate || $0.recurs != nil }
  }

  /// Adds an item; its reason where no fact holds it.
  @discardableResult
  private mutating func add(
    _ kind: LedgerItem.Kind, _ range: Range<Int>, _ reason: () -> ResidueReason
  ) -> ResidueReason? {
    if let fact = cover.fact(in: range) {
      items.append(LedgerItem(kind, at: tokens.span(range), .held(fact)))
      return nil
    }
    let reason = reason()
    items.append(LedgerItem(kind, at: tokens.span(range), .residue(reason)))
    return reason
  }
}
