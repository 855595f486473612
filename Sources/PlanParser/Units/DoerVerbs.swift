internal import PlanModel
internal import PlanText

/// Verbs that open what someone does; some do so only right behind his name, and are parts of other names.
enum DoerVerbs {
  /// Tokens between such a verb and the next at most.
  private static let longestWork = 14

  /// "Công an huyện | sẵn sàng lực lượng", but "Ban Chỉ đạo sắp xếp đơn vị hành chính huyện | tham mưu …": whether such a verb opens at `index` what `name` does; a name that says no place and nothing in capitals behind its head goes on where another verb follows in the clause.
  ///
  /// - Parameter name: nil where it is not known; then any such verb does.
  static func opensBehind(
    _ name: OrganMatch?, _ tokens: Tokens, at index: Int, before end: Int
  ) -> Bool {
    guard let (_, length) = VerbLexicon.behindDoers.match(tokens, at: index, before: end) else {
      return false
    }
    guard let name else { return true }
    return !mayGoOn(name, tokens) || !isFollowed(tokens, from: index + length, before: end)
  }

  private static func mayGoOn(_ name: OrganMatch, _ tokens: Tokens) -> Bool {
    guard name.kind != .post, !endsWithPlace(tokens, name.range) else { return false }
    guard name.kind != .collective,
      let (_, head) = OrganHead.table.match(
        tokens, at: name.range.lowerBound, before: name.range.upperBound)
    else { return true }
    return name.range.dropFirst(head).allSatisfy { !tokens[$0].isCapitalised }
  }

  /// Whether another verb stands before the next mark; a comma right behind the first noun parts nouns: "sắp xếp nhà, đất huyện | thẩm định".
  private static func isFollowed(_ tokens: Tokens, from start: Int, before end: Int) -> Bool {
    for at in start..<max(start, min(end, start + longestWork)) {
      if tokens[at].kind == .symbol {
        guard tokens[at].isSymbol(","), at <= start + 1, !startsAction(tokens, at + 1, end) else {
          return false
        }
        continue
      }
      if !tokens[at].isCapitalised,
        let (_, length) = VerbLexicon.actions.match(
          tokens, at: at, before: end), length > 1
      {
        return true
      }
    }
    return false
  }

  /// Whether a verb of the lexicon stands at `index`.
  ///
  /// - Parameter name: behind whom, where it is known.
  static func startsAction(
    _ tokens: Tokens, _ index: Int, _ end: Int, behind name: OrganMatch? = nil
  ) -> Bool {
    VerbLexicon.actions.match(tokens, at: index, before: end) != nil
      || opensBehind(name, tokens, at: index, before: end)
  }

  /// "Công an | tỉnh", "Hội Nông dân | huyện Cao Lộc".
  static func endsWithPlace(_ tokens: Tokens, _ name: Range<Int>) -> Bool {
    name.dropFirst().contains { index in
      PlaceReader.match(tokens, at: index, before: name.upperBound)?.end == name.upperBound
        && OrganHead.table.match(tokens, at: index, before: name.upperBound) == nil
    }
  }
}
