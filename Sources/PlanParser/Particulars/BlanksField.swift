internal import PlanModel
internal import PlanText

extension Field {
  /// Places that were left for the pen.
  package static let blanks = Field(
    name: "particulars.blanks",
    examples: [
      Example(
        "KẾ HOẠCH\nTập huấn\nThực hiện Kế hoạch số /KH-UBND của UBND huyện Đông Khê;\nI. MỤC ĐÍCH\n1. Họp trước ngày …/…/2024 theo Công văn số …/UBND-NV.\n2. Lớp học tại ............",
        gives: "số /KH-UBND", "ngày …/…/2024", "số …/UBND-NV", "............"),
      // An ellipsis at the end of a list is no blank, nor is a form's.
      Example("KẾ HOẠCH\nTập huấn\nI. MỤC ĐÍCH\n1. Đóng góp công lao động... và đất đai,…"),
    ],
    read: { draft in draft.plan.particulars.blanks = Blanks.read(draft) },
    describe: { plan, document in plan.particulars.blanks.map { document.words(at: $0) } })
}

enum Blanks {
  private static let numbered = PhraseTable<Bool>(lines: "số\nsố:")
  private static let dated = PhraseTable<Bool>(lines: "ngày")

  /// The blanks of the preamble and the body; annexes hold forms, whose blanks are meant.
  static func read(_ draft: Draft) -> [TextSpan] {
    let start = draft.zones.preamble.lowerBound
    let end = draft.zones.restarts.filter { $0 >= start }.min() ?? draft.lines.count
    var blanks: [TextSpan] = []
    for index in start..<max(start, end)
    where !draft.zones.isClosing(index) && draft.lines[index].cell == nil {
      append(draft.tokens, draft.lines[index].tokens, to: &blanks)
    }
    return blanks
  }

  private static func append(_ tokens: Tokens, _ line: Range<Int>, to blanks: inout [TextSpan]) {
    var at = line.lowerBound
    var isQuoted = false
    while at < line.upperBound {
      if tokens[at].isSymbol("\"") { isQuoted.toggle() }
      if !isQuoted,
        let end = blankNumber(tokens, at, line.upperBound)
          ?? blankDate(tokens, at, line.upperBound) ?? dots(tokens, at, line.upperBound)
      {
        blanks.append(tokens.span(at..<end))
        at = end
      } else {
        at += 1
      }
    }
  }

  /// "số /KH-UBND", "số …/UBND-NV".
  private static func blankNumber(_ tokens: Tokens, _ at: Int, _ end: Int) -> Int? {
    guard let (_, length) = numbered.match(tokens, at: at, before: end) else { return nil }
    var next = at + length
    while next < end, isDot(tokens, next) { next += 1 }
    guard next + 1 < end, tokens[next].isSymbol("/"), tokens[next + 1].isAllCaps else { return nil }
    next += 2
    while next < end, !tokens[next].spaceBefore,
      tokens[next].isSymbol("-") || tokens[next].isAllCaps
    {
      next += 1
    }
    return next
  }

  /// "ngày …/…/2024", "ngày … tháng".
  private static func blankDate(_ tokens: Tokens, _ at: Int, _ end: Int) -> Int? {
    guard dated.match(tokens, at: at, before: end) != nil,
      let (date, length, isBlank, _) = DateReader.match(tokens, at: at, before: end), isBlank,
      date != PartialDate(), at + 1 < end, isDot(tokens, at + 1)
    else { return nil }
    return at + length
  }

  /// Six dots or more, or two signs of an ellipsis.
  private static func dots(_ tokens: Tokens, _ at: Int, _ end: Int) -> Int? {
    var next = at
    while next < end, isDot(tokens, next), next == at || !tokens[next].spaceBefore { next += 1 }
    guard next > at else { return nil }
    let bytes = tokens.span(at..<next).count
    return bytes >= 6 && next - at >= 2 ? next : nil
  }

  private static func isDot(_ tokens: Tokens, _ at: Int) -> Bool {
    tokens[at].isSymbol(".") || tokens[at].isSymbol("_")
      || tokens[at].kind == .symbol && tokens.words(at..<at + 1) == "…"
  }
}
