internal import PlanModel
internal import PlanText

/// Tells why a number in figures is no quota and no part of another fact.
enum NumberReasons {
  private static let innerParts = PhraseTable<Bool>(lines: LedgerLexicon.innerParts)
  private static let ordinals = PhraseTable<Bool>(lines: QuotaLexicon.ordinals)
  private static let durations = PhraseTable<Bool>(lines: QuotaLexicon.durations)
  private static let clock = PhraseTable<Bool>(lines: LedgerLexicon.clock)
  private static let enumerated = PhraseTable<Bool>(lines: LedgerLexicon.enumerated)
  private static let ranks = PhraseTable<Bool>(lines: LedgerLexicon.ranks)
  private static let outlooks = PhraseTable<Bool>(lines: LedgerLexicon.outlooks)
  private static let shortNames = PhraseTable<Bool>(lines: LedgerLexicon.shortNames)
  private static let scores = PhraseTable<Bool>(lines: LedgerLexicon.scores)
  private static let examples = PhraseTable<Bool>(lines: LedgerLexicon.examples)

  /// How many tokens the number at `index` takes, with its fraction, percent sign and scale.
  static func length(_ tokens: Tokens, _ index: Int, _ end: Int) -> Int {
    max(1, NumeralReader.match(tokens, at: index, before: end)?.length ?? 1)
  }

  /// - Parameters:
  ///   - refusal: what the reader of quotas said of it.
  ///   - joined: the reason of the number before, where a comma or "và" joins this one to it.
  static func reason(
    _ range: Range<Int>, _ refusal: ResidueReason?, _ context: LineContext, joined: ResidueReason?
  ) -> ResidueReason {
    let tokens = context.tokens
    let line = context.draft.lines[context.line]
    let tables = context.scene.tables
    if context.draft.document.blocks[line.block].kind == .headerFooter || isPage(range, context) {
      return .pageNumber
    }
    if tables.isIndex(line, tokens) { return .tableIndex }
    if let figures = tables.figures(line, tokens) { return figures }
    if range.lowerBound < line.body.lowerBound || isBracketed(range, context) { return .label }
    if opensDocumentNumber(range, context) { return context.part ?? .unexplained }
    if stands(innerParts, before: range.lowerBound, context)
      || isInnerBracket(range, context)
    {
      return .innerReference
    }
    if stands(shortNames, before: range.lowerBound, context) { return .shortName }
    let isEnumeration =
      enumerated.match(tokens, at: range.upperBound, before: context.range.upperBound) != nil
    if isEnumeration, refusal == .duration { return .enumeration }
    if isCommemorated(range, context) { return .anniversary }
    if isYear(range, context), stands(outlooks, before: range.lowerBound, context) {
      return .outlook
    }
    if let refusal, refusal != .unexplained { return refusal }
    if let joined { return joined }
    if let reason = nameReason(range, context) { return reason }
    if let part = context.part { return part }
    if context.isHeading(range) || tables.isHead(line) { return .heading }
    if scores.match(tokens, at: range.upperBound, before: context.range.upperBound) != nil {
      return .score
    }
    if isEnumeration { return .enumeration }
    if let figures = tables.figuresOfTable(line) { return figures }
    if context.scene.restated.holds(range, line, tokens) || tables.isTotal(line, tokens) {
      return .restated
    }
    if (max(context.range.lowerBound, range.lowerBound - 12)..<range.lowerBound).contains(where: {
      examples.match(tokens, at: $0, before: range.lowerBound) != nil
    }) {
      return .example
    }
    return .unexplained
  }

  /// Reasons that hold for all numbers of a list.
  private static let listed: Set<ResidueReason> = [
    .innerReference, .ordinal, .contact, .code, .standard, .shortName,
  ]

  /// Whether a number goes on with the one that ended at `end`: "số 1, 4 và 5", "0983 134 682".
  static func joins(_ tokens: Tokens, _ reason: ResidueReason, _ end: Int, _ start: Int) -> Bool {
    guard listed.contains(reason), start - end <= 2 else { return false }
    return (end..<start).allSatisfy {
      PlaceReader.isJoiner(tokens, $0) || tokens[$0].isSymbol(".") || tokens[$0].isSymbol("-")
    }
  }

