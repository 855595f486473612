internal import PlanModel
internal import PlanText

extension Field {
  /// The first use of each abbreviation, and whether it is explained.
  package static let abbreviations = Field(
    name: "particulars.abbreviations",
    examples: [
      Example(
        "KẾ HOẠCH\nCải cách\nI. MỤC ĐÍCH\n1. Đẩy mạnh cải cách hành chính (sau đây viết tắt là CCHC); thi đua, khen thưởng (TĐKX).\n2. Công tác CCHC gắn với TTHC; UBND xã thực hiện.\n3. Theo Kế hoạch số 12/KH-BCDX.",
        gives: "CCHC +", "TĐKX +", "TTHC -", "UBND -"),
      Example("KẾ HOẠCH\nCải cách\nI. MỤC ĐÍCH CỦA KẾ HOẠCH\n1. Nâng cao nhận thức, tầng IV."),
    ],
    read: { draft in draft.plan.particulars.abbreviations = AbbreviationUses.read(draft) },
    describe: { plan, document in
      plan.particulars.abbreviations.map {
        "\(document.words(at: $0.span)) \($0.isDefined ? "+" : "-")"
      }
    })
}

enum AbbreviationUses {
  private static let definitions = PhraseTable<Bool>(
    lines: "viết tắt là\ngọi tắt là\nsau đây gọi là\nsau đây viết tắt là\nviết tắt\ngọi tắt")

  /// In the running text of preamble and body; headings in capitals, tables, annexes, symbols of documents and the closing block hold none.
  static func read(_ draft: Draft) -> [AbbreviationUse] {
    var seen: Set<Syllable> = []
    var uses: [AbbreviationUse] = []
    let tokens = draft.tokens
    let start = draft.zones.preamble.lowerBound
    let end = draft.zones.restarts.filter { $0 >= start }.min() ?? draft.lines.count
    for index in start..<max(start, end)
    where !draft.zones.isClosing(index) && draft.lines[index].cell == nil {
      let line = draft.lines[index]
      guard !isInCapitals(tokens, line.body) else { continue }
      let symbols =
        draft.citations.indices.contains(index) ? draft.citations[index].map(\.naming) : []
      for at in line.body where isAbbreviation(tokens, at, line.body) {
        guard !symbols.contains(where: { $0.contains(at) }), !isInCompany(tokens, at, line.body),
          seen.insert(tokens[at].key).inserted
        else { continue }
        uses.append(
          AbbreviationUse(
            span: tokens[at].span, isDefined: isDefined(tokens, at, line.body)))
      }
    }
    return uses
  }

  private static let companies = PhraseTable<Bool>(
    lines: "công ty\ndoanh nghiệp\nhợp tác xã\nHTX\nliên danh\nngân hàng\ntập đoàn\ntrường")

  /// Part of the name of an enterprise: "Công ty TNHH ABC Hoa Lâm".
  private static func isInCompany(_ tokens: Tokens, _ at: Int, _ line: Range<Int>) -> Bool {
    (max(line.lowerBound, at - 10)..<at).contains { start in
      guard tokens[start].isCapitalised,
        let (_, length) = companies.match(tokens, at: start, before: at)
      else { return false }
      return (start + length..<at).allSatisfy { tokens[$0].kind == .word }
    }
  }

  /// Two letters or more, all capitals, not a Roman number and no part of a symbol.
  private static func isAbbreviation(_ tokens: Tokens, _ at: Int, _ line: Range<Int>) -> Bool {
    let token = tokens[at]
    guard token.kind == .word, token.isAllCaps, token.key.letterCount >= 2,
      token.key == token.key.toneless,
      RomanNumeral.value(tokens.words(at..<at + 1).utf8) == nil
    else { return false }
    for neighbour in [at - 1, at + 1] where line.contains(neighbour) {
      let joint = neighbour > at ? tokens[neighbour] : token
      // A word of a phrase in capitals.
      if tokens[neighbour].kind == .word, tokens[neighbour].isAllCaps,
        tokens[neighbour].key != tokens[neighbour].key.toneless
      {
        return false
      }
      guard !joint.spaceBefore else { continue }
      let symbol = tokens[neighbour].symbol
      // "GD&ĐT", "KH-UBND" and "m2" are one word; a bracket, comma or full stop is none of it.
      if symbol == 0x26 || symbol == 0x2D || symbol == 0x2F || tokens[neighbour].kind == .number {
        return false
      }
    }
    return true
  }

  /// "… (CCHC)", "… (sau đây viết tắt là CCHC)".
  private static func isDefined(_ tokens: Tokens, _ at: Int, _ line: Range<Int>) -> Bool {
    if at > line.lowerBound, tokens[at - 1].isSymbol("("), at + 1 < line.upperBound,
      tokens[at + 1].isSymbol(")") || tokens[at + 1].isSymbol(",") || tokens[at + 1].isSymbol(";")
    {
      return true
    }
    let before = max(line.lowerBound, at - 6)..<at
    return before.contains { definitions.match(tokens, at: $0, before: at) != nil }
  }

  /// Whether most of the words are in capitals.
  private static func isInCapitals(_ tokens: Tokens, _ range: Range<Int>) -> Bool {
    let words = range.filter { tokens[$0].kind == .word }
    return words.count { tokens[$0].isAllCaps } * 2 > words.count
  }
}
