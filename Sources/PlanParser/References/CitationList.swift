internal import PlanModel
internal import PlanText

/// The head of a list of documents: "Căn cứ các Nghị định của Chính phủ: số …; số …".
struct CitationList {
  var type: DocumentType
  var issuer: String
  var organ: Organ

  static let plural = PhraseTable<Bool>(lines: "các\nnhững")
  private static let names = PhraseTable<DocumentType>(lines: DocumentTypeLexicon.names)
  private static let owner = PhraseTable<Bool>(lines: "của\ndo")

  /// The head that begins at `index`, and the index behind its colon.
  static func match(_ tokens: Tokens, at index: Int, before end: Int) -> (
    list: CitationList, end: Int
  )? {
    guard plural.match(tokens, at: index, before: end) != nil,
      let (type, length) = names.match(tokens, at: index + 1, before: end)
    else { return nil }
    var at = index + 1 + length
    guard owner.match(tokens, at: at, before: end) != nil else { return nil }
    at += 1
    guard let (organ, stop) = OrganReader.match(tokens, at: at, before: end), stop < end,
      tokens[stop].isSymbol(":")
    else { return nil }
    let issuer = ProperCase.name(tokens, tokens.indices(in: organ.span))
    return (CitationList(type: type, issuer: issuer, organ: organ), stop + 1)
  }
}