  /// "(2) Ít nhất …": a list number in brackets at the start of its line.
  private static func isBracketed(_ range: Range<Int>, _ context: LineContext) -> Bool {
    let (tokens, start) = (context.tokens, range.lowerBound)
    return range.count == 1 && start - 1 == context.range.lowerBound
      && tokens[start - 1].isSymbol("(")
      && range.upperBound < context.range.upperBound && tokens[range.upperBound].isSymbol(")")
  }

  /// "tại mục (IV) (4.1)", "mục (IV)(3.4)(a)": brackets that name a part by its labels, level by level.
  private static func isInnerBracket(_ range: Range<Int>, _ context: LineContext) -> Bool {
    let tokens = context.tokens
    let first = max(context.range.lowerBound, range.lowerBound - 16)
    var index = range.lowerBound - 1
    var isOpen = true
    while index > first {
      let token = tokens[index]
      if token.isSymbol("(") {
        isOpen = false
      } else if token.isSymbol(")") {
        if isOpen { return false }
        isOpen = true
      } else if !isOpen {
        return innerParts.exactly(tokens, index..<index + 1) != nil
      } else if token.kind == .word, RomanNumeral.value(tokens, at: index) == nil {
        return false
      }
      index -= 1
    }
    return false
  }

  private static let day = PhraseTable<Bool>(lines: "ngày")

  /// "Ngày Toàn dân phòng cháy và chữa cháy (04/10)": day and month in brackets behind the day's name.
  private static func isCommemorated(_ range: Range<Int>, _ context: LineContext) -> Bool {
    let (tokens, start) = (context.tokens, range.lowerBound)
    guard range.count == 3, tokens[start + 1].isSymbol("/"), start > context.range.lowerBound,
      tokens[start - 1].isSymbol("("), let first = tokens.value(start),
      let second = tokens.value(start + 2), (1...31).contains(first), (1...12).contains(second)
    else { return false }
    return (max(context.range.lowerBound, start - 16)..<start).contains {
      tokens[$0].isCapitalised && day.match(tokens, at: $0, before: $0 + 1) != nil
    }
  }

  /// A line of its own between dashes or alone, outside tables.
  private static func isPage(_ range: Range<Int>, _ context: LineContext) -> Bool {
    !context.isCell
      && context.range.allSatisfy {
        range.contains($0) || context.tokens[$0].kind == .symbol
      }
  }

  /// What the words beside a number say that no reader of quotas has looked at.
  private static func nameReason(_ range: Range<Int>, _ context: LineContext) -> ResidueReason? {
    let (tokens, start) = (context.tokens, range.lowerBound)
    let end = context.range.upperBound
    if clock.match(tokens, at: range.upperBound, before: end) != nil { return .clockTime }
    if isClockMinute(start, context) { return .clockTime }
    if isTelephone(range, context) { return .contact }
    if start > context.range.lowerBound, !tokens[start].spaceBefore {
      switch tokens[start - 1].kind {
      case .word: return .code
      case .symbol where tokens[start - 1].isSymbol("+"): return .code
      case .symbol where [0x2F, 0x2D, 0x2E].contains(tokens[start - 1].symbol): return .fraction
      default: break
      }
    }
    if range.upperBound < end, !tokens[range.upperBound].spaceBefore,
      tokens[range.upperBound].kind == .word
    {
      return .code
    }
    if endsName(range, context) { return .code }
    if !endsVerb(start, context),
      stands(ordinals, before: start, context) || stands(ranks, before: start, context)
    {
      return .ordinal
    }
    if stands(QuotaReader.standards, before: start, context) { return .standard }
    if stands(QuotaReader.telephones, before: start, context) { return .contact }
    if isYear(range, context), start > context.range.lowerBound, tokens[start - 1].isCapitalised {
      return .nameOfPeriod
    }
    if durations.match(tokens, at: range.upperBound, before: end) != nil { return .duration }
    return nil
  }

