internal import PlanModel
internal import PlanText

/// Reads namings of official documents: "[Type] số N/S ngày D của ISSUER về TITLE" and its variants.
enum CitationReader {
  static var names: MarkedTable<DocumentType> { MarkedTable(.documentNames, namesTable) }
  private static let namesTable = PhraseTable<DocumentType>(lines: DocumentTypeLexicon.names)
  private static let kinds = PhraseTable<Bool>(lines: DocumentTypeLexicon.kinds)
  static var numberWords: MarkedTable<Bool> { MarkedTable(.documentNumbers, numberWordsTable) }
  private static let numberWordsTable = PhraseTable<Bool>(lines: "số\nsố:\nsố hiệu")

  /// All namings in `range`, in order. Namings inside another's title are found as well.
  ///
  /// - Parameter list: the list that the line before has opened ("Căn cứ các Nghị định của Chính phủ:"); updated for the next line.
  static func matches(_ tokens: Tokens, in range: Range<Int>, list: inout CitationList?)
    -> [CitationMatch]
  {
    var found: [CitationMatch] = []
    var at = range.lowerBound
    var lastType: DocumentType? = list?.type
    while true {
      // Most words open neither a list nor a naming.
      at = tokens.first(of: openings, from: at, before: range.upperBound)
      guard at < range.upperBound else { break }
      if let opened = CitationList.match(tokens, at: at, before: range.upperBound) {
        list?.close(&found, before: at)
        list = opened
        lastType = opened.type
        at = opened.resume
        continue
      }
      guard mayBegin(tokens, at) else {
        at += 1
        continue
      }
      if let match = match(
        tokens, at: at, from: range.lowerBound, before: range.upperBound, listType: lastType)
      {
        found.append(match)
        lastType = match.number == nil ? nil : match.type
        at = max(match.title?.lowerBound ?? match.range.upperBound, match.naming.upperBound, at + 1)
      } else {
        if tokens[at].isSymbol(".") { lastType = nil }
        at += 1
      }
    }
    CitationRun.share(&found, tokens, before: range.upperBound)
    if let opened = list {
      opened.close(&found, before: range.upperBound)
      list = opened.goesOn(tokens, behind: range) ? opened.continued : nil
    }
    return found
  }

  /// What a naming or a list of them may begin with.
  private static let openings: WordClasses = [
    .documentNames, .documentNumbers, .documentLists, .laws, .figures,
  ]

  private static func mayBegin(_ tokens: Tokens, _ at: Int) -> Bool {
    let token = tokens[at]
    return token.kind == .number
      || token.kind == .word
        && (token.isCapitalised || numberWords.match(tokens, at: at, before: at + 1) != nil)
      || names.match(tokens, at: at, before: min(at + 4, tokens.count)) != nil
  }

  /// The kind of document named at `index`, and where the words "Hướng dẫn liên tịch" end.
  static func type(_ tokens: Tokens, at index: Int, before end: Int) -> (
    type: DocumentType, end: Int
  )? {
    guard let (name, length) = names.match(tokens, at: index, before: end) else { return nil }
    let at = index + length
    return (name, at + (kinds.match(tokens, at: at, before: end)?.length ?? 0))
  }

  /// Whether a document is named with its number at `index`: "Nghị định số 15/2018/NĐ-CP", "Chỉ thị 34-CT/TW".
  static func namesDocument(_ tokens: Tokens, at index: Int, before end: Int) -> Bool {
    guard let (_, stop) = type(tokens, at: index, before: end) else { return false }
    let number = numberStart(tokens, stop, end)
    return DocumentNumberReader.match(tokens, at: number.at, before: end) != nil
  }

  /// Whether a number stands at `index` behind the word "số" alone.
  static func namesNumber(_ tokens: Tokens, at index: Int, before end: Int) -> Bool {
    let number = numberStart(tokens, index, end)
    return number.isSaid
      && DocumentNumberReader.match(tokens, at: number.at, before: end) != nil
  }

  /// Where the number stands behind "số", "số:" or nothing, and whether the word is there.
  private static func numberStart(_ tokens: Tokens, _ index: Int, _ end: Int) -> (
    at: Int, isSaid: Bool
  ) {
    guard let (_, length) = numberWords.match(tokens, at: index, before: end) else {
      return (index, false)
    }
    let at = index + length
    return (at < end && tokens[at].isSymbol(":") ? at + 1 : at, true)
  }

  private static func match(
    _ tokens: Tokens, at index: Int, from start: Int, before end: Int, listType: DocumentType?
  ) -> CitationMatch? {
    let named = type(tokens, at: index, before: end)
    var at = named?.end ?? index
    if named != nil, at < end, tokens[at].isSymbol(":") { at += 1 }
    let number = numberStart(tokens, at, end)
    if let found = numbered(tokens, number.at, end, isNamed: named != nil, isSaid: number.isSaid) {
      let naming = index..<found.range.upperBound
      var match = CitationMatch(
        type: resolve(named?.type, found.type, listType: number.isSaid ? listType : nil),
        number: found.number, serial: found.serial, hasSymbol: true, isListed: named == nil,
        range: naming, naming: naming)
      if named == nil { match.reading.insert(found.type == nil ? .kindFromList : .kindFromSymbol) }
      return CitationTail.finish(match, tokens, from: start, before: end)
    }
    if let bare = bareNumber(
      tokens, index, number.at, end, type: named?.type, isSaid: number.isSaid)
    {
      return bare.hasSymbol ? bare : CitationTail.finish(bare, tokens, from: start, before: end)
    }
    return law(tokens, index, start, end)
  }

