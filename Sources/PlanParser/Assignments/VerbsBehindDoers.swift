internal import PlanModel
internal import PlanText

/// Verbs that open what someone does right behind his name, and are parts of other names.
extension DoerReader {
  /// Tokens between such a verb and the next at most.
  private static let longestWork = 14

  /// "Công an huyện | sẵn sàng lực lượng", but "Ban Chỉ đạo sắp xếp đơn vị hành chính huyện | tham mưu …": whether such a verb opens at `index` what `name` does; a name that says no place and nothing in capitals behind its head goes on where another verb follows in the clause.
  static func opensBehind(
    _ name: OrganMatch, _ tokens: Tokens, at index: Int, before end: Int
  ) -> Bool {
    guard let (_, length) = VerbLexicon.behindDoers.match(tokens, at: index, before: end) else {
      return false
    }
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

  /// Whether the task begins with such a verb and no other.
  static func opensOnlyBehind(_ doers: DoerClause, _ tokens: Tokens) -> Bool {
    let task = doers.task
    return VerbLexicon.behindDoers.match(
      tokens, at: task.lowerBound, before: task.upperBound) != nil
      && VerbLexicon.actions.match(tokens, at: task.lowerBound, before: task.upperBound) == nil
  }

  /// Whether a verb of the lexicon stands at `index`.
  ///
  /// - Parameter name: behind whom, where it is known.
  static func startsAction(
    _ tokens: Tokens, _ index: Int, _ end: Int, behind name: OrganMatch? = nil
  ) -> Bool {
    VerbLexicon.actions.match(tokens, at: index, before: end) != nil
      || (name.map { opensBehind($0, tokens, at: index, before: end) }
        ?? (VerbLexicon.behindDoers.match(tokens, at: index, before: end) != nil))
  }
}
