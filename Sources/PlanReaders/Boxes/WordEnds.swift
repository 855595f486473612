import PlanText

/// Tells the words of a page that stand on their ends, such as those in narrow heads of tables: their boxes are as wide as letters are high.
struct WordEnds {
  /// Whether more of the page's long words stand on their ends than do not.
  let areOnEnd: Bool
  /// The widths, in hundredths of a point, of the words that surely stand on their ends.
  private let widths: Set<Int>

  init(of words: [BoxWord]) {
    var count = 0
    var widths: Set<Int> = []
    for word in words {
      if Self.isSurelyOnEnd(word) {
        widths.insert(Self.hundredths(word.box.width))
        if word.text.count >= Self.long { count += 1 }
      } else if word.text.count >= Self.long, word.box.width > word.box.height {
        count -= 1
      }
    }
    areOnEnd = count > 0
    self.widths = widths
  }

  /// Bytes that a long word has.
  private static let long = 4

  /// Whether a word stands on its end: it surely does, or it is as wide as those that do and not as high, as letters of their font would be.
  func isOnEnd(_ word: BoxWord) -> Bool {
    if Self.isSurelyOnEnd(word) { return true }
    guard !widths.isEmpty else { return false }
    return widths.contains(Self.hundredths(word.box.width))
      && !widths.contains(Self.hundredths(word.box.height))
  }

  /// Whether a word of three letters or more is higher than such a word ever is.
  static func isSurelyOnEnd(_ word: BoxWord) -> Bool {
    guard word.box.height > 1.2 * word.box.width else { return false }
    // Marks above and below letters take no room of their own.
    let marks = word.text.count { $0 == 0xCC || $0 == 0xCD }
    let count = word.count - marks
    return count >= 4 || count == 3 && word.box.height > 1.5 * word.box.width
  }

  private static func hundredths(_ length: Double) -> Int {
    Int((min(max(length, -1e6), 1e6) * 100).rounded())
  }
}
