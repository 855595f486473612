internal import PlanModel
internal import PlanText

extension Field {
  /// The numbers that are written in words.
  package static let numbersInWords = Field(
    name: "particulars.numbersInWords",
    examples: [
      Example(
        "KẾ HOẠCH\nTập huấn\nI. NHIỆM VỤ\n1. Mở một lớp cho toàn bộ cán bộ vào thứ ba; một số lớp năm 2024.",
        gives: "count một", "all toàn bộ")
    ],
    read: { draft in
      for block in draft.tokens.blocks {
        WordNumbers.append(draft.tokens, block, to: &draft.plan.particulars.numbersInWords)
      }
    },
    describe: { plan, document in
      plan.particulars.numbersInWords.map { "\($0.kind.rawValue) \(document.words(at: $0.span))" }
    })
}

/// Finds numbers that are written in words.
enum WordNumbers {
  /// Nil for words that only look so.
  private static let numbers = PhraseTable<NumberInWords.Kind?>(lines: NumberWordLexicon.numbers) {
    NumberInWords.Kind(rawValue: $0)
  }

  /// Adds those of one paragraph, in order.
  static func append(_ tokens: Tokens, _ block: Range<Int>, to found: inout [NumberInWords]) {
    var at = block.lowerBound
    while at < block.upperBound {
      guard let (kind, length) = numbers.match(tokens, at: at, before: block.upperBound) else {
        at += 1
        continue
      }
      if let kind { found.append(NumberInWords(kind: kind, span: tokens.span(at..<at + length))) }
      at += length
    }
  }
}
