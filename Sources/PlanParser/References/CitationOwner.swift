internal import PlanModel
internal import PlanText

/// Finds the issuer that stands before a document: "Công ty A tại Văn bản số 5", "UBND tỉnh đã ban hành Kế hoạch số 7".
enum CitationOwner {
  private static let places = PhraseTable<Bool>(lines: "tại\ntheo")
  private static let issues = PhraseTable<Bool>(
    lines: "ban hành\nđã ban hành\nvừa ban hành\ncó\nđã có\nký ban hành\nđã ký ban hành\ngửi")
  private static let owner = PhraseTable<Bool>(lines: "của\ndo")
  private static let and = PhraseTable<Bool>(lines: "và")

  /// Tokens that a name and the words behind it take at the most.
  private static let longest = 28

  /// The issuer before `match`; `start` is the line's first token.
  static func match(_ tokens: Tokens, before match: CitationMatch, from start: Int) -> (
    name: String, organ: Organ?
  )? {
    guard let end = nameEnd(tokens, match.range.lowerBound, start) else { return nil }
    let first = max(start, end - longest)
    var hard = first
    for index in (first..<end).reversed() where isHard(tokens, index) {
      hard = index + 1
      break
    }
    for index in hard..<end where index == hard || isSoft(tokens, index - 1) {
      guard tokens[index].isCapitalised,
        let (organ, stop) = OrganReader.match(tokens, at: index, before: end), stop == end,
        organ.kind != .collective, match.mayComeFrom(organ)
      else { continue }
      return (ProperCase.name(tokens, index..<end), organ)
    }
    return freeName(tokens, hard..<end, match, start).map { ($0, nil) }
  }

  /// Where the name before a document ends: before "tại" or the verb.
  private static func nameEnd(_ tokens: Tokens, _ index: Int, _ start: Int) -> Int? {
    for length in 1...4 where index - length > start {
      let at = index - length
      if length == 1, places.match(tokens, at: at, before: index) != nil { return at }
      if let found = issues.match(tokens, at: at, before: index), found.length == length,
        issues.match(tokens, at: at - 1, before: index)?.length != length + 1
      {
        return at
      }
    }
    return nil
  }

  /// What no name goes on over.
  private static func isHard(_ tokens: Tokens, _ index: Int) -> Bool {
    switch tokens[index].symbol {
    case 0x3A, 0x3B, 0x28: return true
    case 0x2E: return tokens[index + 1].spaceBefore && !tokens[index - 1].isAllCaps
    default: return owner.match(tokens, at: index, before: index + 1) != nil
    }
  }

  private static func isSoft(_ tokens: Tokens, _ index: Int) -> Bool {
    tokens[index].isSymbol(",") || and.match(tokens, at: index, before: index + 1) != nil
  }

  /// In a list of letters ("…: A tại Văn bản số 1; B tại Văn bản số 2") whatever stands between semicolon and "tại" is the sender.
  private static func freeName(
    _ tokens: Tokens, _ range: Range<Int>, _ match: CitationMatch, _ start: Int
  ) -> String? {
    guard match.type == .officialLetter || match.type == .proposal, range.count >= 2,
      range.lowerBound > start, range.upperBound < match.range.lowerBound,
      tokens[range.lowerBound].isCapitalised,
      [0x3A, 0x3B].contains(tokens[range.lowerBound - 1].symbol),
      places.match(tokens, at: range.upperBound, before: range.upperBound + 1) != nil
    else { return nil }
    let last = tokens[range.upperBound - 1]
    guard last.isCapitalised || last.kind == .number || last.isSymbol(")") else { return nil }
    return ProperCase.name(tokens, range)
  }
}
