internal import PlanText

/// The ages of those who are counted: "trẻ em | dưới 6 tuổi", "người dân | từ 18 tuổi trở lên".
extension CountedPhrase {
  private static let ageOpenings = PhraseTable<Bool>(
    lines: "dưới\nđủ\ntrên\ntừ\ntừ đủ\ntrong độ tuổi\ntrong độ tuổi từ\ntrong độ tuổi từ đủ")
  private static let ageJoints = PhraseTable<Bool>(lines: "-\ndưới\nđến\nđến dưới\nđến đủ")
  private static let years = PhraseTable<Bool>(lines: "tháng tuổi\ntuổi")
  static let ageBounds = PhraseTable<Bool>(lines: "trở lên\ntrở xuống")
  /// Tokens of an age at most.
  private static let longestAge = 10

  /// How many tokens an age that begins at `index` takes; nil where none does.
  static func ageLength(_ tokens: Tokens, _ index: Int, _ end: Int) -> Int? {
    guard let (_, opening) = ageOpenings.match(tokens, at: index, before: end),
      index + opening < end, tokens[index + opening].kind == .number
    else { return nil }
    var at = index + opening
    while at < min(end, index + longestAge) {
      if tokens[at].kind == .number {
        at += 1
      } else if let (_, length) = years.match(tokens, at: at, before: end) {
        at += length
        return at - index + (ageBounds.match(tokens, at: at, before: end)?.length ?? 0)
      } else if let (_, length) = ageJoints.match(tokens, at: at, before: end) {
        at += length
      } else {
        return nil
      }
    }
    return nil
  }
}
