internal import PlanText

/// Reads the subject of an official letter – công văn –, which names no type: "V/v …" below its number (Nghị định 30/2020/NĐ-CP, Phụ lục I, II.5).
enum OfficialLetterReader {
  private static let openings = PhraseTable<Bool>(lines: "v/v\nv/v:\nvề việc\nvề việc:")
  private static let addressees = PhraseTable<Bool>(lines: "kính gửi")
  /// Lines of a letter's head at the most.
  private static let longestHead = 25

  /// "V/v" and the subject behind it, in the head of a document that has a number, names no type and says to whom it goes.
  static func subject(_ draft: Draft) -> (opening: Range<Int>, subject: Range<Int>)? {
    let tokens = draft.tokens
    guard draft.zones.typeLine == nil else { return nil }
    let head = draft.lines.prefix(longestHead)
    let isAddressed = head.contains { line in
      line.tokens.first.map {
        addressees.match(tokens, at: $0, before: line.tokens.upperBound) != nil
      } ?? false
    }
    guard isAddressed, NumberField.read(draft) != nil else { return nil }
    for line in head {
      guard let first = line.tokens.first,
        let (_, length) = openings.match(tokens, at: first, before: line.tokens.upperBound),
        line.tokens.count > length
      else { continue }
      return (first..<first + length, first + length..<line.tokens.upperBound)
    }
    return nil
  }
}
