/// Roman numerals I to XLIX, in capitals, written the one right way.
enum RomanNumeral {
  private static let ones = ["", "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX"]
  private static let tens = ["", "X", "XX", "XXX", "XL"]

  /// Values by spelling.
  private static let table: [String: Int] = {
    var table: [String: Int] = [:]
    for (ten, prefix) in tens.enumerated() {
      for (one, suffix) in ones.enumerated() where ten + one > 0 {
        table[prefix + suffix] = ten * 10 + one
      }
    }
    return table
  }()

  /// The value of `text`; nil where it is no such numeral.
  static func value(_ text: String) -> Int? { table[text] }
}
