internal import PlanModel
internal import PlanText

/// The head of a plan on a page that left out the word "KẾ HOẠCH": what it is says the symbol of its number, what it is about the line in capitals below it.
enum UntitledHead {
  private static let kinds = PhraseTable<DocumentType>(
    lines: "kh = plan\nqđ = decision\nctr = programme\nct = directive\npa = scheme\nđa = project")

  /// Lines between the number and the title: place, date and what stands beside them.
  private static let reach = 4
  /// Tokens of a title, at least.
  private static let shortestTitle = 6

  /// The kind of document by the symbol of its number, and the letters that say it.
  static func type(_ draft: Draft) -> (type: DocumentType, range: Range<Int>)? {
    guard let (line, _) = parts(draft) else { return nil }
    let range = draft.lines[line].tokens
    for index in range.dropFirst() where tokens(draft, joins: index) {
      if let (type, _) = kinds.match(draft.tokens, at: index, before: index + 1) {
        return (type, index..<index + 1)
      }
    }
    return nil
  }

  /// The tokens of the title.
  static func title(_ draft: Draft) -> Range<Int>? {
    parts(draft).map { draft.lines[$0.title].tokens }
  }

  private static func tokens(_ draft: Draft, joins index: Int) -> Bool {
    let before = draft.tokens[index - 1]
    return before.isSymbol("/") || before.isSymbol("-")
  }

  /// The line of the number and that of the title.
  private static func parts(_ draft: Draft) -> (number: Int, title: Int)? {
    guard draft.zones.typeLine == nil, let number = NumberField.read(draft),
      let line = draft.line(at: number.span.start)
    else { return nil }
    for index in draft.lines.indices.dropFirst(line + 1).prefix(reach) {
      let words = draft.lines[index].tokens
      guard words.count >= shortestTitle, draft.lines[index].label == nil,
        words.allSatisfy({ draft.tokens[$0].isAllCaps || draft.tokens[$0].kind != .word }),
        prevention.match(draft.tokens, at: words.lowerBound, before: words.upperBound) != nil
          || OrganReader.find(draft.tokens, at: words.lowerBound, before: words.upperBound) == nil,
        nation.match(draft.tokens, at: words.lowerBound, before: words.upperBound) == nil
      else { continue }
      return (line, index)
    }
    return nil
  }

  /// "PHÒNG, CHỐNG BỆNH DẠI …" is no department.
  private static let prevention = PhraseTable<Bool>(
    lines: "phòng cháy\nphòng chống\nphòng ngừa\nphòng, chống")
  private static let nation = PhraseTable<Bool>(lines: "cộng hòa xã hội\nđộc lập")
}
