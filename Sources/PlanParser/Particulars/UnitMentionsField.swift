internal import PlanModel
internal import PlanText

extension Field {
  /// The words for kinds of units, with the names behind them.
  package static let unitMentions = Field(
    name: "particulars.unitMentions",
    examples: [
      Example(
        "KẾ HOẠCH\nTập huấn\nI. NHIỆM VỤ\n1. Công an huyện Đông Khê, thị xã giúp mỗi xã lập 02 tổ/thôn; thôn Nà Lạn gửi văn bản.",
        gives: "huyen Đông Khê", "thixa", "xa each", "- each"),
      Example(
        "KẾ HOẠCH\nTập huấn\nI. NHIỆM VỤ\n1. Phòng Lao động - Thương binh và Xã hội giúp hợp tác xã Đồng Tâm và xã Hội Sơn.",
        gives: "xa Hội Sơn"),
    ],
    read: { draft in
      for block in draft.tokens.blocks {
        UnitMentions.append(draft.tokens, block, to: &draft.plan.particulars.unitMentions)
      }
    },
    describe: { plan, _ in
      plan.particulars.unitMentions.map { mention in
        [mention.kind?.rawValue ?? "-", mention.name, mention.isEach ? "each" : nil]
          .compactMap { $0 }.joined(separator: " ")
      }
    })
}

/// Finds words for kinds of units, and for parts of communes where each of them is meant.
enum UnitMentions {
  private static let parts = PhraseTable<Bool>(lines: UnitWordLexicon.parts)
  private static let others = PhraseTable<Bool>(lines: UnitWordLexicon.others)
  private static let openings = [parts.firstWords, others.firstWords].reduce(
    into: PlaceName.kinds.firstWords
  ) { $0.formUnion($1) }

  /// Adds those of one paragraph, in order.
  static func append(_ tokens: Tokens, _ block: Range<Int>, to found: inout [UnitMention]) {
    var at = block.lowerBound
    while at < block.upperBound {
      guard openings.mayHold(tokens[at].key) else {
        at += 1
        continue
      }
      let start = at
      let isEach = start > block.lowerBound && isEach(tokens, start - 1)
      if let length = other(tokens, at, block.upperBound) {
        at += length
        continue
      }
      if let place = PlaceName.match(tokens, at: start, before: block.upperBound) {
        at = place.end
        found.append(
          UnitMention(
            kind: place.kind, name: place.name, isEach: isEach, span: tokens.span(start..<at)))
      } else if isEach, let part = parts.match(tokens, at: start, before: block.upperBound) {
        at += part.length
        found.append(
          UnitMention(kind: nil, name: nil, isEach: true, span: tokens.span(start..<at)))
      } else {
        at += 1
      }
    }
  }

  private static func isEach(_ tokens: Tokens, _ at: Int) -> Bool {
    tokens[at].isSymbol("/")
      || QuotaReader.distributing.match(tokens, at: at, before: at + 1) != nil
  }

  /// The length of words that only look like a kind: "Xã hội" and "xã hội", and not "xã Hội Sơn".
  private static func other(_ tokens: Tokens, _ at: Int, _ end: Int) -> Int? {
    guard let length = others.match(tokens, at: at, before: end)?.length else { return nil }
    let next = at + length
    let isName =
      tokens[next - 1].isCapitalised
      && (!tokens[at].isCapitalised || next < end && tokens[next].isCapitalised)
    return isName ? nil : length
  }
}
