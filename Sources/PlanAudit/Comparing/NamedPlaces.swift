import PlanText

/// Names without a kind in a row: "Đồng Tâm, Nà Phìa và Bản Lầu".
enum NamedPlaces {
  /// The names with which `span` begins; empty where there are fewer than two.
  static func opening(_ span: TextSpan, of document: AuditedDocument) -> [TextSpan] {
    let tokens = document.tokens
    let range = tokens.indices(in: span)
    var names: [TextSpan] = []
    var at = range.lowerBound
    while let end = nameEnd(tokens, at, range.upperBound) {
      names.append(tokens.span(at..<end))
      guard end + 1 < range.upperBound,
        tokens[end].isSymbol(",") || joiners.match(tokens, at: end, before: end + 1) != nil
      else { break }
      at = end + 1
    }
    return names.count > 1 ? names : []
  }

  /// Where a name of two to five capitalised words ends; nil for other words.
  private static func nameEnd(_ tokens: Tokens, _ start: Int, _ end: Int) -> Int? {
    var at = start
    while at < end, tokens[at].kind == .word, tokens[at].isCapitalised { at += 1 }
    return (2...5).contains(at - start) ? at : nil
  }

  private static let joiners = PhraseTable<Bool>(lines: "và")
}
