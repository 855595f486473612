internal import PlanModel
internal import PlanText

extension Field {
  /// Số, ký hiệu.
  package static let number = Field(
    name: "header.number",
    examples: [
      Example("Số: 375/KH-UBND\nKẾ HOẠCH", gives: "375 | KH-UBND | 375/KH-UBND"),
      Example("Số: /KH-UBND\nKẾ HOẠCH", gives: "- | KH-UBND | /KH-UBND"),
      Example("Số:        /KH-UBND\nKẾ HOẠCH", gives: "- | KH-UBND | /KH-UBND"),
      Example("Số: ..../KH-THCS\nKẾ HOẠCH", gives: "- | KH-THCS | /KH-THCS"),
      Example("Số: 07/KH - UBND\nKẾ HOẠCH", gives: "7 | KH-UBND | 07/KH - UBND"),
      Example("Số: 21.4/KH-CN\nKẾ HOẠCH", gives: "21 | KH-CN | 21.4/KH-CN"),
      Example("So: 91/KH-UBND\nKẾ HOẠCH", gives: "91 | KH-UBND | 91/KH-UBND"),
      Example("Số\nDỰ THẢO\n/KH-THCS\nKẾ HOẠCH", gives: "- | KH-THCS | /KH-THCS"),
      Example(
        "Số: 225 - KH/TWĐTN-CTTN\nKẾ HOẠCH", gives: "225 | KH/TWĐTN-CTTN | 225 - KH/TWĐTN-CTTN"),
      Example("Số 05-KH/ĐU\nKẾ HOẠCH", gives: "5 | KH/ĐU | 05-KH/ĐU"),
      Example(
        "Quyết định 14/QĐ-BXD\nQUYẾT ĐỊNH\nVề việc đính chính", gives: "14 | QĐ-BXD | 14/QĐ-BXD"),
      // Behind the issuer on its line; "Số:" in another column.
      Example(
        "UBND XÃ AN BÌNH TÂY SỐ 09 /KH-UBND An Bình Tây, ngày 02 tháng 03 năm 2021\nKẾ HOẠCH",
        gives: "9 | KH-UBND | 09 /KH-UBND"),
      Example("Số:\n01 /KH-UBND\nKẾ HOẠCH", gives: "1 | KH-UBND | 01 /KH-UBND"),
      Example("Căn cứ Kế hoạch số 12/KH-UBND\nKẾ HOẠCH"),
    ],
    read: { draft in
      draft.plan.header.number = NumberField.read(draft)
      guard draft.plan.header.number?.serial == nil, draft.zones.typeLine != nil else { return }
      let code: Note.Code = draft.isHeadRecognised ? .unreadNumber : .blankNumber
      draft.notes.append(Note(code, .warning, at: draft.plan.header.number?.span))
    },
    describe: { plan, document in
      plan.header.number.map {
        ["\($0.serial.map(String.init) ?? "-") | \($0.symbol) | \(document.words(at: $0.span))"]
      } ?? []
    })
}

enum NumberField {
  private static let opening = PhraseTable<Bool>(
    lines: "số\nso\nsố hiệu\nsố ký hiệu\nsố và ký hiệu")

  /// Tokens of a line that holds a number behind its first word, and one more.
  private static let longestLine = 24

  /// The number in the head; the one nearest the type word where there are several.
  static func read(_ draft: Draft) -> DocumentNumber? {
    let tokens = draft.tokens
    for index in draft.zones.head.reversed() {
      let range = draft.lines[index].tokens
      let isShort = range.count < longestLine
      let behindIssuer = isShort ? HeadParts.number(range, tokens) : nil
      for at in isShort ? range : range.prefix(1) {
        guard tokens[at].isCapitalised,
          at == range.lowerBound || !tokens[at - 1].isCapitalised || at == behindIssuer,
          let (_, length) = opening.match(tokens, at: at, before: range.upperBound)
        else { continue }
        if let number = match(tokens, from: at + length, before: range.upperBound) { return number }
      }
    }
    return named(draft) ?? blank(draft)
  }

  /// "Số:" and nothing else.
  private static func isOpening(_ line: Range<Int>, _ tokens: Tokens) -> Bool {
    guard let last = line.last, tokens[last].isSymbol(":") else { return false }
    return opening.exactly(tokens, line.lowerBound..<last) != nil
  }

  /// A number or a symbol alone on its line, where a stamp, a drawing or a column parts it from "Số": "/KH-THCS".
  private static func blank(_ draft: Draft) -> DocumentNumber? {
    let tokens = draft.tokens
    for index in draft.zones.head.reversed() {
      let range = draft.lines[index].tokens
      guard let first = range.first, range.count <= 10,
        tokens[first].isSymbol("/")
          || tokens[first].kind == .number && index > 0
            && isOpening(draft.lines[index - 1].tokens, tokens),
        let number = match(tokens, from: first, before: range.upperBound)
      else { continue }
      return number
    }
    return nil
  }

  /// A line of the head that is nothing but the document's kind and number, as law sites entitle their pages: "Quyết định 1408/QĐ-BXD".
  private static func named(_ draft: Draft) -> DocumentNumber? {
    let tokens = draft.tokens
    for index in draft.zones.head.reversed() {
      let range = draft.lines[index].tokens
      guard let first = range.first, range.count <= 14,
        let (type, stop) = CitationReader.type(tokens, at: first, before: range.upperBound),
        draft.zones.documentType.map({ $0 == type }) ?? true,
        let number = DocumentNumberReader.match(tokens, at: stop, before: range.upperBound),
        number.range.upperBound == range.upperBound
      else { continue }
      return DocumentNumber(
        span: tokens.span(number.range), serial: number.serial, symbol: number.symbol)
    }
    return nil
  }

  /// The number behind "Số:", dots and other fillers of a blank left out.
  private static func match(_ tokens: Tokens, from start: Int, before end: Int) -> DocumentNumber? {
    var at = start
    while at < end, tokens[at].kind == .symbol, !tokens[at].isSymbol("/"), !tokens[at].isSymbol("-")
    { at += 1 }
    // "Số: 12 KH/ĐTN": a blank where the hyphen should be.
    if at + 3 < end, tokens[at].kind == .number, tokens[at + 1].isAllCaps,
      tokens[at + 1].spaceBefore,
      tokens[at + 2].isSymbol("/"), tokens[at + 3].isAllCaps
    {
      let range = at..<at + 4
      return DocumentNumber(
        span: tokens.span(range), serial: tokens.value(at),
        symbol: DocumentNumberReader.compact(tokens, at + 1..<at + 4))
    }
    guard at < end,
      let match = DocumentNumberReader.match(tokens, at: at, before: end, allowsBlank: true)
        ?? DocumentNumberReader.reference(tokens, at: at, before: end)
    else { return nil }
    return DocumentNumber(
      span: tokens.span(match.range), serial: match.serial, symbol: match.symbol)
  }
}
