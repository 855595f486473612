internal import PlanText

/// Numbers and days that schools and stations are named by.
extension OrganReader {
  private static let serials = PhraseTable<Bool>(lines: "số")
  /// What a day stands behind that a school is named after.
  private static let schools = PhraseTable<Bool>(
    lines: "mầm non\nmẫu giáo\nmg\nmn\nth\nthcs\nthpt\ntiểu học\ntrung học")
  private static let highestSerial = 50
  /// What is numbered itself and no part of a name: "Gói thầu số 15".
  private static let numbered = PhraseTable<Bool>(
    lines: "biểu\ngói thầu\nlô\nmẫu\nnhà\nphụ biểu\nphụ lục\nthửa\nđiểm\nđường")
  /// What an address goes on with: "Trường Mầm non Hoa Sen số 12 | đường Lê Lợi".
  private static let addresses = PhraseTable<Bool>(
    lines: "ngách\nngõ\nphố\nquốc lộ\ntỉnh lộ\nđường\nđại lộ")

  /// "Trường Tiểu học | số 2 Quảng Phú", "Trường Mầm non | 19/5": behind the number, or the day, at `at`; nil where none names anything, as in "số 12/KH-THPT", "số 5 người", "19/5/2024".
  static func serialEnd(_ tokens: Tokens, _ at: Int, _ end: Int) -> Int? {
    if let day = dayEnd(tokens, at, end) { return day }
    guard serials.match(tokens, at: at, before: at + 1) != nil, at + 1 < end,
      let value = tokens.value(at + 1), (1...highestSerial).contains(value),
      tokens.digitCount(at + 1) <= 2,
      length(of: numbered, before: at, tokens) == nil,
      addresses.match(tokens, at: at + 2, before: end) == nil
    else { return nil }
    let next = at + 2
    guard next < end else { return next }
    // "SỐ 09 /KH-UBND", "số 2a": no number of a school.
    if tokens[next].isSymbol("/") || tokens[next].isSymbol("-") || !tokens[next].spaceBefore,
      ![0x2C, 0x3B, 0x2E, 0x3A, 0x29].contains(tokens[next].symbol)
    {
      return nil
    }
    // "Trường THCS An Bình số 15 Lê Lợi": a street's, behind a name of its own.
    if tokens[next].isCapitalised, tokens[next].kind == .word,
      length(of: schools, before: at, tokens) == nil
    {
      return nil
    }
    return PlaceReader.isCount(tokens, at: next, before: end) ? nil : next
  }

  private static func dayEnd(_ tokens: Tokens, _ at: Int, _ end: Int) -> Int? {
    guard at + 2 < end, tokens[at].kind == .number, tokens.digitCount(at) <= 2,
      tokens[at + 1].isSymbol("/") || tokens[at + 1].isSymbol("-"), !tokens[at + 1].spaceBefore,
      tokens[at + 2].kind == .number, !tokens[at + 2].spaceBefore,
      let day = tokens.value(at), (1...31).contains(day),
      let month = tokens.value(at + 2), (1...12).contains(month),
      at + 3 >= end || tokens[at + 3].spaceBefore || tokens[at + 3].isSymbol(",")
        || tokens[at + 3].isSymbol(";"),
      !PlaceReader.isCount(tokens, at: at + 3, before: end),
      let school = length(of: schools, before: at, tokens), tokens[at - school].isCapitalised
    else { return nil }
    return at + 3
  }

  /// How many words of `table` stand right before `at`, two at most; nil where none do.
  private static func length(
    of table: PhraseTable<Bool>, before at: Int, _ tokens: Tokens
  ) -> Int? {
    [2, 1].first { at >= $0 && table.exactly(tokens, at - $0..<at) != nil }
  }
}
