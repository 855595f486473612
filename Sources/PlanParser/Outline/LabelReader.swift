internal import PlanText

/// Recognises what may be an outline label at the start of a block.
enum LabelReader {
  private static let words = PhraseTable<String>(lines: LabelLexicon.words)
  private static let ordinals = PhraseTable<String>(lines: LabelLexicon.ordinals)
  private static let abouts = PhraseTable<Bool>(lines: "v/v")

  /// The label at the start of `range`; nil where there is none.
  static func read(_ tokens: Tokens, _ range: Range<Int>) -> Label? {
    guard let first = range.first else { return nil }
    if let label = worded(tokens, range) { return label }
    switch tokens[first].kind {
    case .number: return arabic(tokens, range)
    case .word: return roman(tokens, range) ?? letter(tokens, range)
    case .symbol: return nil
    }
  }

  /// Phần I, Chương 2, Mục 1, Điều 5, Phần thứ nhất.
  private static func worded(_ tokens: Tokens, _ range: Range<Int>) -> Label? {
    guard tokens[range.lowerBound].isCapitalised,
      let (name, length) = words.match(tokens, at: range.lowerBound, before: range.upperBound),
      let style = style(named: name)
    else { return nil }
    let at = range.lowerBound + length
    guard at < range.upperBound else { return nil }
    var end = at + 1
    var value =
      tokens.value(at)
      ?? RomanNumeral.value(tokens, at: at)
    if value == nil,
      let (ordinal, count) = ordinals.match(tokens, at: at, before: range.upperBound)
    {
      value = Int(ordinal)
      end = at + count
    }
    guard let value, value > 0, value < 1000 else { return nil }
    let text = tokens.words(range.lowerBound..<end)
    var mark: UInt8 = 0
    if end < range.upperBound, ".:-)".utf8.contains(tokens[end].symbol) {
      mark = tokens[end].symbol
      end += 1
    } else if end < range.upperBound, !isHeadingStart(tokens, end, range) {
      // "Mục II chủ động xây dựng" is a reference, not a heading.
      return nil
    }
    return Label(style: style, value: value, prefix: [], text: text, mark: mark, end: end)
  }

  private static func isHeadingStart(_ tokens: Tokens, _ at: Int, _ range: Range<Int>) -> Bool {
    tokens[at].kind == .word && tokens[at].isAllCaps && range.upperBound - at > 1
  }

  private static func style(named name: String) -> Label.Style? {
    switch name {
    case "part": .part
    case "chapter": .chapter
    case "division": .division
    case "article": .article
    default: nil
    }
  }

  /// 1. 1) 1/ 1.1. 1.1.1
  private static func arabic(_ tokens: Tokens, _ range: Range<Int>) -> Label? {
    var numbers: [Int] = []
    var at = range.lowerBound
    while at < range.upperBound, let value = tokens.value(at), tokens.digitCount(at) <= 2,
      numbers.isEmpty || !tokens[at].spaceBefore
    {
      numbers.append(value)
      at += 1
      guard at + 1 < range.upperBound, tokens[at].isSymbol("."), !tokens[at].spaceBefore,
        tokens[at + 1].kind == .number, !tokens[at + 1].spaceBefore
      else { break }
      at += 1
    }
    guard let last = numbers.last, last > 0, numbers.count <= 5 else { return nil }
    guard
      let end = markEnd(tokens, at, range, required: numbers.count == 1)
        ?? (numbers.count == 1 && !isPadded(tokens, range.lowerBound)
          && isBareTitle(tokens, at, range, inCapitals: true) ? at : nil)
    else { return nil }
    // A third number of four digits makes it a date: 1.7.2025.
    if numbers.count >= 2, at < range.upperBound, tokens[at].isSymbol("."),
      at + 1 < range.upperBound,
      !tokens[at + 1].spaceBefore, tokens[at + 1].kind == .number
    {
      return nil
    }
    return Label(
      style: numbers.count == 1 ? .arabic : .decimal,
      value: last,
      prefix: Array(numbers.dropLast()),
      text: numbers.count == 1
        ? "\(tokens.words(range.lowerBound..<range.lowerBound + 1))"
        : tokens.words(range.lowerBound..<at),
      mark: end > at ? tokens[at].symbol : 0,
      end: end
    )
  }

