internal import PlanModel
internal import PlanText

/// One naming of a document in the text.
struct CitationMatch {
  var type: DocumentType
  /// Number as compared: serial and symbol without spaces; nil for laws by title.
  var number: String?
  var serial: Int?
  var hasSymbol: Bool
  /// Whether it is named by number alone, as in a list whose head says kind and issuer.
  var isListed = false
  var date: PartialDate?
  var issuer: String?
  /// Kind and tier of the issuer, for telling who stands above whom.
  var issuerOrgan: Organ?
  var title: Range<Int>?
  /// Tokens from the type word to the end of date, issuer or title.
  var range: Range<Int>
  /// Tokens of the naming itself: type and number.
  var naming: Range<Int>
  /// What only the reader knows of how its values came about.
  var reading = ReadingSteps()

  /// All that was done to the words.
  func steps(_ tokens: Tokens) -> ReadingSteps {
    var steps = reading
    if let issuer, let organ = issuerOrgan {
      steps.formUnion(NameReading.steps(to: issuer, from: tokens.indices(in: organ.span), tokens))
    }
    if hasSymbol, let number, !tokens.text[tokens.span(naming).range].ends(with: number.utf8) {
      steps.insert(.spacesDropped)
    }
    return steps
  }
}

/// Reads namings of official documents: "[Type] số N/S ngày D của ISSUER về TITLE" and its variants.
enum CitationReader {
  private static let names = PhraseTable<DocumentType>(lines: DocumentTypeLexicon.names)
  private static let numberWords = PhraseTable<Bool>(lines: "số\nsố:\nsố hiệu")

  /// All namings in `range`, in order. Namings inside another's title are found as well.
  ///
  /// - Parameter list: the list that the line before has opened ("Căn cứ các Nghị định của Chính phủ:"); updated for the next line.
  static func matches(_ tokens: Tokens, in range: Range<Int>, list: inout CitationList?)
    -> [CitationMatch]
  {
    var found: [CitationMatch] = []
    var at = range.lowerBound
    var lastType: DocumentType? = list?.type
    while at < range.upperBound {
      if let (opened, end) = CitationList.match(tokens, at: at, before: range.upperBound) {
        list = opened
        lastType = opened.type
        at = end
        continue
      }
      guard mayBegin(tokens, at) else {
        at += 1
        continue
      }
      if let match = match(tokens, at: at, before: range.upperBound, listType: lastType) {
        found.append(match)
        lastType = match.number == nil ? nil : match.type
        at = max(match.title?.lowerBound ?? match.range.upperBound, match.naming.upperBound, at + 1)
      } else {
        if tokens[at].isSymbol(".") { lastType = nil }
        at += 1
      }
    }
    inherit(&found, tokens)
    if let opened = list {
      for index in found.indices where found[index].issuer == nil && found[index].isListed {
        found[index].issuer = opened.issuer
        found[index].issuerOrgan = opened.organ
        found[index].reading.insert(.issuerFromList)
      }
      let goesOn = range.last.map { [0x3A, 0x3B].contains(tokens[$0].symbol) } ?? false
      if !goesOn { list = nil }
    }
    return found
  }

  private static func mayBegin(_ tokens: Tokens, _ at: Int) -> Bool {
    let token = tokens[at]
    return token.kind == .number
      || token.kind == .word
        && (token.isCapitalised || numberWords.match(tokens, at: at, before: at + 1) != nil)
      || names.match(tokens, at: at, before: min(at + 4, tokens.count)) != nil
  }

