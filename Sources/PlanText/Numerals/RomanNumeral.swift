/// Roman numerals as plans number parts, chapters and quarters.
public enum RomanNumeral {
  /// The value of `bytes` as a Roman numeral I…XXXIX, written by the rule in capitals; nil for anything else, `IIII` and `VX` among it.
  public static func value(_ bytes: some Collection<UInt8>) -> Int? {
    guard !bytes.isEmpty, bytes.count <= 7 else { return nil }
    var rest = bytes[...]
    var tens = 0
    while tens < 3, rest.first == 0x58 {
      rest = rest.dropFirst()
      tens += 1
    }
    guard let ones = onesByLetters[String(decoding: rest, as: UTF8.self)] else { return nil }
    let value = tens * 10 + ones
    return value > 0 ? value : nil
  }

  /// The value of the token `index` as a Roman numeral.
  public static func value(_ tokens: Tokens, at index: Int) -> Int? {
    let token = tokens[index]
    guard token.kind == .word, token.isAllCaps else { return nil }
    return value(tokens.text[token.span.range])
  }

  /// How a number from 1 to 39 is written; nil for any other.
  public static func text(_ value: Int) -> String? {
    guard (1...39).contains(value),
      let ones = onesByLetters.first(where: { $0.value == value % 10 })?.key
    else { return nil }
    return String(repeating: "X", count: value / 10) + ones
  }

  private static let onesByLetters: [String: Int] = [
    "": 0, "I": 1, "II": 2, "III": 3, "IV": 4, "V": 5, "VI": 6, "VII": 7, "VIII": 8, "IX": 9,
  ]
}