  /// A number with its symbol; behind "Văn bản số" any reference, as enterprises give theirs.
  private static func numbered(
    _ tokens: Tokens, _ at: Int, _ end: Int, isNamed: Bool, isSaid: Bool
  ) -> DocumentNumberMatch? {
    guard at < end else { return nil }
    if isNamed || isSaid {
      if let number = DocumentNumberReader.match(
        tokens, at: at, before: end, allowsBlank: isNamed && isSaid)
      {
        return number
      }
      return isNamed && isSaid ? DocumentNumberReader.reference(tokens, at: at, before: end) : nil
    }
    guard tokens[at].kind == .number, startsWord(tokens, at),
      let number = DocumentNumberReader.match(tokens, at: at, before: end), number.type != nil
    else { return nil }
    return number
  }

  private static func law(_ tokens: Tokens, _ index: Int, _ start: Int, _ end: Int)
    -> CitationMatch?
  {
    guard let (type, stop) = LawTitleReader.match(tokens, at: index, before: end) else {
      return nil
    }
    var match = CitationMatch(
      type: type, number: nil, serial: nil, hasSymbol: false, title: index..<stop,
      range: index..<stop, naming: index..<stop)
    // "Luật Dược số 105/2016/QH13": title first, then the number.
    if let found = lawNumber(tokens, stop, end) {
      take(found.number, until: found.end, &match)
      return CitationTail.finish(match, tokens, from: start, before: end)
    }
    match = CitationTail.finish(match, tokens, from: start, before: end)
    // "Luật Dược 2016 (Luật số 105/2016/QH13)"
    let open = match.range.upperBound
    if open < end, tokens[open].isSymbol("(") {
      let inner = kindWords.match(tokens, at: open + 1, before: end)?.length ?? 0
      if let found = lawNumber(tokens, open + 1 + inner, end), found.end < end,
        tokens[found.end].isSymbol(")")
      {
        take(found.number, until: found.end + 1, &match)
      }
    }
    return match
  }

  private static let kindWords = PhraseTable<Bool>(lines: "luật\nbộ luật\npháp lệnh")

  private static func lawNumber(_ tokens: Tokens, _ index: Int, _ end: Int) -> (
    number: DocumentNumberMatch, end: Int
  )? {
    let start = numberStart(tokens, index, end)
    guard start.isSaid,
      let found = DocumentNumberReader.match(tokens, at: start.at, before: end)
    else { return nil }
    return (found, found.range.upperBound)
  }

  private static func take(
    _ number: DocumentNumberMatch, until end: Int, _ match: inout CitationMatch
  ) {
    match.number = number.number
    match.serial = number.serial
    match.hasSymbol = true
    match.range = match.range.lowerBound..<end
    match.naming = match.naming.lowerBound..<end
  }

  private static func startsWord(_ tokens: Tokens, _ at: Int) -> Bool {
    tokens[at].spaceBefore
      || at > 0 && tokens[at - 1].kind == .symbol && !tokens[at - 1].isSymbol("/")
        && !tokens[at - 1].isSymbol("-")
  }

  /// The words beside the number decide; where there are none its code, then the list it stands in.
  private static func resolve(
    _ named: DocumentType?, _ coded: DocumentType?, listType: DocumentType?
  ) -> DocumentType {
    if let named { return named }
    if let listType, coded == nil || coded == .officialLetter { return listType }
    return coded ?? .other
  }

  private static let bareTypes: Set<DocumentType> = [
    .project, .plan, .directive, .resolution, .decision, .decree, .circular, .conclusion,
  ]

  /// "Đề án 06", "Nghị quyết 18": a capitalised type and a number without a symbol; "Công văn số 9870 ngày …" with its date behind.
  private static func bareNumber(
    _ tokens: Tokens, _ index: Int, _ at: Int, _ end: Int, type: DocumentType?, isSaid: Bool
  ) -> CitationMatch? {
    guard let type, at < end, let serial = tokens.value(at) else { return nil }
    let next = at + 1
    let match = CitationMatch(
      type: type, number: tokens.words(at..<next), serial: serial, hasSymbol: false,
      range: index..<next, naming: index..<next)
    if isSaid, tokens.digitCount(at) <= 6, CitationTail.date(tokens, next, end, .number) != nil {
      return match
    }
    guard tokens[index].isCapitalised, tokens.digitCount(at) <= 4, tokens.digitCount(at) >= 2,
      !(1900...2100).contains(serial), bareTypes.contains(type)
    else { return nil }
    if next < end {
      let token = tokens[next]
      // A fraction, a date, a share or a counted thing is no document number.
      if !token.spaceBefore, token.isSymbol("/") || token.isSymbol("%") || token.isSymbol("-") {
        return nil
      }
      if token.isSymbol("%") { return nil }
      if token.kind == .number { return nil }
    }
    return match
  }
}