  private static func match(
    _ tokens: Tokens, at index: Int, before end: Int, listType: DocumentType?
  )
    -> CitationMatch?
  {
    var at = index
    var type: DocumentType?
    if let (name, length) = names.match(tokens, at: index, before: end) {
      type = name
      at = index + length
    }
    var sawNumberWord = false
    if type != nil, at < end, tokens[at].isSymbol(":") { at += 1 }
    if let (_, length) = numberWords.match(tokens, at: at, before: end) {
      sawNumberWord = true
      at += length
      if at < end, tokens[at].isSymbol(":") { at += 1 }
    }
    if type != nil || sawNumberWord
      || (at < end && tokens[at].kind == .number && startsWord(tokens, at)),
      let number = DocumentNumberReader.match(
        tokens, at: at, before: end, allowsBlank: sawNumberWord && type != nil)
    {
      let resolved = resolve(type, number.type, listType: sawNumberWord ? listType : nil)
      var match = CitationMatch(
        type: resolved, number: number.number, serial: number.serial, hasSymbol: true,
        isListed: type == nil,
        range: index..<number.range.upperBound, naming: index..<number.range.upperBound)
      if type == nil {
        match.reading.insert(number.type == nil ? .kindFromList : .kindFromSymbol)
      }
      return finish(match, tokens, end)
    }
    if let bare = bareNumber(tokens, index, at, end, type: type) { return bare }
    if let (type, stop) = LawTitleReader.match(tokens, at: index, before: end) {
      // "Luật Dược số 105/2016/QH13": title first, then the number.
      if let (_, length) = numberWords.match(tokens, at: stop, before: end),
        let number = DocumentNumberReader.match(tokens, at: stop + length, before: end)
      {
        return finish(
          CitationMatch(
            type: type, number: number.number, serial: number.serial, hasSymbol: true,
            title: index..<stop,
            range: index..<number.range.upperBound, naming: index..<number.range.upperBound),
          tokens, end)
      }
      return finish(
        CitationMatch(
          type: type, number: nil, serial: nil, hasSymbol: false, title: index..<stop,
          range: index..<stop, naming: index..<stop),
        tokens, end)
    }
    return nil
  }

  private static func startsWord(_ tokens: Tokens, _ at: Int) -> Bool {
    tokens[at].spaceBefore
      || at > 0 && tokens[at - 1].kind == .symbol && !tokens[at - 1].isSymbol("/")
        && !tokens[at - 1].isSymbol("-")
  }

  /// The words beside the number decide, but for the Party's QĐ, which is a Quy định when so named, and laws.
  private static func resolve(
    _ named: DocumentType?, _ coded: DocumentType?, listType: DocumentType?
  ) -> DocumentType {
    if let named, named != .officialLetter || coded == nil { return named }
    if named == .officialLetter { return coded == .other ? .officialLetter : .officialLetter }
    return coded ?? listType ?? .other
  }

  /// "Đề án 06", "Nghị quyết 18": a capitalised type and a number without a symbol.
  private static func bareNumber(
    _ tokens: Tokens, _ index: Int, _ at: Int, _ end: Int, type: DocumentType?
  ) -> CitationMatch? {
    guard let type, tokens[index].isCapitalised, at < end, let serial = tokens.value(at),
      tokens.digitCount(at) <= 4, tokens.digitCount(at) >= 2, !(1900...2100).contains(serial),
      [.project, .plan, .directive, .resolution, .decision, .decree, .circular, .conclusion]
        .contains(type)
    else { return nil }
    let next = at + 1
    if next < end {
      let token = tokens[next]
      // A fraction, a date, a share or a counted thing is no document number.
      if !token.spaceBefore, token.isSymbol("/") || token.isSymbol("%") || token.isSymbol("-") {
        return nil
      }
      if token.isSymbol("%") { return nil }
      if token.kind == .number { return nil }
    }
    return CitationMatch(
      type: type, number: tokens.words(at..<next), serial: serial, hasSymbol: false,
      range: index..<next, naming: index..<next)
  }

  // MARK: Date, issuer and title

  private static let day = PhraseTable<Bool>(lines: "ngày\nđề ngày")
  private static let owner = PhraseTable<Bool>(lines: "của\ndo")
  private static let terms = PhraseTable<Bool>(lines: "khóa\nkhoá")

