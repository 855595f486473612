internal import PlanModel
internal import PlanText

extension Field {
  /// What withholds, narrows or puts off what sentences promise.
  package static let qualifiers = Field(
    name: "particulars.qualifiers",
    examples: [
      // A denial holds up to the next comma, colon or "thì"; a condition for all that follows.
      Example(
        "KẾ HOẠCH\nTập huấn\nI. NHIỆM VỤ\n1. Xã chưa có trạm, lập trạm.\n2. Nếu có vốn thì lập trạm.\n3. Đã lập trạm.",
        gives: "denial | chưa có trạm", "condition | Nếu có vốn thì lập trạm.",
        "reservation | Nếu có vốn thì lập trạm.", "past | Đã lập trạm."),
      // What only looks like one; a verb under a denial is two.
      Example(
        "KẾ HOẠCH\nTập huấn\nI. NHIỆM VỤ\n1. Không ngừng học. Đã được học.\n2. Tạm dừng lớp; không tổ chức hội thi",
        gives: "denial | Tạm dừng lớp; không tổ chức hội thi",
        "refusal | Tạm dừng lớp; không tổ chức hội thi", "denial | không tổ chức hội thi",
        "refusal | không tổ chức hội thi"),
      Example(
        "KẾ HOẠCH\nTập huấn\nI. NHIỆM VỤ\n1. Đề nghị huyện dạy\n2. Dạy 03/14 thôn trong 05 năm\n3. Dạy 14/14 thôn, ngày 3/4/2024\n4. Dạy các hộ tại thôn Nà Lạn trước Tết\n5. Dạy vào các năm sau",
        gives: "request | Đề nghị huyện dạy", "part | 03/14 thôn trong 05 năm",
        "reservation | trong 05 năm", "narrowing | tại thôn Nà Lạn trước Tết", "before | trước Tết",
        "postponement | các năm sau", "after | sau"),
    ],
    read: { draft in
      for block in draft.tokens.blocks {
        Qualifiers.append(draft.tokens, block, to: &draft.plan.particulars.qualifiers)
      }
    },
    describe: { plan, document in
      plan.particulars.qualifiers.map {
        "\($0.kind.rawValue) | \(document.words(at: $0.reach))"
      }
    })
}

/// Finds words that make less of what a sentence promises.
enum Qualifiers {
  /// Lists that are read each by itself: a phrase may qualify in more ways than one. Nil for words that only look so.
  private static let lists: [PhraseTable<Qualifier.Kind?>] = [
    PhraseTable(lines: QualifierLexicon.openings) { Qualifier.Kind(rawValue: $0) },
    list(QualifierLexicon.refusals, .refusal),
    list(QualifierLexicon.postponements, .postponement),
    list(QualifierLexicon.reservations, .reservation),
    list(QualifierLexicon.narrowings, .narrowing),
    list(QualifierLexicon.requests, .request),
    PhraseTable(lines: QualifierLexicon.sides) { Qualifier.Kind(rawValue: $0) },
  ]

  private static func list(_ lines: String, _ kind: Qualifier.Kind) -> PhraseTable<Qualifier.Kind?>
  {
    PhraseTable(lines: lines) { _ in kind }
  }

  private static let turns = PhraseTable<Bool>(lines: QualifierLexicon.turns)
  private static let parts = PhraseTable<Bool>(lines: QualifierLexicon.parts)

  /// What any of them begins with, and numbers.
  private static let openings = lists.reduce(into: WordFilter("0")) {
    $0.formUnion($1.firstWords)
  }

  /// Adds those of one paragraph, in order.
  static func append(_ tokens: Tokens, _ block: Range<Int>, to found: inout [Qualifier]) {
    /// Where each list is looked up again: behind the phrase that it had last.
    var next = [Int](repeating: block.lowerBound, count: lists.count)
    /// Denials and pasts that no pause has ended, by their numbers among those found, with where they begin.
    var open: [(number: Int, start: Int)] = []
    func close(before end: Int) {
      for (number, start) in open { found[number].reach = tokens.span(start..<end) }
      open.removeAll(keepingCapacity: true)
    }
    for at in block {
      if !open.isEmpty, isPause(tokens, at, block.upperBound) { close(before: at) }
      guard openings.mayHold(tokens[at].key) else { continue }
      func add(_ kind: Qualifier.Kind, _ length: Int) {
        found.append(
          Qualifier(
            kind: kind, span: tokens.span(at..<at + length),
            reach: tokens.span(at..<block.upperBound)))
      }
      if tokens[at].kind == .number, let length = part(tokens, at, block) { add(.part, length) }
      for (number, list) in lists.enumerated() where next[number] <= at {
        guard let (kind, length) = list.match(tokens, at: at, before: block.upperBound) else {
          continue
        }
        next[number] = at + length
        guard let kind else { continue }
        if kind == .denial || kind == .past { open.append((found.count, at)) }
        add(kind, length)
      }
    }
    close(before: block.upperBound)
  }

  /// Whether what was denied or is over ends before a word.
  private static func isPause(_ tokens: Tokens, _ at: Int, _ end: Int) -> Bool {
    tokens[at].isSymbol(",") || tokens[at].isSymbol(":")
      || turns.match(tokens, at: at, before: end) != nil
  }

  /// The length of a part of a whole that begins at a number: "03/14 thôn"; not dates, and not "14/14 thôn".
  private static func part(_ tokens: Tokens, _ at: Int, _ block: Range<Int>) -> Int? {
    guard at + 3 < block.upperBound, tokens[at + 1].isSymbol("/"),
      let part = tokens.value(at), let whole = tokens.value(at + 2), part < whole,
      tokens[at + 3].kind == .word, !tokens[at + 3].isCapitalised,
      at == block.lowerBound || !tokens[at - 1].isSymbol("/")
    else { return nil }
    return parts.match(tokens, at: at + 3, before: block.upperBound).map { 3 + $0.length }
  }
}
