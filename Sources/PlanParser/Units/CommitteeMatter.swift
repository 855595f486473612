internal import PlanText

/// What a committee is for, as part of its name.
extension OrganReader {
  private static let longestMatter = 14
  private static let matterStops = PhraseTable<Bool>(
    lines:
      "về\ntại\ncho\ncủa\nvới\ncác\ntheo\ntrên\ntừ\nđến\nđể\nlà\ncó\nđã\nsẽ\ntrong\nđược\nbáo cáo\nban hành"
  )

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
