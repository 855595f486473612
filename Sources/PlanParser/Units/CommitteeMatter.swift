internal import PlanText

/// What a committee is for, as part of its name.
extension OrganReader {
  private static let longestMatter = 14
  private static let matterStops = PhraseTable<Bool>(
    lines:
      "về\ntại\ncho\ncủa\nvới\ncác\ntheo\ntrên\ntừ\nđến\nđể\nlà\ncó\nđã\nsẽ\ntrong\nđược\nbáo cáo\nban hành"
  )

  private static let matters = PhraseTable<Bool>(lines: OrganLexicon.matters)
  private static let works = PhraseTable<Bool>(lines: "công tác\nvề công tác")
  private static let mostMatters = 6

  /// "Ban Chỉ huy phòng chống thiên tai | và tìm kiếm cứu nạn huyện": behind the matters that the lexicon knows, one after another, and their place; nil where none stands at `start`.
  static func knownMattersEnd(_ tokens: Tokens, _ start: Int, _ end: Int) -> Int? {
    var stop: Int?
    var at = start
    for _ in 0..<mostMatters {
      if at < end, PlaceReader.isJoiner(tokens, at) || tokens[at].isSymbol("-") { at += 1 }
      at += works.match(tokens, at: at, before: end)?.length ?? 0
      guard let (_, length) = matters.match(tokens, at: at, before: end) else { break }
      at += length
      stop = at
    }
    guard let stop else { return nil }
    let place = placeTail(tokens, stop, end)
    guard place == stop, stop + 1 < end, tokens[stop].isSymbol(","),
      isUnknownMatter(tokens, stop + 1, end)
    else { return place }
    return furtherMatterEnd(tokens, stop + 1, end) ?? (tokens[stop + 1].isCapitalised ? stop : nil)
  }

  private static let longestFurtherMatter = 8

  /// Whether a word at `index` opens nothing that the lexicons know: no organ, group or verb.
  private static func isUnknownMatter(_ tokens: Tokens, _ index: Int, _ end: Int) -> Bool {
    tokens[index].kind == .word
      && OrganHead.table.match(tokens, at: index, before: end) == nil
      && OrganHead.determiners.match(tokens, at: index, before: end) == nil
      && OrganHead.groupNouns.match(tokens, at: index, before: end) == nil
      && matterStops.match(tokens, at: index, before: end) == nil
      && !DoerVerbs.startsAction(tokens, index, end)
  }

  /// "…, | đô thị văn minh huyện", "…, | Đề án 06 huyện": behind a last matter that no lexicon knows and the place of the committee, with a verb or a mark behind it.
  private static func furtherMatterEnd(_ tokens: Tokens, _ start: Int, _ end: Int) -> Int? {
    for at in start..<min(end, start + longestFurtherMatter) {
      if at > start, OrganHead.tiers.match(tokens, at: at, before: end) != nil,
        let (stop, _) = PlaceReader.match(tokens, at: at, before: end)
      {
        return stop >= end || tokens[stop].kind == .symbol
          || DoerVerbs.startsAction(tokens, stop, end) ? stop : nil
      }
      guard tokens[at].kind == .number || isUnknownMatter(tokens, at, end) else { return nil }
    }
    return nil
  }

  /// "Ban Chỉ đạo | chuyển đổi số huyện Đăk Nguyên": what a committee is for, in small letters, and the place of its name close behind; nil where no place follows.
  static func matterEnd(_ tokens: Tokens, _ start: Int, _ end: Int) -> Int? {
    for at in start..<min(end, start + longestMatter) {
      if at > start, let (stop, _) = PlaceReader.match(tokens, at: at, before: end) {
        return tokens[stop - 1].isCapitalised ? stop : nil
      }
      let token = tokens[at]
      guard
        token.isSymbol(",") || token.isSymbol("-") || token.kind == .word && !token.isCapitalised,
        matterStops.match(tokens, at: at, before: end) == nil
      else { return nil }
    }
    return nil
  }
}
