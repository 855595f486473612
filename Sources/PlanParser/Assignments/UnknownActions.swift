internal import PlanModel
internal import PlanText

/// Verbs that no lexicon knows.
extension DoerReader {
  /// "Công an tỉnh | gia cố nhà kho, tổ chức trực ban": whether the words between the doers and the next verb are what is done rather than a name that goes on, as the last of the names has its place already.
  static func opensUnknownAction(
    _ tokens: Tokens, behind lead: [OrganMatch], _ words: Range<Int>
  ) -> Bool {
    guard let last = lead.last, last.kind != .collective, last.kind != .post, last.kind != .adHoc,
      last.end == words.lowerBound, words.count > 1, endsWithPlace(tokens, last.range),
      PlaceReader.joiners.match(tokens, at: words.lowerBound, before: words.upperBound) == nil
    else { return false }
    return words.allSatisfy { index in
      (tokens[index].kind == .word && !tokens[index].isCapitalised || tokens[index].isSymbol(","))
        && OrganHead.tiers.match(tokens, at: index, before: words.upperBound) == nil
    }
  }

  /// "Công an | tỉnh", "Hội Nông dân | huyện Cao Lộc".
  private static func endsWithPlace(_ tokens: Tokens, _ name: Range<Int>) -> Bool {
    name.dropFirst().contains { index in
      PlaceReader.match(tokens, at: index, before: name.upperBound)?.end == name.upperBound
        && OrganHead.table.match(tokens, at: index, before: name.upperBound) == nil
    }
  }
}
