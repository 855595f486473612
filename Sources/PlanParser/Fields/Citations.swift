internal import PlanModel
internal import PlanText

extension Field {
  /// Every official document that the plan names with a number, and laws named by title.
  package static let citations = Field(
    name: "citations",
    examples: [
      Example(
        "KẾ HOẠCH\nGiảm nghèo\nCăn cứ Kế hoạch số 219/KH-UBND ngày 10 tháng 11 năm 2021 của Ủy ban nhân dân tỉnh Hoa Lâm về giảm nghèo, UBND huyện Đông Khê ban hành Kế hoạch như sau:\nI. MỤC ĐÍCH\n1. Thực hiện Chỉ thị số 34-CT/TW và Luật Đất đai.",
        gives: "plan 219/KH-UBND 2021-11-10 Ủy ban nhân dân tỉnh Hoa Lâm basis",
        "directive 34-CT/TW - - mention", "law - - - mention"),
      Example(
        "KẾ HOẠCH\nChuyển đổi số\nCăn cứ các Quyết định số 99/QĐ-UBND, 103/QĐ-UBND ngày 02/3/2023 của UBND tỉnh Hoa Lâm;\nI. MỤC ĐÍCH",
        gives: "decision 99/QĐ-UBND - Ủy ban nhân dân tỉnh Hoa Lâm basis",
        "decision 103/QĐ-UBND 2023-03-02 Ủy ban nhân dân tỉnh Hoa Lâm basis"),
      Example(
        "KẾ HOẠCH\nTập huấn\nThực hiện Công văn số 423/UBND-NV ngày 21/02/2024 của UBND huyện Đông Khê;\nI. MỤC ĐÍCH\n1. Theo Công văn số 423/UBND-NV.",
        gives: "officialLetter 423/UBND-NV 2024-02-21 Ủy ban nhân dân huyện Đông Khê basis"),
      Example("KẾ HOẠCH\nTập huấn\nI. MỤC ĐÍCH\n1. Đạt 2/3 số hộ, 19/19 tiêu chí từ 01/7/2025."),
    ],
    read: { draft in
      draft.scanLines()
      draft.plan.citations = Citations.read(draft)
      if draft.plan.header.issuer?.superior == nil {
        if let superior = SuperiorReader.read(draft.plan) {
          draft.plan.header.issuer?.superior = superior
          draft.plan.header.issuer?.reading.insert(.superiorFromBasis)
        }
      }
    },
    describe: { plan, _ in
      plan.citations.map {
        "\($0.type.rawValue) \($0.number ?? "-") \($0.date?.iso ?? "-") \($0.issuer ?? "-") \($0.role.rawValue)"
      }
    })
}

/// Gathers namings into citations: one a document, at its first naming.
enum Citations {
  static func read(_ draft: Draft) -> [Citation] {
    let own = draft.plan.header.number
    var citations: [Citation] = []
    var byKey: [String: Int] = [:]
    var bySerial: [String: Int] = [:]
    let start = draft.zones.typeLine.map { $0 + 1 } ?? draft.zones.head.upperBound
    for index in draft.lines.indices.dropFirst(start) where !draft.zones.isClosing(index) {
      let line = draft.lines[index]
      if let title = draft.plan.header.title, draft.tokens.span(line.tokens).contains(title),
        line.tokens.count <= draft.tokens.indices(in: title).count + 3
      {
        continue
      }
      let isPreamble = draft.zones.preamble.contains(index)
      for match in draft.citations[index] {
        if isOwn(match, own, draft) { continue }
        let key = key(match, draft)
        let serialKey = "\(match.type.rawValue) \(match.serial ?? -1)"
        let known =
          byKey[key] ?? (match.number != nil && !match.hasSymbol ? bySerial[serialKey] : nil)
        let span = draft.tokens.span(match.range)
        if let known {
          citations[known].mentions.append(span)
          complete(&citations[known], with: match, draft)
          continue
        }
        byKey[key] = citations.count
        if match.serial != nil, bySerial[serialKey] == nil { bySerial[serialKey] = citations.count }
        var citation = Citation(
          type: match.type, number: match.number, date: match.date, issuer: match.issuer,
          title: match.title.map { draft.tokens.span($0) }, role: isPreamble ? .basis : .mention,
          span: span, section: draft.path(ofLine: index))
        citation.reading = match.steps(draft.tokens)
        citations.append(citation)
      }
    }
    return citations
  }

  /// What the first naming left out and a later one says is kept only in the later one; the entry itself stays as written, but for the title.
  private static func complete(
    _ citation: inout Citation, with match: CitationMatch, _ draft: Draft
  ) {
    if citation.title == nil, let title = match.title, citation.number != nil {
      citation.title = draft.tokens.span(title)
      citation.reading.insert(.titleFromLaterNaming)
    }
  }

  /// Numbers are compared without case, hyphens and spaces, titles folded.
  private static func key(_ match: CitationMatch, _ draft: Draft) -> String {
    guard let number = match.number else {
      return String(decoding: Folding.fold(draft.tokens, match.naming), as: UTF8.self)
    }
    guard match.hasSymbol else { return "\(match.type.rawValue) \(number)" }
    if match.serial == nil {
      return "\(match.type.rawValue) \(number) \(draft.tokens.span(match.naming).start)"
    }
    return number.lowercased().filter { $0 != "-" }
  }

  private static let attached = PhraseTable<Bool>(lines: "kèm theo\nban hành kèm theo")

  /// The document's own number, as annex heads repeat it.
  private static func isOwn(_ match: CitationMatch, _ own: DocumentNumber?, _ draft: Draft) -> Bool
  {
    let tokens = draft.tokens
    let before = max(match.naming.lowerBound - 4, 0)..<match.naming.lowerBound
    let isAttached = before.contains {
      attached.match(tokens, at: $0, before: match.naming.lowerBound) != nil
    }
    guard let own, let number = match.number, match.hasSymbol else { return false }
    let ownText = draft.document.words(at: own.span).filter { $0 != " " && $0 != "\u{A0}" }
    if own.serial != nil { return number.lowercased() == ownText.lowercased() }
    return isAttached && number.lowercased().hasSuffix(own.symbol.lowercased())
  }
}
