internal import PlanModel
internal import PlanText

/// Finds cooperating units: what stands behind "phối hợp với".
enum SupportReader {
  private static let phrases = PhraseTable<Bool>(lines: AssignmentLexicon.cooperation)

  /// The units behind a "phối hợp với" that begins at `index`, and where the list ends.
  static func match(_ tokens: Tokens, at index: Int, before end: Int) -> (
    organs: [Organ], end: Int
  )? {
    guard let (_, length) = phrases.match(tokens, at: index, before: end),
      let (organs, stop) = OrganList.match(
        tokens, at: index + length, before: end, extending: true)
    else { return nil }
    let named = organs.filter { !isPlain(tokens, tokens.indices(in: $0.span)) }
    return named.isEmpty ? nil : (named, stop)
  }

  private static let plain = PhraseTable<Bool>(lines: AssignmentLexicon.plainPartners)

  /// "chính quyền", "cơ quan chủ trì": words for a side, not the name of a unit.
  private static func isPlain(_ tokens: Tokens, _ range: Range<Int>) -> Bool {
    plain.exactly(tokens, range) != nil
  }

  /// All cooperating units named in `range`, each once.
  static func all(_ tokens: Tokens, in range: Range<Int>) -> [Organ] {
    var organs: [Organ] = []
    var at = range.lowerBound
    while at < range.upperBound {
      guard let (found, stop) = match(tokens, at: at, before: range.upperBound) else {
        at += 1
        continue
      }
      organs += found.filter { organ in !organs.contains { $0.name == organ.name } }
      at = stop
    }
    return organs
  }
}
