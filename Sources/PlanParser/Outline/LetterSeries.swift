/// The order of letter labels: a b c d đ e g h i k l m n o p q r s t u v x y (Nghị định 30/2020/NĐ-CP, Phụ lục I, mục V).
enum LetterSeries {
  private static let order = Array("abcdđeghiklmnopqrstuvxy").map(String.init)
  private static let places = Dictionary(
    uniqueKeysWithValues: order.enumerated().map { ($1, $0 + 1) }
  )

  /// The place of a letter, from 1; letters outside the series (f, j, w, z) stand with the one before them.
  static func place(of letter: String) -> Int? {
    let small = letter.lowercased()
    if let place = places[small] { return place }
    switch small {
    case "f": return 7
    case "j": return 10
    case "w": return 22
    case "z": return 24
    default: return nil
    }
  }

  /// Whether a letter is of the English alphabet alone.
  static func isEnglish(_ letter: String) -> Bool {
    switch letter {
    case "f", "j", "w", "z", "F", "J", "W", "Z": true
    default: false
    }
  }

  /// The place of a letter in the English alphabet, from 1; nil for đ and others outside it.
  static func englishPlace(of letter: String) -> Int? {
    guard letter.utf8.count == 1, let byte = letter.utf8.first else { return nil }
    let small = byte | 0x20
    return small >= 0x61 && small <= 0x7A ? Int(small) - 0x60 : nil
  }
}
