internal import PlanModel
internal import PlanText

/// Headings of doers that the grammar of names does not know: teams called after their work.
extension AssignmentReader {
  private static let teams = PhraseTable<Bool>(lines: "ban\nbộ phận\nhội đồng\ntiểu ban\ntổ\nđội")
  private static let otherNouns = PhraseTable<Bool>(
    lines: "ban hành\nban ngày\nban đầu\ntổ chức\ntổ hợp\ntổ ấm\nđội hình\nđội ngũ")
  private static let predicates = PhraseTable<Bool>(
    lines: "có\ncần\nkhông\nlà\nnhằm\nphải\nsẽ\nđã\nđược\nđể")
  /// Tokens of such a name.
  private static let teamNames = 2...14

  /// "Ban kiểm soát", "Ban điều hành các khu phố 1, 2, 3", "Bộ phận Thư viện - Thiết bị" where work is given out: all words of the heading are the name.
  func team(_ range: Range<Int>) -> DoerClause? {
    guard Self.teamNames.contains(range.count), let first = range.first,
      tokens[first].isCapitalised, tokens[first + 1].kind == .word,
      Self.teams.match(tokens, at: first, before: range.upperBound) != nil,
      Self.otherNouns.match(tokens, at: first, before: range.upperBound) == nil,
      Self.predicates.first(tokens, in: range) == nil,
      range.allSatisfy({
        tokens[$0].kind != .symbol || tokens[$0].isSymbol(",") || tokens[$0].isSymbol("-")
      })
    else { return nil }
    let organ = Organ(
      span: tokens.span(range), name: Abbreviations.expand(tokens, range),
      level: OrganReader.tier(tokens, range), kind: .adHoc)
    return DoerClause(
      directive: .states, lead: [organ], support: [], task: range.upperBound..<range.upperBound,
      range: range, isBinding: true)
  }
}
