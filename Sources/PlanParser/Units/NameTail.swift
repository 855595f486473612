internal import PlanText

/// Plain nouns that go on with a name or group beyond what the lexicons know: "các doanh nghiệp | viễn thông", "Hội Doanh nhân trẻ | thị xã".
enum NameTail {
  private static let longest = 10
  private static let stops = PhraseTable<Bool>(lines: OrganLexicon.nameStops)

  /// Where a name that the grammar read up to `start` ends for good: before the next verb, separator or end close behind; `start` where other words follow.
  ///
  /// - Parameter name: that name, where it is one of an organ.
  static func end(_ tokens: Tokens, from start: Int, before end: Int, of name: OrganMatch? = nil)
    -> Int
  {
    var at = start
    while at < end, at - start < longest {
      let token = tokens[at]
      if token.kind == .symbol {
        if token.isSymbol("-"), at > start, at + 1 < end, tokens[at + 1].kind == .word {
          at += 1
          continue
        }
        if NameStretch.joinsTiers(tokens, at, end),
          let (_, length) = OrganHead.tiers.match(tokens, at: at + 1, before: end)
        {
          at += 1 + length
          continue
        }
        // "các cơ quan truyền thông | , báo chí tăng cường": a further plain noun, never a name.
        if token.isSymbol(","), at + 1 < end, isPlainNoun(tokens, at + 1, end) {
          let stop = Self.end(tokens, afterComma: at + 1, before: end)
          if let stop { return stop }
        }
        return closes(token) ? at : start
      }
      guard token.kind == .word else { return start }
      if isVerb(tokens, at, end, of: name) { return at }
      if PlaceReader.joiners.match(tokens, at: at, before: at + 1) != nil {
        guard at > start, at + 1 < end, isPlainNoun(tokens, at + 1, end) else {
          return at > start ? at : start
        }
        at += 1
        continue
      }
      if stops.match(tokens, at: at, before: end) != nil { return start }
      if let (_, length) = OrganHead.table.match(tokens, at: at, before: end), length >= 2,
        token.isCapitalised
      {
        return start
      }
      at += 1
    }
    return at >= end ? end : start
  }

  /// Behind a comma the end of one more plain noun, if a verb follows it directly.
  private static func end(_ tokens: Tokens, afterComma start: Int, before end: Int) -> Int? {
    for at in start..<min(end, start + 5) {
      guard tokens[at].kind == .word, !tokens[at].isCapitalised else { return nil }
      if at > start, isVerb(tokens, at, end) { return at }
      if stops.match(tokens, at: at, before: end) != nil { return nil }
    }
    return nil
  }

  private static func isPlainNoun(_ tokens: Tokens, _ at: Int, _ end: Int) -> Bool {
    tokens[at].kind == .word && !tokens[at].isCapitalised
      && stops.match(tokens, at: at, before: end) == nil
      && OrganHead.determiners.match(tokens, at: at, before: end) == nil
      && OrganHead.groupNouns.match(tokens, at: at, before: end) == nil
      && !isVerb(tokens, at, end)
  }

  /// A verb that opens an action; single syllables are too often parts of nouns.
  private static func isVerb(
    _ tokens: Tokens, _ at: Int, _ end: Int, of name: OrganMatch? = nil
  ) -> Bool {
    guard !tokens[at].isCapitalised else { return false }
    return (VerbLexicon.actions.match(tokens, at: at, before: end)?.length ?? 0) >= 2
      || DoerVerbs.opensBehind(name, tokens, at: at, before: end)
  }

  /// "Ủy ban nhân dân | (UBND) tỉnh", "Sở Giáo dục và Đào tạo | (GDĐT)": behind the short form of a name; nil where none stands at `index`.
  static func abbreviationEnd(_ tokens: Tokens, _ index: Int, _ end: Int) -> Int? {
    guard index + 2 < end, tokens[index].isSymbol("("),
      let close = (index + 2..<min(end, index + longestAbbreviation)).first(where: {
        tokens[$0].isSymbol(")")
      }),
      (index + 1..<close).allSatisfy({
        tokens[$0].isAllCaps && tokens[$0].kind == .word
          || tokens[$0].isSymbol("&") || tokens[$0].isSymbol("-")
      }),
      tokens[close - 1].end - tokens[index + 1].start >= 2
    else { return nil }
    return close + 1
  }
  private static let longestAbbreviation = 8

  private static func closes(_ token: Token) -> Bool {
    [0x2C, 0x3B, 0x3A, 0x2E, 0x28, 0x29, 0x2F].contains(token.symbol)
  }
}