  /// Reads what follows a naming.
  private static func finish(_ match: CitationMatch, _ tokens: Tokens, _ end: Int) -> CitationMatch
  {
    var match = match
    var at = match.range.upperBound
    for _ in 0..<4 {
      if match.date == nil, let (date, stop) = date(tokens, at, end, isLaw: match.number == nil) {
        match.date = date
        at = stop
        match.range = match.range.lowerBound..<stop
        continue
      }
      if match.issuer == nil, match.number != nil, let (organ, stop) = issuer(tokens, at, end) {
        match.issuer = ProperCase.name(tokens, tokens.indices(in: organ.span))
        match.issuerOrgan = organ
        at = stop
        match.range = match.range.lowerBound..<stop
        continue
      }
      break
    }
    if match.number != nil, match.title == nil,
      let title = CitationTitle.match(tokens, at: at, before: end)
    {
      match.title = title
      match.range = match.range.lowerBound..<title.upperBound
    }
    return match
  }

  /// "ngày 10/11/2021", ", ngày …", "(ngày …)"; for laws "năm 2024".
  private static func date(_ tokens: Tokens, _ index: Int, _ end: Int, isLaw: Bool) -> (
    PartialDate, Int
  )? {
    var at = index
    let opened = at < end && tokens[at].isSymbol("(")
    if at < end, tokens[at].isSymbol(",") || opened { at += 1 }
    guard at < end else { return nil }
    let isDay = day.match(tokens, at: at, before: end) != nil
    let isYear = isLaw && yearWord.match(tokens, at: at, before: end) != nil
    guard isDay || isYear || opened && tokens[at].kind == .number,
      let found = DateReader.match(tokens, at: at, before: end), !found.isImpossible,
      found.date.year != nil
    else { return nil }
    var stop = at + found.length
    if opened, stop < end, tokens[stop].isSymbol(")") { stop += 1 }
    return (found.date, stop)
  }

  private static let yearWord = PhraseTable<Bool>(lines: "năm")

  private static func issuer(_ tokens: Tokens, _ index: Int, _ end: Int) -> (Organ, Int)? {
    var at = index
    if at < end, tokens[at].isSymbol(",") { at += 1 }
    guard at < end else { return nil }
    if let (_, length) = owner.match(tokens, at: at, before: end) {
      at += length
    } else if at > index || !tokens[at].isCapitalised {
      return nil
    }
    guard at < end, let (organ, stop) = OrganReader.match(tokens, at: at, before: end),
      organ.kind != .collective
    else { return nil }
    return term(tokens, stop, end, organ)
  }

  /// "Ban Chấp hành Trung ương Đảng khóa XIII", "(khóa XII)".
  private static func term(_ tokens: Tokens, _ stop: Int, _ end: Int, _ organ: Organ) -> (
    Organ, Int
  ) {
    var at = stop
    let opened = at < end && tokens[at].isSymbol("(")
    if opened { at += 1 }
    guard at + 1 < end, terms.match(tokens, at: at, before: end) != nil,
      tokens[at + 1].kind == .word
    else { return (organ, stop) }
    at += 2
    if opened {
      guard at < end, tokens[at].isSymbol(")") else { return (organ, stop) }
      return (organ, at + 1)
    }
    var longer = organ
    longer.span = TextSpan(from: organ.span.start, to: tokens[at - 1].end)
    return (longer, at)
  }

  /// In a list ("số 99/QĐ-UBND, số 103/QĐ-UBND ngày … của UBND tỉnh") the issuer stands behind the last.
  private static func inherit(_ found: inout [CitationMatch], _ tokens: Tokens) {
    for index in found.indices.dropLast().reversed() {
      let next = found[index + 1]
      guard found[index].issuer == nil, found[index].number != nil, found[index].title == nil,
        next.number != nil, next.naming.lowerBound - found[index].range.upperBound <= 2,
        next.type == found[index].type
      else { continue }
      let between = found[index].range.upperBound..<next.naming.lowerBound
      let isList = between.allSatisfy {
        tokens[$0].isSymbol(",") || tokens[$0].isSymbol(";")
          || PlaceReader.joiners.match(tokens, at: $0, before: $0 + 1) != nil
      }
      guard isList else { continue }
      found[index].issuer = next.issuer
      found[index].issuerOrgan = next.issuerOrgan
      if next.issuer != nil { found[index].reading.insert(.issuerFromList) }
    }
  }
}
