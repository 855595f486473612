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
    return stop.map { placeTail(tokens, $0, end) }
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
