internal import PlanModel
internal import PlanText

/// The head of a list of documents: "Căn cứ các Nghị định của Chính phủ: số …; số …", "các Quyết định của UBND tỉnh về … (số …, số …)".
struct CitationList {
  var type: DocumentType
  var issuer: String
  var organ: Organ
  /// What all of them are about, where the head says it.
  var title: Range<Int>?
  /// Where reading goes on: behind the issuer.
  var resume: Int
  /// The tokens that its documents stand in.
  private var items: Range<Int>
  /// Whether brackets hold the list: it ends with them.
  private var isBracketed: Bool

  static var plural: MarkedTable<Bool> { MarkedTable(.documentLists, pluralTable) }
  private static let pluralTable = PhraseTable<Bool>(lines: "các\nnhững")
  private static let owner = PhraseTable<Bool>(lines: "của\ndo")
  /// Tokens of a head at the most.
  private static let longest = 90

  /// The head that begins at `index`.
  static func match(_ tokens: Tokens, at index: Int, before end: Int) -> CitationList? {
    guard plural.match(tokens, at: index, before: end) != nil,
      let (type, stop) = CitationReader.type(tokens, at: index + 1, before: end),
      owner.match(tokens, at: stop, before: end) != nil,
      let (organ, behind) = OrganReader.match(tokens, at: stop + 1, before: end), behind < end,
      let opening = opening(tokens, behind, end)
    else { return nil }
    let isBracketed = tokens[opening].isSymbol("(")
    var close = end
    if isBracketed {
      close = (opening + 1..<end).first { tokens[$0].isSymbol(")") } ?? end
    }
    let title = CitationTitle.match(tokens, at: behind, before: opening, of: type)
    return CitationList(
      type: type,
      issuer: ProperCase.name(tokens, tokens.indices(in: organ.span)),
      organ: organ, title: title, resume: behind, items: opening + 1..<close,
      isBracketed: isBracketed)
  }

  /// The colon or bracket behind which the documents stand.
  private static func opening(_ tokens: Tokens, _ start: Int, _ end: Int) -> Int? {
    for index in start..<min(end, start + longest) {
      let token = tokens[index]
      if token.isSymbol(":") { return index }
      if token.isSymbol(";") { return nil }
      if token.isSymbol("("), namesDocument(tokens, index + 1, end) { return index }
    }
    return nil
  }

  private static func namesDocument(_ tokens: Tokens, _ at: Int, _ end: Int) -> Bool {
    CitationReader.namesNumber(tokens, at: at, before: end)
      || CitationReader.namesDocument(tokens, at: at, before: end)
  }

  /// Gives issuer and title to those of its documents, before `end`, that have none of their own.
  func close(_ found: inout [CitationMatch], before end: Int) {
    for index in found.indices.reversed() {
      let naming = found[index].naming
      if naming.lowerBound < items.lowerBound { break }
      guard naming.lowerBound < min(items.upperBound, end), found[index].number != nil,
        found[index].issuer == nil, found[index].isListed || found[index].type == type,
        found[index].mayComeFrom(organ)
      else { continue }
      found[index].issuer = issuer
      found[index].issuerOrgan = organ
      found[index].reading.insert(.issuerFromList)
      if found[index].title == nil { found[index].title = title }
    }
  }

  /// Whether the list goes on in the line behind `range`.
  func goesOn(_ tokens: Tokens, behind range: Range<Int>) -> Bool {
    guard !isBracketed, let last = range.last else { return false }
    return [0x3A, 0x3B].contains(tokens[last].symbol)
  }

  /// The list as the next line sees it.
  var continued: CitationList {
    var list = self
    list.items = 0..<Int.max
    return list
  }
}
