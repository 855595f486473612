internal import PlanModel
internal import PlanText

/// Verbs that no lexicon knows.
extension DoerReader {
  /// "Công an tỉnh | gia cố nhà kho, tổ chức trực ban": whether the words between the doers and the next verb are what is done rather than a name that goes on: the last of the names is whole already, and a comma stands in the words or parts them from the verb.
  static func opensUnknownAction(
    _ tokens: Tokens, behind lead: [OrganMatch], _ words: Range<Int>, before end: Int
  ) -> Bool {
    guard let last = lead.last, last.kind != .collective, last.kind != .post, last.kind != .adHoc,
      last.end == words.lowerBound, words.count > 1,
      // "Công an huyện đội cảnh sát giao thông"
      OrganHead.table.match(tokens, at: words.lowerBound, before: words.upperBound) == nil,
      PlaceReader.joiners.match(tokens, at: words.lowerBound, before: words.upperBound) == nil,
      words.allSatisfy({ index in
        (tokens[index].kind == .word && !tokens[index].isCapitalised || tokens[index].isSymbol(","))
          && OrganHead.tiers.match(tokens, at: index, before: words.upperBound) == nil
      })
    else { return false }
    let goesOn =
      words.upperBound < end && tokens[words.upperBound].isSymbol(",")
      && DoerVerbs.startsAction(tokens, words.upperBound + 1, end)
    return DoerVerbs.endsWithPlace(tokens, last.range)
      ? goesOn || words.contains { tokens[$0].isSymbol(",") }
      : goesOn && last.kind == .specialisedAgency && tokens[last.end - 1].isCapitalised
  }

  /// Whether the task begins with a verb that opens one only behind doers: "trưng bày 500 hiện vật".
  static func opensOnlyBehind(_ doers: DoerClause, _ tokens: Tokens) -> Bool {
    let task = doers.task
    return VerbLexicon.behindDoers.match(
      tokens, at: task.lowerBound, before: task.upperBound) != nil
      && VerbLexicon.actions.match(tokens, at: task.lowerBound, before: task.upperBound) == nil
  }
}
