internal import PlanText

/// Marks and words that join the parts of a free name.
extension OrganReader {
  /// Whether a comma, dash or "và" inside a free name goes on with it: a capitalised word that opens no other organisation follows.
  static func continuesName(_ tokens: Tokens, _ at: Int, _ end: Int) -> Bool {
    let token = tokens[at]
    guard token.isSymbol("-") || token.isSymbol("&") || token.isSymbol(",") || token.kind == .word,
      at + 1 < end, tokens[at + 1].kind == .word, tokens[at + 1].isCapitalised
    else { return false }
    if OrganHead.table.match(tokens, at: at + 1, before: end) != nil { return false }
    if OrganHead.determiners.match(tokens, at: at + 1, before: end) != nil { return false }
    return !token.isSymbol(",") || OrganHead.functions.match(tokens, at: at + 1, before: end) != nil
  }

  /// "Văn hóa - xã hội": function phrases with a small letter behind a dash.
  static func joinsFunction(_ tokens: Tokens, _ at: Int, _ end: Int) -> Bool {
    tokens[at].isSymbol("-") && at + 1 < end
      && OrganHead.functions.match(tokens, at: at + 1, before: end) != nil
  }
}
