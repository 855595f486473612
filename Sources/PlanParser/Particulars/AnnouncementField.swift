internal import PlanModel
internal import PlanText

extension Field {
  /// The subject of the plan as the end of its preamble announces it.
  package static let announcement = Field(
    name: "particulars.announcement",
    examples: [
      Example(
        "KẾ HOẠCH\nPhòng, chống dịch năm 2024\nThực hiện Kế hoạch số 12/KH-UBND ngày 02/3/2024 của UBND huyện Đông Khê về phòng, chống dịch năm 2024, UBND xã Suối Mơ ban hành Kế hoạch phòng, chống dịch năm 2024 như sau:\nI. MỤC ĐÍCH",
        gives: "phòng, chống dịch năm 2024"),
      Example(
        "KẾ HOẠCH\nTập huấn\nUBND xã Suối Mơ xây dựng: Kế hoạch tập huấn với các nội dung cụ thể như sau:\nI. MỤC ĐÍCH",
        gives: "tập huấn"),
      Example("KẾ HOẠCH\nTập huấn\nUBND xã Suối Mơ ban hành Kế hoạch như sau:\nI. MỤC ĐÍCH"),
    ],
    read: { draft in
      guard let found = Announcement.read(draft) else { return }
      draft.plan.particulars.announcement = found.subject
      draft.plan.particulars.announcer = found.announcer
    },
    describe: { plan, document in
      plan.particulars.announcement.map { [document.words(at: $0)] } ?? []
    })
}

enum Announcement {
  private static let verbs = PhraseTable<Bool>(
    lines: "ban hành\nxây dựng\ntriển khai\nlập\ntriển khai thực hiện\ntổ chức thực hiện")
  private static let noun = PhraseTable<Bool>(lines: "kế hoạch")
  private static let ends = PhraseTable<Bool>(
    lines: """
      như sau
      cụ thể như sau
      cụ thể
      với các nội dung
      với các nội dung sau
      với các nội dung như sau
      với các nội dung cụ thể như sau
      với nội dung
      với nội dung như sau
      với những nội dung
      với một số nội dung
      """)

  static func read(_ draft: Draft) -> (subject: TextSpan?, announcer: Organ?)? {
    let tokens = draft.tokens
    for index in draft.zones.preamble.reversed() {
      let line = draft.lines[index].tokens
      guard
        let stop = line.last(where: { ends.match(tokens, at: $0, before: line.upperBound) != nil }),
        let (verb, noun) = start(tokens, line.lowerBound..<stop, draft.citations[index])
      else { continue }
      var end =
        line.first(where: {
          $0 >= noun && ends.match(tokens, at: $0, before: line.upperBound) != nil
        }) ?? stop
      while end > noun, tokens[end - 1].kind == .symbol, !tokens[end - 1].isSymbol("\""),
        !tokens[end - 1].isSymbol(")")
      {
        end -= 1
      }
      let announcer = announcer(tokens, line.lowerBound..<verb)
      return (end > noun ? tokens.span(noun..<end) : nil, announcer)
    }
    return nil
  }

  /// Where the subject begins: behind the last "ban hành Kế hoạch", a colon between or behind.
  private static func start(
    _ tokens: Tokens, _ range: Range<Int>, _ citations: [CitationMatch]
  ) -> (verb: Int, subject: Int)? {
    for at in range.reversed() where !citations.contains(where: { $0.range.contains(at) }) {
      guard let (_, length) = verbs.match(tokens, at: at, before: range.upperBound) else {
        continue
      }
      var next = at + length
      if next < range.upperBound, tokens[next].isSymbol(":") { next += 1 }
      guard let (_, word) = noun.match(tokens, at: next, before: range.upperBound) else { continue }
      next += word
      if next < range.upperBound, tokens[next].isSymbol(":") { next += 1 }
      return (at, next)
    }
    return nil
  }

  /// The organ named right before the verb.
  private static func announcer(_ tokens: Tokens, _ range: Range<Int>) -> Organ? {
    for at in range.suffix(24) {
      if let (organ, end) = OrganReader.match(tokens, at: at, before: range.upperBound),
        end == range.upperBound
      {
        return organ
      }
    }
    return nil
  }
}
