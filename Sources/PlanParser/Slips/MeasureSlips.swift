internal import PlanText

/// Finds the raised 2 of square metres that recognition took for a mark or for a hook: `500 m”`, `500 m?`, `500 mỷ`.
///
/// Only behind numbers in recognised lines, and only letters that with their hook are no word.
enum MeasureSlips {
  static func mend(_ tokens: inout Tokens, _ document: SourceDocument) -> [Slip] {
    var slips: [Slip] = []
    for (index, block) in document.blocks.enumerated() where block.origin.confidence != nil {
      let range = tokens.blocks[index]
      guard range.count >= 2 else { continue }
      for at in range.dropFirst() where tokens[at - 1].kind == .number {
        guard tokens[at].kind == .word else { continue }
        if hooked.match(tokens, at: at, before: at + 1) != nil {
          tokens.compare(at..<at + 1, as: Tokens("m").all.map(\.key))
          slips.append(Slip(span: tokens.span(at..<at + 1), meant: "m2"))
        } else if isMarked(tokens, at, before: range.upperBound) {
          slips.append(Slip(span: tokens.span(at..<at + 2), meant: "m2"))
        }
      }
    }
    return slips
  }

  /// Whether an `m` has a mark closely behind it that no measure has.
  private static func isMarked(_ tokens: Tokens, _ at: Int, before end: Int) -> Bool {
    guard at + 1 < end, tokens.words(at..<at + 1) == "m", tokens[at + 1].kind == .symbol,
      !tokens[at + 1].spaceBefore
    else { return false }
    let mark = tokens[at + 1].symbol
    return mark == 0x22 || mark == 0x27 || mark == 0x3F || mark == 0x2A || mark == 1
  }

  private static let hooked = PhraseTable<Bool>(
    lines: """
      mỷ
      mử
      """
  )
}
