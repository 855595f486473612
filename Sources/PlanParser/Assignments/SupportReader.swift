internal import PlanModel
internal import PlanText

/// Finds cooperating units: what stands behind "phối hợp với".
enum SupportReader {
  static var phrases: MarkedTable<Bool> { MarkedTable(.cooperation, phrasesTable) }
  private static let phrasesTable = PhraseTable<Bool>(lines: AssignmentLexicon.cooperation)

  /// The units behind a "phối hợp với" that begins at `index`, and where the list ends.
  static func match(_ tokens: Tokens, at index: Int, before end: Int) -> (
    organs: [Organ], end: Int
  )? {
    find(tokens, at: index, before: end).map { members, end in
      (members.map { $0.organ(tokens) }, end)
    }
  }

  /// Where the units stand that `match` finds.
  static func find(_ tokens: Tokens, at index: Int, before end: Int) -> (
    members: [OrganMatch], end: Int
  )? {
    guard let (_, length) = phrases.match(tokens, at: index, before: end),
      let (members, stop) = OrganList.find(
        tokens, at: index + length, before: end, extending: true)
    else { return nil }
    let named = members.filter { !isPlain(tokens, $0.range) }
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
    while true {
      at = tokens.first(of: .cooperation, from: at, before: range.upperBound)
      guard at < range.upperBound else { break }
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
