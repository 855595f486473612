internal import PlanModel
internal import PlanText

extension Field {
  /// What the heading of a programme and the sentences under it call the programme.
  package static let programmeNamings = Field(
    name: "particulars.programmeNamings",
    examples: [
      Example(
        "KẾ HOẠCH\nNhân rộng điển hình\nI. NỘI DUNG\n- Điển hình trong Phong trào thi đua “Dạy tốt - Học tốt” và Cuộc vận động “Hai không”:\n+ Đối với cá nhân: tận tâm.\nGiao Phòng Giáo dục và Đào tạo xây dựng ít nhất 02 điển hình/năm trong Phong trào “Dạy tốt - Học tốt”.\n- Mô hình trong thực hiện Cuộc vận động “Đoàn kết”:\n+ Đối với cá nhân: tận tâm.\nĐề nghị Mặt trận Tổ quốc huyện lựa chọn 03 mô hình trong thực hiện cuộc vận động.",
        gives: "p1 heading Phong trào thi đua [Dạy tốt - Học tốt|Hai không]",
        "p1 text Phong trào [Dạy tốt - Học tốt]", "p2 heading Cuộc vận động [Đoàn kết]",
        "p2 text cuộc vận động []"),
      Example(
        "KẾ HOẠCH\nNhân rộng điển hình\nI. NỘI DUNG\n1. Xây dựng điển hình trong lao động giỏi:\nCá nhân có sáng kiến.\nXây dựng điển hình hưởng ứng Phong trào lao động giỏi do Liên đoàn Lao động huyện phát động.",
        gives: "p1 heading - [lao động giỏi]", "p1 text Phong trào [lao động giỏi]"),
    ],
    read: { draft in draft.plan.particulars.programmeNamings = ProgrammeNamings.read(draft) },
    describe: { plan, document in
      plan.particulars.programmeNamings.map { naming in
        let names = naming.names.map { document.words(at: $0) }.joined(separator: "|")
        return
          "\(naming.programme) \(naming.isHeading ? "heading" : "text") \(naming.kind.map { document.words(at: $0) } ?? "-") [\(names)]"
      }
    })
}

enum ProgrammeNamings {
  private static let connectors = PhraseTable<Bool>(
    lines: """
      hưởng ứng
      hưởng ứng thực hiện
      trong
      trong thực hiện
      trong việc
      """)
  private static let kinds = PhraseTable<Bool>(
    lines: "chương trình\ncuộc vận động\nhội thi\nphong trào\nphong trào thi đua")
  private static let models = PhraseTable<Bool>(
    lines: "mô hình\nđiển hình\nđiển hình tiên tiến\ngương điển hình")
  private static let launchers = PhraseTable<Bool>(lines: "do\ncủa")

  static func read(_ draft: Draft) -> [ProgrammeNaming] {
    var namings: [ProgrammeNaming] = []
    for programme in draft.plan.programmes {
      let heading = draft.tokens.indices(in: programme.name)
      guard var first = naming(draft.tokens, heading, programme.id) else { continue }
      first.isHeading = true
      namings.append(first)
      let criteria = Set(programme.criteria.map { $0.span.start })
      for index in lines(of: programme, draft) {
        let body = draft.lines[index].body
        guard let start = body.first, !criteria.contains(draft.tokens[start].start),
          let naming = naming(draft.tokens, body, programme.id)
        else { continue }
        namings.append(naming)
      }
    }
    return namings
  }

  /// The lines under the heading.
  private static func lines(of programme: Programme, _ draft: Draft) -> Range<Int> {
    guard let first = draft.line(at: programme.span.start),
      let last = draft.line(at: max(programme.span.start, programme.span.end - 1))
    else { return 0..<0 }
    return first + 1..<max(first, last) + 1
  }

  /// The phrase behind the last "mô hình … trong" or "điển hình … hưởng ứng" of a range.
  private static func naming(_ tokens: Tokens, _ range: Range<Int>, _ id: String)
    -> ProgrammeNaming?
  {
    var isBehindModel = false
    var found: Int?
    for at in range {
      if models.match(tokens, at: at, before: range.upperBound) != nil { isBehindModel = true }
      if isBehindModel, found == nil,
        let (_, length) = connectors.match(tokens, at: at, before: range.upperBound)
      {
        found = at + length
      }
    }
    guard let start = found, start < range.upperBound else { return nil }
    var end = start
    var isQuoted = false
    while end < range.upperBound {
      if tokens[end].isSymbol("\"") { isQuoted.toggle() }
      if !isQuoted, end > start,
        tokens[end].isSymbol(".") || tokens[end].isSymbol(";")
          || tokens[end].isSymbol(":") || launches(tokens, end, range.upperBound)
      {
        break
      }
      end += 1
    }
    let kind = kinds.match(tokens, at: start, before: end)
    let behind = start + (kind?.length ?? 0)
    return ProgrammeNaming(
      programme: id, isHeading: false, span: tokens.span(start..<end),
      kind: kind.map { tokens.span(start..<start + $0.length) },
      names: names(tokens, behind..<end))
  }

  /// "do Phòng Nội vụ phát động" and "của Hội" are no part of a name.
  private static func launches(_ tokens: Tokens, _ at: Int, _ end: Int) -> Bool {
    guard let (_, length) = launchers.match(tokens, at: at, before: end), at + length < end else {
      return false
    }
    return tokens[at + length].isCapitalised
  }

  private static func names(_ tokens: Tokens, _ range: Range<Int>) -> [TextSpan] {
    var names: [TextSpan] = []
    var open: Int?
    for at in range where tokens[at].isSymbol("\"") {
      if let start = open {
        if at > start + 1 { names.append(tokens.span(start + 1..<at)) }
        open = nil
      } else {
        open = at
      }
    }
    if names.isEmpty, open == nil, !range.isEmpty { return [tokens.span(range)] }
    return names
  }
}