  /// "hồ Srêpốk 3;": a figure that ends a name, with nothing behind it that it could count.
  private static func endsName(_ range: Range<Int>, _ context: LineContext) -> Bool {
    let (tokens, start, end) = (context.tokens, range.lowerBound, range.upperBound)
    guard range.count == 1, tokens.digitCount(start) <= 2, start - 1 > context.range.lowerBound,
      tokens[start - 1].kind == .word, tokens[start - 1].isCapitalised,
      tokens[start - 2].kind == .word
    else { return false }
    return end >= context.range.upperBound
      || tokens[end].kind == .symbol && !tokens[end].isSymbol("%")
  }

  /// "15h30": the minutes behind an hour.
  private static func isClockMinute(_ start: Int, _ context: LineContext) -> Bool {
    let tokens = context.tokens
    return start - 2 >= context.range.lowerBound && tokens[start - 2].kind == .number
      && clock.exactly(tokens, start - 1..<start) != nil
  }

  /// "(028) 3930 3279", "0315459414": a first group of figures that begins with 0 and has no other use, or what follows one in brackets.
  private static func isTelephone(_ range: Range<Int>, _ context: LineContext) -> Bool {
    let (tokens, start) = (context.tokens, range.lowerBound)
    guard tokens.digitCount(start) >= 3 else { return false }
    if isDialled(start, tokens) { return true }
    // The groups behind the first one stand close to it.
    var index = start - 1
    while index >= max(context.range.lowerBound, start - 4) {
      if tokens[index].kind == .number { return isDialled(index, tokens) }
      if tokens[index].kind == .word { return false }
      index -= 1
    }
    return false
  }

  private static func isDialled(_ index: Int, _ tokens: Tokens) -> Bool {
    let digits = tokens.digitCount(index)
    guard tokens.text[Int(tokens[index].start)] == 0x30 else { return false }
    if digits >= 9 { return true }
    if digits == 4, index + 2 < tokens.count, tokens[index + 1].isSymbol("."),
      tokens.digitCount(index + 2) >= 3, !tokens[index + 2].spaceBefore
    {
      return true
    }
    return digits >= 3 && digits <= 4 && index > 0 && tokens[index - 1].isSymbol("(")
      && index + 1 < tokens.count && tokens[index + 1].isSymbol(")")
  }

  /// "cung cấp 20 dịch vụ": the verb decides, not the noun it ends with.
  private static func endsVerb(_ index: Int, _ context: LineContext) -> Bool {
    index - 2 >= context.range.lowerBound
      && VerbLexicon.actions.exactly(context.tokens, index - 2..<index) != nil
  }

  /// "02.06/GĐN-HT": figures with a slash and capitals behind them are the number of a document.
  private static func opensDocumentNumber(_ range: Range<Int>, _ context: LineContext) -> Bool {
    let tokens = context.tokens
    for index in (range.upperBound..<context.range.upperBound).prefix(5).dropLast() {
      if tokens[index].spaceBefore || tokens[index].kind == .word { return false }
      if tokens[index].isSymbol("/"), tokens[index + 1].isAllCaps, tokens[index + 1].kind == .word {
        return true
      }
    }
    return false
  }

  /// "Tết Nguyên đán Bính Ngọ 2026", "Bộ luật Lao động 2019".
  private static func isYear(_ range: Range<Int>, _ context: LineContext) -> Bool {
    range.count == 1 && context.tokens.digitCount(range.lowerBound) == 4
      && (1900...2100).contains(context.tokens.value(range.lowerBound) ?? 0)
  }

  /// Whether a phrase of `table` ends before `index`, a colon between allowed.
  private static func stands(
    _ table: PhraseTable<Bool>, before index: Int, _ context: LineContext
  ) -> Bool {
    var index = index
    if index - 1 > context.range.lowerBound, context.tokens[index - 1].isSymbol(":") { index -= 1 }
    return [4, 3, 2, 1].contains {
      index - $0 >= context.range.lowerBound
        && table.exactly(context.tokens, index - $0..<index) != nil
    }
  }
}
