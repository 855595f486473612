internal import PlanModel
internal import PlanText

/// Place and date of issue that the end of a line cuts in two: "Hoa Lâm, ngày 01" / "tháng 7 năm 2021".
enum CutIssueDate {
  private static let months = PhraseTable<Bool>(lines: "tháng")
  private static let days = PhraseTable<Bool>(lines: "ngày")
  /// Tokens of a place and "ngày" at most.
  private static let longestPlace = 10

  /// What was found on line `index`, with what the line below, or the one above it, tells of it; its words stay those of its own line.
  static func whole(_ issued: Issued, line index: Int, _ draft: Draft) -> Issued {
    let tokens = draft.tokens
    let line = draft.lines[index].tokens
    let found = tokens.indices(in: issued.span)
    var issued = issued
    if let day = issued.date?.day, issued.date?.month == nil, found.upperBound == line.upperBound,
      index + 1 < draft.zones.head.upperBound, let next = draft.lines[index + 1].tokens.first,
      let rest = monthAndYear(next, draft.lines[index + 1].tokens.upperBound, tokens)
    {
      issued.date = PartialDate(year: rest.year, month: rest.month, day: day)
    } else if issued.place == nil, index > 0, found.lowerBound == line.lowerBound,
      months.match(tokens, at: line.lowerBound, before: line.upperBound) != nil
    {
      issued.place = place(draft.lines[index - 1].tokens, tokens)
    }
    return issued
  }

  private static func monthAndYear(_ at: Int, _ end: Int, _ tokens: Tokens) -> PartialDate? {
    guard months.match(tokens, at: at, before: end) != nil,
      let found = DateReader.match(tokens, at: at, before: end), !found.isImpossible,
      found.date.year != nil, found.date.month != nil
    else { return nil }
    return found.date
  }

  /// "Hoa Lâm, ngày": the place of a line that leaves the day blank.
  private static func place(_ line: Range<Int>, _ tokens: Tokens) -> String? {
    guard line.count <= longestPlace, line.count > 2, let last = line.last,
      days.match(tokens, at: last, before: line.upperBound) != nil, tokens[last - 1].isSymbol(","),
      (line.lowerBound..<last - 1).allSatisfy({ tokens[$0].isCapitalised })
    else { return nil }
    return tokens.words(line.lowerBound..<last - 1)
  }
}
