internal import PlanModel
internal import PlanText

extension Field {
  /// Nơi nhận: to whom the document goes, one entry a line.
  package static let recipients = Field(
    name: "header.recipients",
    examples: [
      Example(
        "KẾ HOẠCH\nNơi nhận:\n- UBND huyện (b/c);\n- Các thôn;\n- Lưu: VT, VX.\nKT. CHỦ TỊCH\nPHÓ CHỦ TỊCH\nLê Văn Mẫu",
        gives: "UBND huyện (b/c)", "Các thôn", "Lưu: VT, VX"),
      Example(
        "KẾ HOẠCH\nNơi nhận: TM. ỦY BAN NHÂN DÂN\n- UBND huyện (b/c); CHỦ TỊCH\n- Các thôn;\n- Lưu VP. Lê Văn Mẫu",
        gives: "UBND huyện (b/c)", "Các thôn", "Lưu VP"),
      Example(
        "KẾ HOẠCH\nNơi nhận:\n- Như trên;\n- Lưu: VT.\nLưu Thị Mẫu", gives: "Như trên", "Lưu: VT"),
    ],
    read: { draft in
      draft.plan.header.recipients = Recipients.read(draft)
      if draft.plan.header.recipients.isEmpty {
        draft.plan.header.recipients = Recipients.readUnheaded(draft)
        if !draft.plan.header.recipients.isEmpty {
          draft.plan.header.recipientsReading.insert(.slipTolerated)
        }
      }
      if draft.plan.header.recipients.isEmpty, draft.zones.typeLine != nil {
        draft.notes.append(Note(.missingRecipients, .warning))
      }
    },
    describe: { plan, document in plan.header.recipients.map { document.words(at: $0) } })
}

/// Reads the first list of recipients.
enum Recipients {
  static func read(_ draft: Draft) -> [TextSpan] {
    let (lines, tokens) = (draft.lines, draft.tokens)
    let start = draft.zones.typeLine ?? 0
    guard
      let heading = lines.indices.dropFirst(start).first(where: {
        lines[$0].opening.contains(.closings)
          && ClosingReader.isRecipientsHeading(lines[$0], tokens)
      })
    else { return [] }
    let end = ClosingReader.recipientsEnd(lines, tokens, from: heading)
    var entries: [TextSpan] = []
    var first = lines[heading].tokens
    let isGlued = GluedClosing.authority(lines[heading], tokens) != nil
    if !isGlued, let colon = first.first(where: { tokens[$0].isSymbol(":") }) {
      first = colon + 1..<first.upperBound
      append(first, tokens, to: &entries, isInline: true)
    }
    for index in heading + 1..<max(end, heading + 1) {
      var body = lines[index].body
      if isGlued, let tail = GluedClosing.tail(body, tokens) {
        body = body.lowerBound..<tail.lowerBound
      }
      append(body, tokens, to: &entries)
    }
    return entries
  }

  /// Reads the first list whose heading cannot be read.
  static func readUnheaded(_ draft: Draft) -> [TextSpan] {
    let (lines, tokens) = (draft.lines, draft.tokens)
    let start = draft.zones.typeLine ?? 0
    for last in lines.indices.dropFirst(start) {
      guard lines[last].opening.contains(.closings),
        let first = ClosingReader.unheadedRecipients(lines, tokens, endingAt: last, after: start)
      else { continue }
      var entries: [TextSpan] = []
      for index in first...last { append(lines[index].body, tokens, to: &entries) }
      return entries
    }
    return []
  }

  /// Adds the entries of one line: usually one, more where dashes part several.
  private static func append(
    _ range: Range<Int>, _ tokens: Tokens, to entries: inout [TextSpan], isInline: Bool = false
  ) {
    var start = range.lowerBound
    for index in range {
      let isEnd = index == range.upperBound - 1
      let parts =
        tokens[index].isSymbol(";") && (isEnd || isInline || tokens[index + 1].isSymbol("-"))
      guard parts || isEnd else { continue }
      var piece = start..<(parts ? index : index + 1)
      while let first = piece.first, tokens[first].isSymbol("-") || tokens[first].isSymbol("+") {
        piece = first + 1..<piece.upperBound
      }
      while let last = piece.last, [0x3B, 0x2E, 0x2C].contains(tokens[last].symbol) {
        piece = piece.lowerBound..<last
      }
      if !piece.isEmpty { entries.append(tokens.span(piece)) }
      start = index + 1
    }
  }
}