  /// I. II- III/
  private static func roman(_ tokens: Tokens, _ range: Range<Int>) -> Label? {
    let token = tokens[range.lowerBound]
    guard token.isAllCaps, token.end - token.start <= 6,
      // "V/v phê duyệt …": about what.
      abouts.match(tokens, at: range.lowerBound, before: range.upperBound) == nil,
      let value = RomanNumeral.value(tokens, at: range.lowerBound),
      case let next = range.lowerBound + 1,
      let end = markEnd(tokens, next, range, required: true)
        ?? (value <= 20
          && (isBareTitle(tokens, next, range, inCapitals: false)
            || UnmarkedLabel.isTitled(tokens, next, range))
          ? next : nil)
    else { return nil }
    return Label(
      style: .roman, value: value, prefix: [], text: tokens.words(range.lowerBound..<next),
      mark: end > next ? tokens[next].symbol : 0, end: end)
  }

  /// "02 MỤC TIÊU CHỦ YẾU": a number that counts.
  private static func isPadded(_ tokens: Tokens, _ at: Int) -> Bool {
    tokens.digitCount(at) == 2 && (tokens.value(at) ?? 0) < 10
  }

  /// "II | HÌNH THỨC THỰC HIỆN", "III | Thời gian thực hiện": whether nothing but a title that announces something stands behind a label without a mark.
  private static func isBareTitle(
    _ tokens: Tokens, _ at: Int, _ range: Range<Int>, inCapitals: Bool
  ) -> Bool {
    at + 1 < range.upperBound && range.upperBound - at <= longestTitle && tokens[at].spaceBefore
      && tokens[at].isCapitalised && HeadingRoles.role(tokens, at..<range.upperBound) != nil
      && (!inCapitals
        || (at..<range.upperBound).allSatisfy {
          tokens[$0].kind != .word || tokens[$0].isAllCaps
        })
  }
  private static let longestTitle = 16

  /// a) b. A. đ)
  private static func letter(_ tokens: Tokens, _ range: Range<Int>) -> Label? {
    let token = tokens[range.lowerBound]
    guard token.key.letterCount == 1,
      let value = LetterSeries.place(of: tokens.words(range.lowerBound..<range.lowerBound + 1)),
      let end = markEnd(tokens, range.lowerBound + 1, range, required: true)
    else { return nil }
    let mark = tokens[range.lowerBound + 1].symbol
    guard mark == 0x29 || mark == 0x2E || mark == 0x2F || (mark == 0x2D && token.isCapitalised)
    else {
      return nil
    }
    return Label(
      style: token.isCapitalised ? .upperLetter : .lowerLetter, value: value, prefix: [],
      text: tokens.words(range.lowerBound..<range.lowerBound + 1), mark: mark, end: end)
  }

  /// The index behind the mark that ends a label, if there is one and words stand behind it.
  private static func markEnd(_ tokens: Tokens, _ at: Int, _ range: Range<Int>, required: Bool)
    -> Int?
  {
    guard at < range.upperBound else { return nil }
    let token = tokens[at]
    let isMark = [0x2E, 0x29, 0x2F, 0x3A, 0x2D].contains(token.symbol)
    guard isMark else {
      return required || !token.spaceBefore ? nil : at
    }
    if token.symbol == 0x2D, token.spaceBefore, at + 1 < range.upperBound,
      tokens[at + 1].kind == .number
    {
      return nil
    }
    var end = at + 1
    // "1.-" and "1/." are one mark.
    if end < range.upperBound, [0x2E, 0x2D, 0x29].contains(tokens[end].symbol),
      !tokens[end].spaceBefore
    {
      end += 1
    }
    guard end < range.upperBound else { return nil }
    let next = tokens[end]
    guard next.spaceBefore || (next.kind == .word && next.isCapitalised) else { return nil }
    return end
  }
}
